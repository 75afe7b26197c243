import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { documentBlocks } from '../../../../src/articles/formats/office/document-blocks.js';
import { readOpenDocument, readWord } from '../../../../src/articles/formats/office/index.js';
import { PROJECT_FOLDER } from '../../../../src/config.js';
import { makeOpenDocument, makeWord, makeZip } from '../../../fixtures/formats/make-zip.js';
import { readBlocks } from '../read-blocks.js';

const FIXTURES = join(PROJECT_FOLDER, 'tests', 'fixtures', 'formats');

test.each([
  ['pont.docx', readWord],
  ['pont.odt', readOpenDocument],
] as const)('reads %s of LibreOffice by its styles, without notes and tables', async (file, read) => {
  const [article] = await read(file, await readFile(join(FIXTURES, file)));
  expect(article).toMatchObject({
    id: file,
    title: 'Le pont rouvre après trois ans',
    authors: ['Luc Petit'],
    language: 'fr',
  });
  expect(readBlocks(article).map((block) => block.slice(0, 60))).toEqual([
    'title: Le pont rouvre après trois ans',
    'standfirst: La ville retrouve son passage sur la rivière.',
    'caption: Le pont, vu de la rive gauche, lundi matin.',
    '2: Le pont de la ville a rouvert lundi, après trois ans de t',
    '3: « Nous y sommes enfin, et personne n’y croyait plus », a ',
    'subhead: Une longue attente',
    '4: Les commerçants de la rive gauche attendaient cette journ',
    '5: « Il faudra des années pour rattraper ce que nous avons p',
    '6: Le tablier a été relevé d’un mètre vingt.',
    '7: Les piles descendent à dix-huit mètres.',
    '8: L’ingénieure en chef, Marie Lenoir, assure que l’ouvrage ',
    'subhead: Et maintenant ?',
    '9: Les travaux de la seconde rampe, réservée aux cyclistes, ',
    '10: « Nous tiendrons parole », a-t-il promis, sans donner de',
  ]);
  expect(article?.text).toContain('a déclaré la maire, Anne Roux, devant plusieurs');
  expect(article?.text).toContain('impatience. Ils avaient perdu la moitié de leur clientèle pendant');
});

const p = (...runs: readonly string[]) => `<w:p>${runs.join('')}</w:p>`;
const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

test('takes the only heading of the first level for the title, and what stands above it for the head of the paper', () => {
  const paragraph = (text: string, style = '') => ({ text, style, isBold: false, isInTable: false });
  const body = ['The bridge opened on Monday.', 'The mayor came.'].map((text) => paragraph(text));
  const head = [paragraph('PRESS RELEASE'), paragraph('6 March 2026')];
  const kinds = (paragraphs: Parameters<typeof documentBlocks>[0]) =>
    documentBlocks(paragraphs).map(({ kind }) => kind);
  expect(kinds([...head, paragraph('The bridge opens', 'heading 1'), ...body])).toEqual([
    'boilerplate',
    'byline',
    'title',
    'body',
    'body',
  ]);
  const chapters = ['The bridge', 'The bank'].map((text) => paragraph(text, 'heading 1'));
  expect(kinds([paragraph('A day at the river'), ...chapters, ...body])).toEqual([
    'title',
    'subhead',
    'subhead',
    'body',
    'body',
  ]);
});

test('reads a Word document without styles: its first line is the title, short lines in bold are sub-headings', async () => {
  const [article] = await readWord(
    'pont.docx',
    makeWord(
      [
        p(run('Le pont rouvre')),
        p(run('Le pont a '), run('rouvert', '<w:b/>'), run(' lundi matin.')),
        p(run('Une longue attente', '<w:b w:val="1"/>')),
        p(
          run('Le maire est content.', '<w:b w:val="0"/>'),
          '<w:r><w:br/><w:br/></w:r>',
          run('La maire aussi.'),
        ),
      ].join(''),
    ),
  );
  expect(readBlocks(article)).toEqual([
    'title: Le pont rouvre',
    '1: Le pont a rouvert lundi matin.',
    'subhead: Une longue attente',
    '2: Le maire est content.',
    '3: La maire aussi.',
  ]);
});

test('leaves out what was taken out of a Word document, and what older programs show instead', async () => {
  const body = [
    p(run('Le pont rouvre')),
    p(
      run('Le pont'),
      `<w:del><w:r><w:delText> ferme</w:delText></w:r></w:del>`,
      `<w:ins>${run(' a rouvert')}</w:ins>`,
      run(' hier.'),
    ),
    p(
      `<mc:AlternateContent><mc:Choice>${run('Il est')}</mc:Choice><mc:Fallback>${run('Il était')}</mc:Fallback></mc:AlternateContent>`,
      '<w:r><w:instrText>PAGE</w:instrText><w:tab/></w:r>',
      run('beau.'),
    ),
  ];
  const [article] = await readWord('pont.docx', makeWord(body.join('')));
  expect(readBlocks(article).slice(1)).toEqual(['1: Le pont a rouvert hier.', '2: Il est beau.']);
});

test('leaves out remarks, notes and contents of an OpenDocument text', async () => {
  const [article] = await readOpenDocument(
    'pont.odt',
    makeOpenDocument(
      `<text:tracked-changes><text:p>Non.</text:p></text:tracked-changes><text:table-of-content><text:p>Table.</text:p></text:table-of-content>
<text:h text:outline-level="1">Le pont rouvre</text:h><text:p>Le pont<office:annotation><text:p>Sûr ?</text:p></office:annotation> a
 rouvert<text:note><text:p>Lundi.</text:p></text:note> hier.</text:p>`,
    ),
  );
  expect(readBlocks(article).at(-1)).toBe('1: Le pont a rouvert hier.');
  expect(article?.text).not.toMatch(/Non|Table|Sûr|Lundi/);
});

const large = deflateRawSync(Buffer.alloc(200 * 1024 * 1024));

test.each([
  [
    'packs far more than an article',
    makeZip({ 'word/document.xml': large }, { 'word/document.xml': { method: 8 } }),
    /holds too much/,
  ],
  [
    'says that it goes beyond its end',
    makeZip({ 'word/document.xml': '<a/>' }, { 'word/document.xml': { packedBytes: 2 ** 31 } }),
    /holds no paragraph|is not a Word/,
  ],
  [
    'is nested a thousand times',
    makeWord(`${'<w:sdt>'.repeat(1000)}${'</w:sdt>'.repeat(1000)}`),
    /is not a Word document/,
  ],
  ['never closes what it opens', makeWord('<w:p'.repeat(100_000)), /is not a Word document/],
  [
    'has entities of its own',
    makeZip({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
    /is not a Word document/,
  ],
  ['holds other things', makeZip({ 'xl/workbook.xml': '<a/>' }), /is not a Word document/],
] as const)('says in one line what a document is that %s', async (_, bytes, says) => {
  const error = await readWord('pont.docx', bytes).catch((thrown) => thrown);
  expect(error.message).toMatch(says);
  expect(error.message).toMatch(/^pont\.docx: [^\n]+; [^\n]+$/);
});
