import type { Article } from '../../articles/index.js';
import type { LexicalIndex } from '../../index/index.js';
import { languageOf } from '../../languages/index.js';
import type { Quote } from '../../quotes/index.js';
import { fold, stopWords, type Word, wordsOf } from '../../text/index.js';
import type { Phrasing } from '../question/index.js';
import { countWords } from './count-words.js';

/** What a quote is about: a noun phrase that stands in it. */
export interface Topic {
  /** With its determiner, as it stands behind "about": "the market", "le terrorisme". */
  readonly phrase: string;
  /** Its noun alone, as printed. */
  readonly noun: string;
  /** The more often its article and the fewer other articles speak of it, the greater. */
  readonly weight: number;
}

const SHORTEST = 4;
/** Offices and names tell less of what was said than things do, by this factor. */
const SAID_OF_ANYBODY = 4;

/**
 * The noun phrases of a quote in the phrasing's language, in its order: a determiner and its noun.
 *
 * @param counts how often its article holds each word
 */
export function topicsOf(
  quote: Quote,
  article: Article,
  phrasing: Phrasing,
  index: LexicalIndex,
  counts = countWords(article.text),
): Topic[] {
  const text = article.text.slice(quote.start, quote.end);
  const words = wordsOf(text);
  const stop = stopWords(phrasing.language);
  return words.flatMap((word, i) => {
    const determiner = phrasing.determiners.get(fold(word.text));
    const noun = words[i + 1];
    if (determiner === undefined || !noun || !isJoined(word, noun, text)) return [];
    const after = words[i + 2];
    const ends = !after || stop.has(fold(after.text)) || !isJoined(noun, after, text);
    const folded = fold(noun.text);
    const isNoun =
      noun.text.length >= SHORTEST && /^\p{L}+$/u.test(noun.text) && !isNone(folded, phrasing, stop);
    if (!isNoun || !(ends || phrasing.isNounFirst)) return [];
    const printed = text.slice(noun.start, noun.end);
    const held = articlesWith(folded, index);
    const isRole = languageOf(phrasing.language).attribution.lexicon.roles.has(noun.text);
    const rarity = Math.log(2 + index.articles.lengths.length / (1 + held));
    const weight =
      ((counts.get(folded) ?? 1) * rarity) / (isRole || /^\p{Lu}/u.test(printed) ? SAID_OF_ANYBODY : 1);
    return [{ phrase: determiner + printed, noun: printed, weight }];
  });
}

function isNone(folded: string, phrasing: Phrasing, stop: ReadonlySet<string>): boolean {
  const { notNouns, idle, typeWords, speechNouns, speechVerbs } = phrasing;
  return [stop, notNouns, idle, typeWords, speechNouns, speechVerbs].some((list) => list.has(folded));
}

/** Whether nothing but a space or an apostrophe stands between two words. */
function isJoined(one: Word, next: Word, text: string): boolean {
  return /^[ \u00a0\u202f'’]?$/.test(text.slice(one.end, next.start));
}

function articlesWith(folded: string, { numberOf, articles }: LexicalIndex): number {
  const term = numberOf.get(folded);
  return term === undefined ? 0 : articles.documentsWith(term);
}
