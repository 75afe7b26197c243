import { wordsOf } from '../../search/words.js';
import { fold } from '../../text/fold.js';

/** What kind of thing would answer: it can be looked for in a sentence without understanding it. */
export type AnswerType =
  | 'money'
  | 'percentage'
  | 'age'
  | 'duration'
  | 'number'
  | 'date'
  | 'reason'
  | 'place'
  | 'person'
  | 'name';

const COUNT_WORDS =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|' +
  'vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|' +
  'cent|cents|mille|million|millions|milliard|milliards|dizaine|dizaines|centaine|centaines|millier|milliers|moitié|' +
  'tiers|quart|double|triple|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|' +
  'fifty|sixty|hundred|hundreds|thousand|thousands|billion|half|third|quarter|dozen|dozens|twice';
const TIME_WORDS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|' +
  'april|may|june|july|august|september|october|november|december|lundi|mardi|mercredi|jeudi|vendredi|samedi|' +
  'dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hier|demain|yesterday|tomorrow|siècle|century|' +
  'semestre|trimestre|semaine|week|mois|month|année|années|year|years|décennie|decade|printemps|automne|hiver|' +
  'spring|summer|autumn|fall|winter|depuis|since';
const REASON_WORDS =
  "car|parce|puisque|afin|pour|en raison|à cause|grâce|faute|c'est pourquoi|du fait|étant donné|dans le but|" +
  'because|since|due to|in order|so that|thanks to|owing to|therefore|as a result';

const DURATION_WORDS =
  'secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?|siècles?|seconds?|hours?|days?|weeks?|months?|years?|' +
  'century|centuries|décennies?|decades?';

const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

/** Nothing in them repeats without a bound: a line of digits alone would take the square of its length. */
const NUMBER = `(?:\\d[\\d.,\u00a0\u202f ]{0,40}|(?<!\\p{L})(?:un|une|one|${COUNT_WORDS})(?!\\p{L}))`;
/** A number that says how many or how much: no article, year, date, hour, rank, nor part of a name ("Covid-19", "5G"). */
const QUANTITY =
  '(?<![\\p{L}\\d.,]|\\p{L}-)(?!(?:1[89]|20)\\d\\d(?!\\d|[.,]\\d))\\d+(?:[.,\u00a0\u202f ]\\d+)*' +
  `(?!\\d|-|(?:er|re|e|è?me|st|nd|rd|th|h|G)(?!\\p{L})|[ \u00a0](?:h|heures|${MONTHS})(?!\\p{L}))` +
  `|(?<!\\p{L}|\\p{L}-)(?:${COUNT_WORDS})(?!\\p{L}|-\\p{L})`;

/** Characters between a number and what it counts. */
const REACH = 40;
const BEFORE = new RegExp(
  `${NUMBER}(?:[ \u00a0\u202f]?(?:%|\\p{L}{1,40}['’]?)){0,3}[ \u00a0\u202f]{0,40}$`,
  'iu',
);

/** A capitalised word that does not open its sentence, or two of them. */
const NAME = /(?<=[\p{Ll}'’][\s,«"(]{0,3})\p{Lu}[\p{L}-]+|\p{Lu}[\p{L}'’-]{1,60}\s\p{Lu}[\p{L}'’-]+/gu;

/** What a sentence that holds an answer of each type shows, in French and English. */
const EVIDENCE: Readonly<Record<AnswerType, RegExp>> = {
  money: /[€$£]|(?<!\p{L})(?:euros?|dollars?|livres|francs|yens?|yuans?|pounds?|centimes)(?!\p{L})/giu,
  percentage:
    /%|pour cent|per cent|percent|(?<!\p{L})(?:moitié|tiers|quart|half|third|quarter)(?!\p{L})|sur (?:dix|cent)/giu,
  age: new RegExp(
    `${NUMBER}[ \u00a0\u202f]?(?:ans|years?)(?!\\p{L})|(?<!\\p{L})(?:âgée?s?|aged)(?!\\p{L})`,
    'giu',
  ),
  duration: new RegExp(`${NUMBER}[ \u00a0\u202f]?(?:${DURATION_WORDS})(?!\\p{L})|(?:depuis|jusqu)`, 'giu'),
  number: new RegExp(QUANTITY, 'giu'),
  date: new RegExp(
    `\\b(?:1\\d|20)\\d\\d\\b|\\b\\d{1,2}[hH:]\\d{0,2}\\b|(?<!\\p{L})(?:${TIME_WORDS})(?!\\p{L})|(?:l['’]|cet |d['’])été(?!\\p{L})`,
    'giu',
  ),
  reason: new RegExp(`(?<!\\p{L})(?:${REASON_WORDS})(?!\\p{L})|\\b(?:en|by) \\p{L}+(?:ant|ing)\\b`, 'giu'),
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
