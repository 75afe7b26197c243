import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WEIGHTS } from '../../src/quotes/for-training.js';
import { fitTo, holdOut } from './attribution/cross-validate.js';
import { type AnnotatedSet, examplesOf, readSet } from './attribution/examples.js';
import { reportOf } from './attribution/report.js';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const data = '/work/shared/corpus';
const own = (name: string, use: AnnotatedSet['use']) => ({
  file: here(`attribution/${name}`),
  texts: data,
  use,
});
const shared = (folder: string, name: string, use: AnnotatedSet['use']) => ({
  file: join(data, folder, name),
  texts: join(data, folder),
  use,
});
const sets = [
  shared('gold', 'quotes-fr.jsonl', 'half'),
  shared('gold', 'quotes-web.jsonl', 'half'),
  shared('dev', 'quotes-fr.jsonl', 'all'),
  shared('dev', 'quotes-en-auto.jsonl', 'all'),
  own('quotes-pages.jsonl', 'all'),
  own('quotes-seeds.jsonl', 'half'),
];
const articles = (await Promise.all(sets.map(readSet))).flat();
const mode = process.argv[2];
if (mode === 'fit') {
  const { writeFileSync } = await import('node:fs');
  let w = WEIGHTS;
  w = fitTo(articles, w, Number(process.argv[3] ?? 0.5));
  writeFileSync(
    here('../../src/quotes/model/weights.ts'),
    `import type { Weights } from './conditional-logit.js';\n\n/** Fitted by \`npm run train:attribution\`: see docs/attribution.md. */\nexport const WEIGHTS: Weights = {\n${Object.entries(
      w,
    )
      .map(([n, v]) => [n, Math.round(v * 100) / 100] as const)
      .filter(([, v]) => v !== 0)
      .map(([n, v]) => `  '${n}': ${v},`)
      .join(
        '\n',
      )}\n};\n\n/** Below this probability a quotation has no speaker: better none than a wrong one. */\nexport const LEAST_CONFIDENCE = 0.5;\n`,
  );
}
if (mode === 'cv')
  for (const s of process.argv.slice(3)) {
    console.log('shrinkage', s);
    for (const l of reportOf(holdOut(articles, WEIGHTS, Number(s)))) console.log(l);
  }
if (mode === 'ceiling') {
  const by = new Map<string, number[]>();
  for (const a of articles)
    for (const e of examplesOf(a, WEIGHTS)) {
      const k = e.set + ' ' + e.gold.language;
      const v = by.get(k) ?? [0, 0, 0];
      by.set(k, v);
      if (e.gold.speaker !== null) {
        v[0]++;
        if (e.isRight.slice(1).includes(true)) v[1]++;
      }
      v[2] += e.options.length;
    }
  console.log(by);
}
if (mode === 'err') {
  const held = holdOut(articles, WEIGHTS, Number(process.argv[3]));
  const set = process.argv[4];
  for (const h of held) {
    const e = h.example;
    if (!(e.set + ' ' + e.gold.language).startsWith(set)) continue;
    const shown = h.confidence >= 0.5;
    const want = e.gold.speaker;
    if (shown ? h.isRight : e.gold.accept.includes(null)) continue;
    const a = articles.find((x) => x.doc === e.doc)!;
    const t = a.article.text;
    console.log(
      `${shown ? 'WRONG' : 'MISS'} ${h.confidence.toFixed(2)} ${e.doc} want ${want} ceiling ${e.isRight.slice(1).includes(true)} | ${t.slice(Math.max(0, e.gold.start - 150), e.gold.start)}⟦${t.slice(e.gold.start, Math.min(e.gold.end, e.gold.start + 60))}⟧${t.slice(e.gold.end, e.gold.end + 90)}`.replace(
        /\s+/g,
        ' ',
      ),
    );
    e.options.forEach((o, i) => {
      if (i && (e.isRight[i] || true))
        console.log(
          `     ${e.isRight[i] ? '*' : ' '} ${Object.keys(o)
            .filter((k) => /^(rule|person|mention|entity: \w+$)/.test(k))
            .join('; ')}`,
        );
    });
  }
}
