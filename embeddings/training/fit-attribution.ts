import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { WEIGHTS } from '../../src/quotes/for-training.js';
import { fitTo, holdOut, readFolds } from './attribution/cross-validate.js';
import { type AnnotatedSet, readConstructed, readSet } from './attribution/examples.js';
import { fitWeights } from './attribution/fit.js';
import { reportOf } from './attribution/report.js';
import { runCommand } from './run-command.js';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The annotated sets: of those that nobody had worked on, half is only to measure, or a quarter of the largest. */
function setsIn(data: string, pages: string | undefined): AnnotatedSet[] {
  const own = (name: string, use: AnnotatedSet['use'], texts = data) => ({
    file: here(`attribution/${name}`),
    texts,
    use,
  });
  const shared = (folder: string, name: string, use: AnnotatedSet['use']) => ({
    file: join(data, folder, name),
    texts: join(data, folder),
    use,
  });
  return [
    shared('gold', 'quotes-fr.jsonl', 'half'),
    shared('gold', 'quotes-web.jsonl', 'half'),
    shared('dev', 'quotes-fr.jsonl', 'all'),
    shared('dev', 'quotes-en-auto.jsonl', 'all'),
    own('quotes-wires.jsonl', 'all'),
    own('quotes-pages.jsonl', 'all'),
    own('quotes-seeds.jsonl', 'half'),
    own('quotes-further-wires.jsonl', 'half'),
    own('quotes-later-wires.jsonl', 'three quarters'),
    ...(pages === undefined ? [] : [own('quotes-public-pages.jsonl', 'three quarters', pages)]),
  ].filter(({ file }) => existsSync(file));
}

interface FitCommand {
  readonly data: string;
  readonly pages?: string;
  readonly write: boolean;
}

/** Fits the model of attribution, prints what it gives on articles that it did not see, and writes it. */
async function fit({ data, pages, write }: FitCommand): Promise<void> {
  const annotated = (await Promise.all(setsIn(data, pages).map(readSet))).flat();
  const articles = [...annotated, ...(await readConstructed(here('attribution/constructed.tsv')))];
  const folds = readFolds(articles, WEIGHTS);
  for (const line of reportOf(holdOut(folds))) process.stdout.write(`${line}\n`);
  if (!write) return;
  // What the others tell is weighed by readings that had not seen the article, as it will be.
  const weights = [...fitTo(articles, WEIGHTS), ...fitWeights(folds.flat(), 'together')]
    .map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const)
    .filter(([, weight]) => weight !== 0);
  const file = here('../../src/quotes/model/weights.ts');
  writeFileSync(
    file,
    `import type { Weights } from './conditional-logit.js';

/** Fitted by \`npm run train:attribution\`: see docs/attribution.md. */
export const WEIGHTS: Weights = new Map([
${weights.map(([name, weight]) => `  ['${name}', ${weight}],`).join('\n')}
]);
`,
  );
  process.stdout.write(`${weights.length} weights written to ${file}\n`);
}

const command = new Command('fit-attribution')
  .description('Fits who is credited with a quotation, and how surely, to annotated articles.')
  .requiredOption('--data <folder>', 'the folder with gold/, dev/ and the texts that the annotations name')
  .option('--pages <folder>', 'the texts of the public pages that were annotated (public-pages/)')
  .option('--no-write', 'only cross-validate')
  .action(fit);

await runCommand(command);
