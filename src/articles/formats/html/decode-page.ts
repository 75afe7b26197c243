import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { decodeText } from '../../decode-text.js';

/** How far a browser looks for the page's own word on its encoding. */
const HEAD_BYTES = 4096;

const META = /<meta\s[^<>]+/gi;
const CHARSET = /charset=["']?([\w:.-]{2,40})/i;

/** The families of encodings in which pages are written beside Unicode. */
const LEGACY = /^(?:windows-|cp-?\d|iso-?8859|koi8|gb|big5|shift|x-sjis|sjis|euc-|mac|tis-620)/i;

/** What the web reads as Windows-1252. */
const LATIN_1 = /^iso-?8859-?1$/i;

/**
 * The source of a page, or null where the bytes are no text. In this order: by a byte-order mark; as UTF-8; in the encoding
 * that is named beside the page, or by it; as any text is decoded.
 *
 * @param charset what is said of the encoding beside the page, as by a MIME header
 */
export function decodePage(bytes: Uint8Array, charset: string | null = null): string | null {
  if (bytes.includes(0) || (bytes[0] === 0xff && bytes[1] === 0xfe)) return decodeText(bytes);
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const named = charset ?? charsetIn(bytes);
  if (!named || !LEGACY.test(named) || !iconv.encodingExists(named)) return decodeText(bytes);
  return iconv.decode(Buffer.from(bytes), LATIN_1.test(named) ? 'windows-1252' : named);
}

/** The encoding that the page names in its head. */
function charsetIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const named = (head.match(META) ?? []).map((meta) => CHARSET.exec(meta.replace(/\s/g, ''))?.[1]);
  return named.find((name) => name !== undefined);
}
