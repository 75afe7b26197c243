import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseSeeds } from '../../../src/articles/index.js';
import { PROJECT_FOLDER } from '../../../src/config.js';
import { damage } from '../../fixtures/formats/damage.js';

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
        const { articles, errors } = await parseSeeds([{ file, bytes: damage(bytes, seed) }]);
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
