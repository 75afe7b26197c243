import { SeedError } from '../../../errors.js';
import { decodeText } from '../../decode-text.js';
import { foreignFormatOf, isHtml } from './foreign-format.js';

/**
 * The seed's text: UTF-8, UTF-16 or Windows-1252. A byte-order mark stays in the text, so that offsets agree
 * with any reader that does not strip it.
 *
 * @throws SeedError where the file is no text, or a page or document in another format
 */
export function decodeSeed(file: string, bytes: Uint8Array): string {
  const format = foreignFormatOf(bytes);
  if (format !== null) throw notText(file, `${format.is}, not text`, format.ending);
  const text = decodeText(bytes);
  if (text === null) throw notText(file, 'not a text file', null);
  if (isHtml(text)) throw notText(file, 'a web page (HTML), not text', '.html');
  return text;
}

function notText(file: string, is: string, ending: string | null): SeedError {
  const advice =
    ending === null
      ? "open it, copy the article's words and save them as a UTF-8 .txt file"
      : `let its name end with ${ending}`;
  return new SeedError(file, `is ${is}; ${advice}`);
}
