import { eMail } from './e-mail/index.js';
import type { Format } from './format.js';
import { html } from './html/index.js';
import { json, jsonLines } from './json/index.js';
import { markdown } from './markdown/index.js';
import { mhtml } from './mhtml/index.js';
import { openDocument, word } from './office/index.js';
import { pdf } from './pdf/index.js';
import { plainText } from './plain-text/index.js';

/** Every format that is read. A further one is a driver in this folder, its line here, and a sample for the contract. */
export const FORMATS: readonly Format[] = [
  plainText,
  html,
  mhtml,
  markdown,
  json,
  jsonLines,
  pdf,
  word,
  openDocument,
  eMail,
];

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

/** What a file may end with to be read, one ending of each format: ".txt, .md, .pdf". */
export function readableEndings(): string {
  return FORMATS.map(({ extensions }) => extensions[0]).join(', ');
}
