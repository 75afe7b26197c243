import { type ArticleLanguage, LANGUAGES } from '../../languages/index.js';
import type { Quote } from '../../quotes/index.js';

/**
 * Whether a fragment stands behind a negation of the narrator's: of "il dit ne pas avoir « connaissance de plaintes »" the words
 * between the marks say the opposite of what he says, so that they are shown with their sentence only.
 *
 * @param start where the sentence begins in `text`
 */
export function isTurned(quote: Quote, start: number, text: string, language: ArticleLanguage): boolean {
  const grammar = LANGUAGES.find(({ code }) => code === language)?.attribution.grammar;
  if (!grammar || !/^\p{Ll}/u.test(text.slice(quote.start, quote.start + 2))) return false;
  const before = text.slice(Math.max(start, quote.start - LONGEST_CLAUSE), quote.start);
  const clause = before.split(BREAK).at(-1) ?? '';
  const words = clause.toLowerCase().replaceAll('’', "'").replaceAll("n't", " n't").match(WORD) ?? [];
  const negation = words.findLastIndex(
    (word) => grammar.denyingAdverbs.has(word) || grammar.denials.has(word),
  );
  if (negation < 0 || words.some((word) => grammar.doubleNegatives.has(word))) return false;
  // "il ne voit | qu'« un complot »" affirms it.
  return !words.slice(negation).some((word) => grammar.objectRelatives.has(word));
}

/** In characters. */
const LONGEST_CLAUSE = 80;
const BREAK = /[,;:.!?»”]/;
const WORD = /n't|\p{L}+'?/gu;
