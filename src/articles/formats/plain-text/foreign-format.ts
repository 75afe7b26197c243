/** A format that is no plain text. */
export interface ForeignFormat {
  /** As in "a PDF". */
  readonly is: string;
  /** The ending under which it is read; null where nothing reads it. */
  readonly ending: string | null;
}

type Signatures = readonly (readonly [signature: RegExp, is: string, ending?: string])[];

/** Formats by the bytes that a file of theirs begins with, in hexadecimal. */
const BY_BYTES: Signatures = [
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
const BY_CHARACTERS: Signatures = [
  [/^.{0,64}%PDF-/s, 'a PDF', '.pdf'],
  [/^\s*\{\\rtf/, 'a rich-text document (.rtf)'],
  [/^PK.{26,48}mimetypeapplication\/vnd\.oasis/s, 'an OpenDocument document (.odt)', '.odt'],
  [/^PK.{26,48}mimetypeapplication\/epub/s, 'an e-book (.epub)'],
  [/^PK.*(?:word|xl|ppt|docProps|_rels)\//s, 'a Word or Office document (.docx)', '.docx'],
  [/^bplist0/, 'a saved web page (.webarchive)'],
  [/^%!PS-/, 'a PostScript document'],
  [
    /^(?:[\w-]+: [^\n]*\n(?:[ \t][^\n]*\n)*){0,40}Content-Type: multipart\/related/i,
    'a saved web page (.mhtml)',
    '.mhtml',
  ],
  [/^(?:[\w-]+: [^\n]*\n(?:[ \t][^\n]*\n)*){0,40}MIME-Version: /i, 'an e-mail (.eml)', '.eml'],
];

/** What a file is that is surely no plain text; null where it may be. */
export function foreignFormatOf(bytes: Uint8Array): ForeignFormat | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096));
  return formatOf(head.toString('latin1'), BY_CHARACTERS) ?? formatOf(head.toString('hex', 0, 16), BY_BYTES);
}

function formatOf(head: string, formats: Signatures): ForeignFormat | null {
  const found = formats.find(([signature]) => signature.test(head));
  return found ? { is: found[1], ending: found[2] ?? null } : null;
}

const HTML =
  /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype|html|head|body|meta|title|article|section|main|div|p|span|table|script)\b[^>]*>/is;

/** Whether the text is the source of a web page. */
export function isHtml(text: string): boolean {
  return HTML.test(text.slice(0, 8000));
}
