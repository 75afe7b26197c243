import { WordClass } from './word-classes.js';

/** What the form of a word tells, whatever stands around it. */
export interface Word {
  /** In lower case with straight apostrophes and plain hyphens: the form of the lexicon's keys. */
  readonly lower: string;
  /** It begins with a capital, perhaps behind an article ("al-Masri"). */
  readonly capitalised: boolean;
  /** A verb that reports words may begin with it: it is an auxiliary, such a verb, or one before its infinitive. */
  readonly verbal: boolean;
  /** Its classes, as bits of `WordClass`. */
  readonly classes: number;
}

/** Looks words up once: news repeats most of its words, and each look-up asks several tables. */
export function createVocabulary(
  classesOf: (lower: string) => number,
  romanOrdinal: RegExp,
): (text: string) => Word {
  const known = new Map<string, Word>();
  return (text) => {
    let word = known.get(text);
    if (!word) {
      word = describe(text, classesOf, romanOrdinal);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(text, word);
    }
    return word;
  };
}

const MOST_REMEMBERED = 50_000;
const VERBAL = WordClass.auxiliary | WordClass.verbForm | WordClass.verbPhrase | WordClass.catenative;

function describe(text: string, classesOf: (lower: string) => number, romanOrdinal: RegExp): Word {
  const lower = plain(text).toLowerCase();
  const classes = classesOf(lower);
  return {
    lower,
    capitalised: /^(?:\p{Ll}{1,4}[-‐‑])?\p{Lu}/u.test(text) && !romanOrdinal.test(text),
    verbal: (classes & VERBAL) !== 0,
    classes,
  };
}

/** With straight apostrophes and plain hyphens. */
export function plain(text: string): string {
  if (!/[’‘‐‑]/.test(text)) return text;
  return text.replace(/[’‘]/g, "'").replace(/[‐‑]/g, '-');
}
