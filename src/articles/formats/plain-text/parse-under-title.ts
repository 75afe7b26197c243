import type { Article } from '../../article.js';
import type { Particulars } from '../../particulars.js';
import { wholeCharacters } from '../../whole-characters.js';
import { parseArticle } from './parse-article.js';
import { refuseManyLines } from './refuse-many-lines.js';

/**
 * The article of a text that another format holds: it is read as a plain one, under its title, which it may begin with itself.
 *
 * @throws SeedError where the text has no words, or too many lines
 */
export function parseUnderTitle(file: string, id: string, text: string, given: Particulars): Article {
  const { title } = given;
  const words = text.trimStart();
  const whole = wholeCharacters(title === null || words.startsWith(title) ? text : `${title}\n\n${words}`);
  refuseManyLines(file, whole);
  return parseArticle(file, whole, { id, start: 0, end: whole.length }, given);
}
