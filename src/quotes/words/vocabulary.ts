/** What the form of a word tells, whatever stands around it. */
export interface Word {
  /** In lower case with straight apostrophes and plain hyphens: the form of the lexicon's keys. */
  readonly lower: string;
  /** It begins with a capital, perhaps behind an article ("al-Masri") or as a brand ("beIN"). */
  readonly capitalised: boolean;
  /** Its classes, as bits of `WordClass`. */
  readonly classes: number;
  /** What rules use it as, as bits of `WordUse`. */
  readonly uses: number;
}

/** Looks words up once: news repeats most of its words, and each look-up asks several tables. */
export function createVocabulary(
  classesOf: (lower: string) => number,
  uses: ReadonlyMap<string, number>,
  romanOrdinal: RegExp,
): (text: string) => Word {
  const known = new Map<string, Word>();
  return (text) => {
    let word = known.get(text);
    if (!word) {
      const lower = plain(text).toLowerCase();
      const capitalised = FIRST_CAPITAL.test(text) && !romanOrdinal.test(text);
      word = { lower, capitalised, classes: classesOf(lower), uses: uses.get(lower) ?? 0 };
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(text, word);
    }
    return word;
  };
}

const MOST_REMEMBERED = 50_000;
/** "Masri", "al-Masri", "beIN". */
const FIRST_CAPITAL = /^(?:\p{Ll}{1,4}[-‐‑]|\p{Ll}{1,2}(?=\p{Lu}{2}))?\p{Lu}/u;

/** With straight apostrophes and plain hyphens. */
export function plain(text: string): string {
  if (!/[’‘‐‑]/.test(text)) return text;
  return text.replace(/[’‘]/g, "'").replace(/[‐‑]/g, '-');
}
