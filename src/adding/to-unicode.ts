import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { WebAnswer } from '../web/index.js';

/** Encodings in which a text is read whoever says so, or nobody. */
const READ_ANYWAY = /^(?:utf-?8|us-ascii|ascii|iso-?8859-1|latin-?1|windows-1252|cp1252)$/;

/** Where a page names its encoding itself. */
const NAMED_IN_PAGE = /<meta\b[^>]*\bcharset\b/i;

/**
 * The bytes of a text as they came, or, where only the server knows their encoding, in UTF-8 with a byte-order mark: a file has
 * nobody to ask.
 */
export function toUnicode({ bytes, charset, type }: WebAnswer): Buffer {
  const isKnown = charset === null || READ_ANYWAY.test(charset) || !iconv.encodingExists(charset);
  if (isKnown || !type.startsWith('text/') || isUtf8(bytes)) return bytes;
  if (NAMED_IN_PAGE.test(bytes.toString('latin1', 0, 4096))) return bytes;
  return Buffer.from(`\ufeff${iconv.decode(bytes, charset)}`);
}
