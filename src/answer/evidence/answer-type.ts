import { type AnswerSigns, type AnswerType, LANGUAGES } from '../../languages/index.js';
import { wordsOf } from '../../search/index.js';
import { fold } from '../../text/index.js';

/** The alternatives of every language. */
function any(of: (signs: AnswerSigns) => string): string {
  const alternatives = LANGUAGES.map(({ answers }) => of(answers)).filter((source) => source !== '');
  return alternatives.length > 0 ? alternatives.join('|') : '(?!)';
}

const COUNT_WORDS = any(({ counts }) => counts);

/** Nothing in them repeats without a bound: a line of digits alone would take the square of its length. */
const NUMBER = `(?:\\d[\\d.,\u00a0\u202f ]{0,40}|(?<!\\p{L})(?:${any(({ ones }) => ones)}|${COUNT_WORDS})(?!\\p{L}))`;
/** A number that says how many or how much: no article, year, date, hour, rank, nor part of a name ("Covid-19", "5G"). */
const QUANTITY =
  '(?<![\\p{L}\\d.,]|\\p{L}-)(?!(?:1[89]|20)\\d\\d(?!\\d|[.,]\\d))\\d+(?:[.,\u00a0\u202f ]\\d+)*' +
  `(?!\\d|-|(?:${any(({ rankEndings }) => rankEndings)}|G)(?!\\p{L})|[ \u00a0](?:${any(({ dateEndings }) => dateEndings)})(?!\\p{L}))` +
  `|(?<!\\p{L}|\\p{L}-)(?:${COUNT_WORDS})(?!\\p{L}|-\\p{L})`;

/** Characters between a number and what it counts. */
const REACH = 40;
const BEFORE = new RegExp(
  `${NUMBER}(?:[ \u00a0\u202f]?(?:%|\\p{L}{1,40}['’]?)){0,3}[ \u00a0\u202f]{0,40}$`,
  'iu',
);

/** A capitalised word that does not open its sentence, or two of them. */
const NAME = /(?<=[\p{Ll}'’][\s,«"(]{0,3})\p{Lu}[\p{L}-]+|\p{Lu}[\p{L}'’-]{1,60}\s\p{Lu}[\p{L}'’-]+/gu;

/** What a sentence that holds an answer of each type shows. */
const EVIDENCE: Readonly<Record<AnswerType, RegExp>> = {
  money: new RegExp(`[€$£]|(?<!\\p{L})(?:${any(({ currencies }) => currencies)})(?!\\p{L})`, 'giu'),
  percentage: new RegExp(
    `%|${any(({ percents }) => percents)}|(?<!\\p{L})(?:${any(({ shares }) => shares)})(?!\\p{L})`,
    'giu',
  ),
  age: new RegExp(
    `${NUMBER}[ \u00a0\u202f]?(?:${any(({ ageUnits }) => ageUnits)})(?!\\p{L})|(?<!\\p{L})(?:${any(({ aged }) => aged)})(?!\\p{L})`,
    'giu',
  ),
  duration: new RegExp(
    `${NUMBER}[ \u00a0\u202f]?(?:${any(({ durations }) => durations)})(?!\\p{L})|(?:${any(({ durationMarkers }) => durationMarkers)})`,
    'giu',
  ),
  number: new RegExp(QUANTITY, 'giu'),
  date: new RegExp(
    `\\b(?:1\\d|20)\\d\\d\\b|\\b\\d{1,2}[hH:]\\d{0,2}\\b|(?<!\\p{L})(?:${any(({ times }) => times)})(?!\\p{L})|${any(({ timePhrases }) => timePhrases)}`,
    'giu',
  ),
  reason: new RegExp(
    `(?<!\\p{L})(?:${any(({ reasons }) => reasons)})(?!\\p{L})|\\b(?:${any(({ reasonGerunds }) => reasonGerunds)})\\b`,
    'giu',
  ),
  place: NAME,
  person: NAME,
  name: new RegExp(`${NAME.source}|["«“][^"»”]{2,60}["»”]`, 'gu'),
};

/**
 * Whether `text` shows something of the kind asked for that the question does not say itself.
 *
 * @param asked the question's words, folded
 */
export function showsAnswerType(text: string, type: AnswerType, asked: ReadonlySet<string>): boolean {
  return !answersIn(text, type, asked).next().done;
}

/** Where `text` shows something of the kind asked for that the question does not say itself: offsets, ascending. */
export function* answersIn(text: string, type: AnswerType, asked: ReadonlySet<string>): Generator<number> {
  for (const match of text.matchAll(EVIDENCE[type])) {
    const words = wordsOf(match[0]);
    if (words.length === 0 || words.some((word) => !asked.has(fold(word.text)))) yield match.index;
  }
}

/** Whether a number stands right before one of the places: "240 élèves", "une cinquantaine de jeunes garçons". */
export function isCounted(text: string, places: readonly number[]): boolean {
  return places.some((place) => BEFORE.test(text.slice(Math.max(0, place - REACH), place)));
}

/** Whether the answer is an amount, which always shows: a figure, a number in words, a currency. */
export function isMeasure(type: AnswerType): boolean {
  return type !== 'reason' && type !== 'place' && type !== 'person' && type !== 'name' && type !== 'date';
}
