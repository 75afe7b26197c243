import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeSeed } from '../../../../src/articles/formats/plain-text/decode-seed.js';

const FRENCH =
  'Le pont rouvert\r\n\r\n« Ça coûte 3 000 € », a déclaré l’ingénieure Zoé Lefèvre à Nîmes – où l’œuvre s’achève…\r\n';
const ENGLISH = 'The bridge\r\n\r\n“It’s open — at last,” said the mayor, who paid £40.\r\n';

describe.each([
  ['French', FRENCH],
  ['English', ENGLISH],
])('%s text', (_, text) => {
  test.each(['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'])(
    'in %s is read as it was written',
    (encoding) => {
      expect(decodeSeed('a.txt', iconv.encode(text, encoding))).toBe(text);
    },
  );

  test.each(['utf-8', 'utf-16le', 'utf-16be'])('in %s keeps its byte-order mark', (encoding) => {
    expect(decodeSeed('a.txt', iconv.encode(text, encoding, { addBOM: true }))).toBe(`\ufeff${text}`);
  });
});

test('reads what an old Mac wrote', () => {
  expect(decodeSeed('a.txt', iconv.encode(FRENCH.replace('€', '$'), 'macroman'))).toBe(
    FRENCH.replace('€', '$'),
  );
});

test('reads English with one French letter in Windows-1252', () => {
  const text = 'A café opens\n\nThe owner said nothing.\n';
  expect(decodeSeed('a.txt', iconv.encode(text, 'windows-1252'))).toBe(text);
});

test('shows a damaged character of a UTF-8 file as one, and reads the others rightly', () => {
  const bytes = Buffer.from(FRENCH);
  const cut = bytes.indexOf(Buffer.from('œ')) + 1;
  const damaged = Buffer.concat([bytes.subarray(0, cut), bytes.subarray(cut + 1)]);
  expect(decodeSeed('a.txt', damaged)).toBe(FRENCH.replace('œ', '\ufffd'));
});

const zip = (...names: string[]) =>
  Buffer.concat([
    Buffer.from('504b0304140006000800', 'hex'),
    Buffer.alloc(20),
    Buffer.from(names.join('\0\u0001')),
  ]);

test.each([
  ['a PDF', '.pdf', Buffer.from('%PDF-1.4\n%\u00e2\u00e3 1 0 obj')],
  [
    'a Word or Office document (.docx)',
    '.docx',
    zip('[Content_Types].xml', '_rels/.rels', 'word/document.xml'),
  ],
  ['an OpenDocument document (.odt)', '.odt', zip('mimetypeapplication/vnd.oasis.opendocument.text')],
  ['an old Office document (.doc, .xls)', null, Buffer.from('d0cf11e0a1b11ae100000000', 'hex')],
  ['a rich-text document (.rtf)', null, Buffer.from('{\\rtf1\\ansi The bridge}')],
  ['a ZIP archive', null, zip('photo.jpg')],
  ['a picture', null, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['a picture', null, Buffer.from('ffd8ffe000104a464946', 'hex')],
  [
    'a web page (HTML)',
    '.html',
    Buffer.from('\n<!DOCTYPE html>\n<html lang="fr"><head><title>Le pont</title>'),
  ],
  [
    'a web page (HTML)',
    '.html',
    Buffer.from('\ufeff<!-- saved -->\n<div class="a">Le pont</div>', 'utf16le'),
  ],
  [
    'a saved web page (.mhtml)',
    '.mhtml',
    Buffer.from(
      'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=a\r\n',
    ),
  ],
  ['an e-mail (.eml)', '.eml', Buffer.from('From: Luc\r\nSubject: The bridge\r\nMIME-Version: 1.0\r\n')],
] as const)('names %s as what it is, and what to do', (format, ending, bytes) => {
  const advice = ending === null ? 'open it, copy' : `let its name end with ${ending}`;
  expect(() => decodeSeed('a.txt', bytes)).toThrow(`a.txt: is ${format}, not text; ${advice}`);
});

test.each([
  ['null bytes', Buffer.from('Titre\0 et texte')],
  ['random bytes', Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * at * 31 + at * 7) % 251))],
])('refuses %s', (_, bytes) => {
  expect(() => decodeSeed('a.txt', bytes)).toThrow('a.txt: is not a text file; open it');
});

test('takes an article that begins with a mark of less or with letters of a signature for text', () => {
  for (const text of [
    '< 3 %: the rate falls\n\nIt fell.',
    'PK Subban retires\n\nHe did.',
    'ID3 or not\n\nNo.',
    'BMW rises\n\nIt did.',
  ])
    expect(decodeSeed('a.txt', Buffer.from(text))).toBe(text);
});
