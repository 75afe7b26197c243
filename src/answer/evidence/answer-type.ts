import type { AnswerType, ArticleLanguage } from '../../languages/index.js';
import { fold, matchesOf, type Span, wordsOf } from '../../text/index.js';
import { NUMBER, signsOf } from './answer-signs.js';
import { callingsIn, isNamedPerson } from './people-words.js';

/** Where something of the kind asked for stands. */
export interface AnswerPlace extends Span {
  /** How surely it is of that kind, over 0 to 1. */
  readonly fit: number;
}

/** How surely an office or a trade says who somebody is where nobody is named beside it. */
const OF_ANYBODY = 0.4;
/** Characters between a number and what it counts. */
const REACH = 40;
const BEFORE = new RegExp(
  `${NUMBER}(?:[ \u00a0\u202f]?(?:%|\\p{L}{1,40}['’]?)){0,3}[ \u00a0\u202f]{0,40}$`,
  'iu',
);

/** … and the words that stand there, folded. */
interface WordedPlace extends AnswerPlace {
  readonly words: readonly string[];
}

/** Those of which the question does not say all the words itself. */
export function newAnswers(
  places: readonly WordedPlace[],
  asked: ReadonlySet<string>,
): readonly AnswerPlace[] {
  return places.filter(({ words }) => words.length === 0 || !words.every((word) => asked.has(word)));
}

/**
 * Where `text` shows something of a kind, by where it begins, whatever is asked.
 *
 * @param start where the text begins in its article
 */
export function placesIn(
  text: string,
  type: AnswerType,
  language: ArticleLanguage,
  start = 0,
): readonly WordedPlace[] {
  return Array.from(placesOf(text, type, language), (place) => ({
    start: start + place.start,
    end: start + place.end,
    fit: place.fit,
    words: wordsOf(text.slice(place.start, place.end)).map((word) => fold(word.text)),
  })).sort((one, other) => one.start - other.start);
}

function* placesOf(text: string, type: AnswerType, language: ArticleLanguage): Generator<AnswerPlace> {
  const lower = text.toLowerCase();
  // A letter that is longer in lower case would move what stands behind it.
  const folded = lower.length === text.length ? lower : text;
  for (const { pattern, isLower, fit } of signsOf(type, language)) {
    for (const { 0: words, index } of matchesOf(pattern, isLower ? folded : text)) {
      const isSurely = type === 'person' && isNamedPerson(words);
      yield { start: index, end: index + words.length, fit: isSurely ? 1 : fit };
    }
  }
  if (type !== 'job') return;
  for (const { isOfSomebodyNamed, ...place } of callingsIn(text, language)) {
    yield { ...place, fit: isOfSomebodyNamed ? 1 : OF_ANYBODY };
  }
}

/** Whether a number stands right before one of the places: "240 élèves", "une cinquantaine de jeunes garçons". */
export function isCounted(text: string, places: readonly number[]): boolean {
  return places.some((place) => BEFORE.test(text.slice(Math.max(0, place - REACH), place)));
}

/** Whether the answer is an amount, which always shows: a figure, a number in words, a currency. */
export function isMeasure(type: AnswerType): boolean {
  return MEASURES.has(type);
}

const MEASURES: ReadonlySet<AnswerType> = new Set<AnswerType>([
  'money',
  'percentage',
  'age',
  'duration',
  'number',
  'rank',
  'size',
]);
