import iconv from 'iconv-lite';
import { wholeCharacters } from './whole-characters.js';

/**
 * The text that the bytes hold, or null where they hold none. In this order: UTF-16 by its byte-order mark; UTF-8;
 * UTF-16 by where its null bytes stand; UTF-8 with a few damaged characters, each shown as U+FFFD; Windows-1252;
 * Mac Roman, where that gives the letters and marks of ordinary text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decodeUnicode(bytes) ?? decodeDamaged(bytes) ?? decodeLegacy(bytes);
  return isReadable(text) ? wholeCharacters(text) : null;
}

function decodeUnicode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  if (!bytes.includes(0)) return decodeUtf8(bytes, true);
  // Of the two bytes of a Latin letter or a space the high one is null, the other never.
  const [even, odd] = [nullsAt(bytes, 0), nullsAt(bytes, 1)];
  if (Math.max(even, odd) * 4 < bytes.length) return null;
  return decode(bytes, odd > even ? 'utf-16le' : 'utf-16be');
}

function decode(bytes: Uint8Array, encoding: string): string {
  return iconv.decode(bytes, encoding, { stripBOM: false });
}

function decodeUtf8(bytes: Uint8Array, fatal: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function nullsAt(bytes: Uint8Array, parity: 0 | 1): number {
  let nulls = 0;
  for (let at = parity; at < bytes.length; at += 2) if (bytes[at] === 0) nulls += 1;
  return nulls;
}

/** UTF-8 that was cut or pasted together: most of what is not ASCII still decodes. */
function decodeDamaged(bytes: Uint8Array): string | null {
  const text = decodeUtf8(bytes, false) ?? '';
  return countOf(text, /\ufffd/g) * 2 <= countOf(text, /[^\p{ASCII}\ufffd]/gu) ? text : null;
}

/** Letters and marks of French and English text beyond ASCII that a wrong encoding gives none of. */
const TYPICAL = /[éèêëàâçùûîïôœ«»“”‘’–—…€\u00a0]/g;

function decodeLegacy(bytes: Uint8Array): string {
  const windows = decode(bytes, 'windows-1252');
  const mac = decode(bytes, 'macroman');
  return countOf(mac, TYPICAL) > countOf(windows, TYPICAL) ? mac : windows;
}

/** Of a hundred characters of a text not one is a control character, a half of a pair or unknown. */
const MOST_UNREADABLE = 0.01;

function isReadable(text: string): boolean {
  if (text.includes('\0')) return false;
  const unreadable = countOf(text, /(?![\s\u0085])\p{Cc}|[\p{Cs}\p{Co}\p{Cn}\ufffd]/gu);
  return unreadable <= Math.max(1, text.length * MOST_UNREADABLE);
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
