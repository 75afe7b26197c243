import { label } from '../text/index.js';
import type { Catalogue } from './catalogue.js';
import { PROBLEMS_FR } from './problems-fr.js';

const LONGEST = 1000;

/**
 * What Verbatim says of its articles, in the reader's language, as markdown; null where it cannot be said in that. The
 * messages themselves are English and written for the terminal.
 */
export function problemText(message: string, words: Catalogue): string | null {
  const unknown = /^There is no article "(.*)"\./s.exec(message)?.[1];
  if (unknown !== undefined) return words.articles.unknown(label(unknown, 100));
  if (words.language === 'en') return label(message, LONGEST);
  const known = PROBLEMS_FR.find(([english]) => english.test(message));
  if (!known) return null;
  const [english, french] = known;
  return label(message.replace(english, french), LONGEST);
}
