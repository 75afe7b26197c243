/** Formats by the bytes that a file of theirs begins with, in hexadecimal. */
const BY_BYTES: readonly (readonly [RegExp, string])[] = [
  [/^d0cf11e0a1b11ae1/, 'an old Office document (.doc, .xls)'],
  [/^504b0(?:304|506|708)/, 'a ZIP archive'],
  [/^(?:1f8b|377abcaf271c|526172211a07|fd377a585a00|28b52ffd)/, 'a compressed archive'],
  [/^(?:89504e470d0a|ffd8ff|47494638|49492a00|4d4d002a|424d.{8}00000000)/, 'a picture'],
  [/^(?:52494646.{8}57454250|.{8}66747970(?:68656963|68656966|6d696631|61766966))/, 'a picture'],
  [
    /^(?:fff[b32]|4944330[234]|4f676753|664c6143|1a45dfa3|52494646.{8}(?:57415645|41564920)|.{8}66747970)/,
    'a sound or video file',
  ],
  [/^(?:53514c69746520666f726d6174203300|7f454c46)/, 'a database or program'],
];

/** Formats by the characters that a file of theirs begins with; of archives also by the names they hold. */
const BY_CHARACTERS: readonly (readonly [RegExp, string])[] = [
  [/^.{0,64}%PDF-/s, 'a PDF'],
  [/^\s*\{\\rtf/, 'a rich-text document (.rtf)'],
  [/^PK.{26,48}mimetypeapplication\/vnd\.oasis/s, 'an OpenDocument document (.odt)'],
  [/^PK.{26,48}mimetypeapplication\/epub/s, 'an e-book (.epub)'],
  [/^PK.*(?:word|xl|ppt|docProps|_rels)\//s, 'a Word or Office document (.docx)'],
  [/^bplist0/, 'a saved web page (.webarchive)'],
  [/^%!PS-/, 'a PostScript document'],
  [/^(?:[\w-]+: [^\n]*\n(?:[ \t][^\n]*\n)*){0,40}MIME-Version: /i, 'a saved web page or e-mail (.mht, .eml)'],
];

/** What a file is that is surely no plain text, as "a PDF", or null. */
export function foreignFormatOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096));
  return nameOf(head.toString('latin1'), BY_CHARACTERS) ?? nameOf(head.toString('hex', 0, 16), BY_BYTES);
}

function nameOf(head: string, formats: typeof BY_BYTES): string | null {
  return formats.find(([signature]) => signature.test(head))?.[1] ?? null;
}

const HTML =
  /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype|html|head|body|meta|title|article|section|main|div|p|span|table|script)\b[^>]*>/is;

/** Whether the text is the source of a web page. */
export function isHtml(text: string): boolean {
  return HTML.test(text.slice(0, 8000));
}
