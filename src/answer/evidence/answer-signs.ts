import { type AnswerSigns, type AnswerType, type ArticleLanguage, spokenIn } from '../../languages/index.js';

/** What shows that an answer of a type may stand somewhere, and how surely, over 0 to 1. */
export interface AnswerSign {
  readonly pattern: RegExp;
  /** The pattern is matched against the text in lower case: much faster than without regard to case. */
  readonly isLower: boolean;
  readonly fit: number;
}

/** A form that answers of the type alone have. */
const SURE = 1;
/** … that they share with few others. */
const LIKELY = 0.7;
/** … with many others. */
const PERHAPS = 0.4;
/** What is seldom one, and may be read as one. */
const WEAK = 0.2;

const NEVER = '(?!)';

/** The alternatives of a language, or of every one. */
function any(of: (signs: AnswerSigns) => string | undefined, language?: ArticleLanguage): string {
  const alternatives = spokenIn(language).flatMap(({ answers }) => of(answers) || []);
  return alternatives.length > 0 ? alternatives.join('|') : NEVER;
}

const COUNT_WORDS = any(({ counts }) => counts);
const SPACE = '[ \u00a0\u202f]';

/** Nothing in them repeats without a bound: a line of digits alone would take the square of its length. */
export const NUMBER = `(?:\\d[\\d.,\u00a0\u202f ]{0,40}|(?<!\\p{L})(?:${any(({ ones }) => ones)}|${COUNT_WORDS})(?!\\p{L}))`;
/** A number in a pattern of a language: one of several words ("2,5 millions de"), its edges are the pattern's. */
const IN_PATTERN = `(?:\\d[\\d.,\u00a0\u202f ]{0,20}|(?:${any(({ ones }) => ones)}|${COUNT_WORDS})(?!\\p{L})${SPACE}?)(?:(?:${COUNT_WORDS})(?!\\p{L})${SPACE}?){0,2}(?:(?:et demie?|d[e'’])${SPACE}?)?`;

/** A number that says how many or how much: no article, year, date, hour, rank, nor part of a name ("Covid-19", "5G"). */
const QUANTITY =
  '(?<![\\p{L}\\d.,]|\\p{L}-)(?!(?:1[89]|20)\\d\\d(?!\\d|[.,]\\d))\\d+(?:[.,\u00a0\u202f ]\\d+)*' +
  `(?!\\d|-|(?:${any(({ rankEndings }) => rankEndings)}|g)(?!\\p{L})|[ \u00a0](?:${any(({ dateEndings }) => dateEndings)})(?!\\p{L}))` +
  `|(?<!\\p{L}|\\p{L}-)(?:${COUNT_WORDS})(?!\\p{L}|-\\p{L})`;

/** A capitalised word that does not open its sentence, or two of them. */
const NAME =
  "(?<=[\\p{Ll}'’][\\s,«\"(]{0,3})\\p{Lu}[\\p{L}-]+|\\p{Lu}[\\p{L}'’-]{1,60}\\s\\p{Lu}[\\p{L}'’-]+";
/** A capitalised word with the ones behind it. */
const CAPITALISED = "\\p{Lu}[\\p{L}'’-]{1,60}(?:\\s\\p{Lu}[\\p{L}'’-]{1,60}){0,3}";
const TWO_NAMES = "\\p{Lu}[\\p{L}'’.-]{1,40}\\s(?:\\p{Ll}{1,3}\\s)?\\p{Lu}[\\p{L}'’-]{1,60}";
const IN_MARKS = '["«“‘]\\s?\\p{Lu}[^"»”“«\\n]{1,80}["»”’]';
const INITIALS = '(?<![\\p{L}\\d-])\\p{Lu}{2,6}(?![\\p{L}\\d])';
const SUM =
  '[€$£¥]\\s?\\d[\\d.,]*|\\d[\\d.,\u00a0\u202f ]{0,20}(?:\\p{L}{1,12}\\s)?[€$£¥]|(?<!\\p{L})\\p{Lu}{2,3}\\s?\\d[\\d.,]*';
const DAY_OR_HOUR = '\\b\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\b|\\b\\d{1,2}[hH:]\\d{0,2}\\b';
const YEAR = '\\b(?:1\\d|20)\\d\\d\\b';

const sign = (source: string, fit: number, isLower = false): AnswerSign => ({
  pattern: new RegExp(source, 'gu'),
  isLower,
  fit,
});

/** A name right behind one of some words, which may open a sentence. */
function nameAfter(of: (signs: AnswerSigns) => string): string {
  const opening = any(of).replace(
    /(^|\|)(\p{Ll})/gu,
    (_, edge, first) => `${edge}[${first}${first.toUpperCase()}]`,
  );
  return `(?=\\p{Lu})(?<=(?<!\\p{L})(?:${opening})[.:,]?\\s?["«“]?\\s?)${CAPITALISED}`;
}

/** What is told by form alone, in whatever language. */
const FORMS: Partial<Readonly<Record<AnswerType, readonly AnswerSign[]>>> = {
  money: [sign(SUM, SURE), sign(QUANTITY, WEAK, true)],
  percentage: [sign('%', SURE), sign(QUANTITY, WEAK, true)],
  age: [sign('(?<=\\p{L}, |\\p{L} \\()\\d{1,2}(?= ans(?!\\p{L})|[,.;)])', SURE), sign(QUANTITY, WEAK, true)],
  duration: [sign(QUANTITY, WEAK, true)],
  number: [sign(QUANTITY, SURE, true), sign(YEAR, WEAK)],
  rank: [sign(QUANTITY, WEAK, true)],
  size: [sign(QUANTITY, WEAK, true)],
  time: [sign('\\b\\d{1,2}[hH:]\\d{0,2}\\b', SURE)],
  date: [sign(`${YEAR}|${DAY_OR_HOUR}`, SURE)],
  place: [
    sign(
      nameAfter(({ placePrepositions }) => placePrepositions),
      SURE,
    ),
    sign(NAME, PERHAPS),
  ],
  person: [
    sign(
      nameAfter(({ titles }) => titles),
      SURE,
    ),
    sign(TWO_NAMES, LIKELY),
    sign(NAME, PERHAPS),
  ],
  organisation: [sign(INITIALS, LIKELY), sign(IN_MARKS, LIKELY), sign(NAME, LIKELY)],
  title: [
    sign(IN_MARKS, SURE),
    sign(
      nameAfter(({ works }) => works),
      SURE,
    ),
    sign(NAME, PERHAPS),
  ],
  name: [sign(IN_MARKS, SURE), sign(NAME, SURE), sign(INITIALS, LIKELY)],
};

const tables = new Map<string, readonly AnswerSign[]>();

/** What shows that an answer of a type stands somewhere in a text of a language; no pattern repeats without a bound. */
export function signsOf(type: AnswerType, language: ArticleLanguage): readonly AnswerSign[] {
  const key = `${type} ${language}`;
  let signs = tables.get(key);
  if (!signs) {
    signs = [
      ...told(
        any(({ sure }) => sure[type], language),
        SURE,
      ),
      ...told(
        any(({ perhaps }) => perhaps[type], language),
        PERHAPS,
      ),
      ...(FORMS[type] ?? []),
    ];
    tables.set(key, signs);
  }
  return signs;
}

/** What a language says of a type. */
function told(alternatives: string, fit: number): AnswerSign[] {
  if (alternatives === NEVER) return [];
  const numbered = alternatives.replaceAll('#', IN_PATTERN);
  return [sign(`(?<![\\p{L}\\d])(?:${numbered})(?![\\p{L}\\d])`, fit, true)];
}
