import { expect, test } from 'vitest';
import { FORMATS, formatOf } from '../../../src/articles/formats/formats.js';
import { describeFormat, type FormatSample } from '../../contracts/format.js';
import { articlePdf } from '../../fixtures/formats/make-pdf.js';
import { makeOpenDocument, makeWord, xml } from '../../fixtures/formats/make-zip.js';

const article = {
  title: 'Le pont rouvre après trois ans',
  paragraphs: [
    'Le pont de la ville a rouvert lundi, après trois ans de travaux.',
    '« Nous y sommes », a dit la maire, Anne Roux, devant les habitants.',
  ],
};

/** A sample for each format by its name: a format without one fails here. */
const SAMPLES: Readonly<Record<string, FormatSample['make']>> = {
  'plain text': (title, paragraphs) => Buffer.from([title, ...paragraphs].join('\n\n')),
  Markdown: (title, paragraphs) => Buffer.from([`# ${title}`, ...paragraphs].join('\n\n')),
  JSON: (title, paragraphs) => Buffer.from(JSON.stringify({ title, text: paragraphs.join('\n\n') })),
  PDF: articlePdf,
  'e-mail': (title, paragraphs) => Buffer.from(`Subject: ${title}\n\n${paragraphs.join('\n\n')}\n`),
  'Word document': (title, paragraphs) =>
    makeWord([title, ...paragraphs].map((text) => `<w:p><w:r><w:t>${xml(text)}</w:t></w:r></w:p>`).join('')),
  'OpenDocument text': (title, paragraphs) =>
    makeOpenDocument([title, ...paragraphs].map((text) => `<text:p>${xml(text)}</text:p>`).join('')),
  'JSON Lines': (title, paragraphs) => Buffer.from(`${JSON.stringify({ title, paragraphs })}\n`),
  'web page': (title, paragraphs) => Buffer.from(webPage(title, paragraphs)),
  'web archive': (title, paragraphs) => Buffer.from(webArchive(webPage(title, paragraphs))),
};

function webPage(title: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><title>${title}</title><main><h1>${title}</h1>${body}</main>`;
}

function webArchive(page: string): string {
  return [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="part"',
    '',
    '--part',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(page).toString('base64'),
    '--part--',
    '',
  ].join('\r\n');
}

for (const format of FORMATS) {
  const make = SAMPLES[format.name];
  if (!make) throw new Error(`${format.name} has no sample here`);
  describeFormat(format, { article, make });
}

test('no two formats read files of one ending', () => {
  const extensions = FORMATS.flatMap((format) => format.extensions);
  expect(new Set(extensions).size).toBe(extensions.length);
});

test('a format is told by the ending, upper case or lower', () => {
  expect(formatOf('Un titre.TXT')?.name).toBe('plain text');
  expect(formatOf('a.txt.pages')).toBeNull();
  expect(formatOf('txt')).toBeNull();
  // What macOS, Emacs and Office keep beside a file of that name.
  for (const name of ['._a.txt', '.#a.txt', '~$a.txt']) expect(formatOf(name)).toBeNull();
});

const LINES = 'Le pont.\n'.repeat(250_001);
test.each([
  ['.txt', LINES, '250,000 lines; split it'],
  ['.json', JSON.stringify({ title: 'Le pont', text: LINES }), 'holds no article'],
  ['.eml', `Subject: Le pont\n\n${LINES}`, '250,000 lines; split it'],
])('refuses a %s of more lines than an article has', async (ending, source, problem) => {
  const file = `pont${ending}`;
  const reading = formatOf(file)?.read(file, Buffer.from(source), () => {});
  await expect(reading).rejects.toThrow(problem);
});
