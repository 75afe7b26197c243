import type { Content, LexicalIndex } from '../../../index/index.js';
import { LANGUAGES } from '../../../languages/index.js';
import type { Searcher } from '../../../search/index.js';
import { nameKey, type Word, wordsOf } from '../../../text/index.js';

/** Names are read off at most this many passages. */
const MOST_PASSAGES = 40;
/** Words of a name before the one asked for: "Jean-Marie Le Pen". */
const LONGEST_LEFT = 3;

/**
 * A name as the articles print it, found by its last word in any spelling ("putin" gives "Vladimir
 * Poutine"): the fullest form that occurs most often; null where no article has it.
 *
 * @param words the name's words as typed, folded
 */
export function findNameInArticles(
  words: readonly string[],
  content: Content,
  { index }: Searcher,
): string | null {
  const keys = words.map(nameKey);
  const surname = keys.at(-1);
  if (surname === undefined) return null;
  const isAsked = (name: string) => {
    const named = nameKey(name).split(' ');
    return keys.every((key) => named.includes(key));
  };
  const counts = new Map<string, number>();
  for (const term of index.termsNamed(surname)) {
    for (const passage of firstPassages(term, index)) {
      for (const name of namesIn(content, index, passage, term)) {
        if (isAsked(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }
  const full = [...counts].filter(([name]) => name.includes(' '));
  const [best] = (full.length > 0 ? full : [...counts]).sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? null;
}

function firstPassages(term: number, { passages }: LexicalIndex): Uint32Array {
  return passages.of(term).documents.subarray(0, MOST_PASSAGES);
}

/** The runs of capitalised words in a passage that end with a term. */
function namesIn(content: Content, index: LexicalIndex, passage: number, term: number): string[] {
  const place = content.passage(passage);
  const article = content.articles[place?.article ?? -1];
  if (!place || !article) return [];
  const text = article.text.slice(place.start, place.end);
  const words = wordsOf(text);
  return words.flatMap((word, i) => {
    if (index.numberOfPrinted.get(word.text) !== term) return [];
    const from = startOfRun(words, i, text);
    const printed = words.slice(from, i + 1).map(({ start, end }) => text.slice(start, end));
    const given = Math.max(0, printed.findIndex(isGivenName));
    return [text.slice(words[from + given]?.start ?? word.start, word.end)];
  });
}

/** Where the run of capitalised words begins that ends with a word: "A | Defra" is no run, where "A" only opens a sentence. */
function startOfRun(words: readonly Word[], last: number, text: string): number {
  let from = last;
  while (from > 0 && last - from < LONGEST_LEFT) {
    const previous = words[from - 1];
    const current = words[from];
    if (!previous || !current || !/^\p{Lu}/u.test(text[previous.start] ?? '')) break;
    if (!/^[ \u00a0\u202f-]$/.test(text.slice(previous.end, current.start))) break;
    if (isIndefiniteArticle(previous.text)) break;
    from -= 1;
  }
  return from;
}

function isIndefiniteArticle(word: string): boolean {
  const lower = word.toLowerCase();
  return LANGUAGES.some(
    ({ attribution: { grammar } }) => grammar.articles.has(lower) && grammar.indefinite.has(lower),
  );
}

/** "président de la République | Jean Dupont": where a given name stands in a run, the name begins with it. */
function isGivenName(word: string): boolean {
  return LANGUAGES.some(({ attribution }) => attribution.lexicon.givenNames.has(word));
}
