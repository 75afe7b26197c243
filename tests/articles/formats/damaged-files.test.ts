import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseSeeds } from '../../../src/articles/index.js';
import { PROJECT_FOLDER } from '../../../src/config.js';
import { numbers } from '../../fixtures/numbers.js';

/** Damaged files of each kind; `DAMAGED_FILES=2000 npx vitest run tests/articles/formats/damaged-files` is the long form. */
const FILES = Number(process.env.DAMAGED_FILES ?? 40);

const WORDS = 'Le pont de la ville a rouvert lundi.\n\n« Enfin », a dit la maire, Anne Roux, aux habitants.';
const ARTICLE = {
  title: 'Le pont rouvre',
  author: ['Anne'],
  date: '2026-03-04',
  text: WORDS,
  paragraphs: [WORDS],
};

const MADE: Readonly<Record<string, string>> = {
  'pont.txt': `---\noutlet: Le Fanal\n---\nLe pont rouvre\n\n${WORDS}`,
  'pont.md': `---\noutlet: [Le Fanal]\n---\n# Le pont *rouvre*\n\n${WORDS}\n\n> - [x](y) \`z\`\n\n\`\`\`\ncode\n\`\`\`\n\n![a](b)\n`,
  'pont.json': JSON.stringify({
    title: 'Le Fanal',
    items: [ARTICLE, { ...ARTICLE, content_html: '<p>Un pont.</p>' }],
  }),
  'pont.jsonl': `${JSON.stringify(ARTICLE)}\n${JSON.stringify(ARTICLE)}\n`,
  'pont.eml': `From: Luc <luc@example.org>\r\nSubject: =?utf-8?Q?Le_pont?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(WORDS).toString('base64')}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Un pont.\r\n--b--\r\n`,
};

async function sample(file: string): Promise<Buffer> {
  const made = MADE[file];
  return made === undefined
    ? readFile(join(PROJECT_FOLDER, 'tests', 'fixtures', 'formats', file))
    : Buffer.from(made);
}

/** Whole numbers from 0 to below a limit, the same for the same seed. */
function drawer(seed: number): (limit: number) => number {
  const next = numbers(seed);
  return (limit) => Math.floor(next() * limit);
}

/** Changes, cuts, empties, repeats or moves a part of the bytes, once or a few times. */
function damage(bytes: Buffer, draw: (limit: number) => number): Buffer {
  let damaged = Buffer.from(bytes);
  for (let times = 1 + draw(4); times > 0 && damaged.length > 0; times -= 1) {
    const at = draw(damaged.length);
    const part = damaged.subarray(at, at + 1 + draw(Math.min(2_000, damaged.length)));
    const [before, after] = [damaged.subarray(0, at), damaged.subarray(at + part.length)];
    const kinds = [
      () => Buffer.concat([before, part.map((byte) => byte ^ (1 << draw(8))), after]),
      () => Buffer.concat([before, after]),
      () => Buffer.concat([before, Buffer.alloc(part.length), after]),
      () => Buffer.concat([before, part, part, part, after]),
      () => Buffer.concat([before, Buffer.from(part).reverse(), after]),
      () => before,
    ];
    damaged = (kinds[draw(kinds.length)] ?? kinds[0])?.() as Buffer<ArrayBuffer>;
  }
  return damaged;
}

describe.each([
  ...Object.keys(MADE),
  'pont.docx',
  'pont.odt',
  'pont.pdf',
  'columns.pdf',
  'page.html',
  'page.mhtml',
])('%s', (file) => {
  test(
    `is read, or named in one line, however it is damaged`,
    async () => {
      const bytes = await sample(file);
      for (let seed = 1; seed <= FILES; seed += 1) {
        const { articles, errors } = await parseSeeds([{ file, bytes: damage(bytes, drawer(seed)) }]);
        expect(articles.length + errors.length, `seed ${seed}`).toBeGreaterThan(0);
        for (const { message } of errors)
          expect(message, `seed ${seed}`).toMatch(/^(?:pont|columns|page)\.\w+: [^\n]+; [^\n]+$/);
        for (const { text, paragraphs } of articles)
          for (const { start, end } of paragraphs) {
            expect(start, `seed ${seed}`).toBeLessThan(end);
            expect(end, `seed ${seed}`).toBeLessThanOrEqual(text.length);
          }
      }
    },
    Math.max(60_000, FILES * 1_000),
  );
});
