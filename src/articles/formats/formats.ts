import type { Format } from './format.js';
import { html } from './html/index.js';
import { mhtml } from './mhtml/index.js';
import { plainText } from './plain-text/index.js';

/** Every format that is read. A further one is a driver in this folder, its line here, and a sample for the contract. */
export const FORMATS: readonly Format[] = [plainText, html, mhtml];

/** Hidden files, and those in which Office remembers who has a document open. */
const NO_ARTICLE = /^(?:\.|~\$)/;

/**
 * The format of a file by the ending of its name, upper case or lower; null where none reads such files, and for files that
 * programs keep beside those of people.
 */
export function formatOf(file: string): Format | null {
  if (NO_ARTICLE.test(file)) return null;
  const name = file.toLowerCase();
  return FORMATS.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension))) ?? null;
}
