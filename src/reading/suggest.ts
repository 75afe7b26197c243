import { distance } from 'fastest-levenshtein';
import { countBits, fold, lettersOf } from '../text/index.js';

/** Something that can be suggested, with every text it may be found by, folded once for all keystrokes. */
export interface Candidate<Value> {
  readonly value: Value;
  readonly names: readonly FoldedName[];
}

interface FoldedName {
  readonly name: string;
  readonly words: readonly string[];
  /** For the name and then each word, its letters as a set of 32 bits. */
  readonly letters: readonly number[];
}

export function candidate<Value>(value: Value, names: readonly string[]): Candidate<Value> {
  return {
    value,
    names: Array.from(new Set(names.map(fold)), (name) => {
      const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
      return { name, words, letters: [name, ...words].map(lettersOf) };
    }),
  };
}

/**
 * The values of the candidates that fit what was typed so far, each once, best first: those that begin with it, then those
 * with a word that does, then those that contain it, then those whose words begin like it but for a typing error. All of
 * them, in the order given, where nothing was typed. What costs more to find is looked for only when it is asked for.
 */
export function* suggest<Value>(typed: string, candidates: readonly Candidate<Value>[]): Generator<Value> {
  const wanted = fold(typed).trim();
  const found = new Set<Candidate<Value>>();
  for (const one of wanted === '' ? candidates : bestFirst(wanted, candidates)) {
    if (!found.has(one)) yield one.value;
    found.add(one);
  }
}

/** Those that fit, best first; one that fits in several ways comes several times. */
function* bestFirst<Value>(
  wanted: string,
  candidates: readonly Candidate<Value>[],
): Generator<Candidate<Value>> {
  for (const fits of fittings(wanted)) {
    for (const one of candidates) if (one.names.some(fits)) yield one;
  }
  if (allowedErrors(wanted) > 0) yield* misspelt(wanted, candidates);
}

/** Those that begin like it but for a typing error or two, the fewest errors first. */
function misspelt<Value>(
  wanted: string,
  candidates: readonly Candidate<Value>[],
): readonly Candidate<Value>[] {
  const typed: Typed = { text: wanted, letters: lettersOf(wanted), allowed: allowedErrors(wanted) };
  const byErrors: Candidate<Value>[][] = Array.from({ length: typed.allowed + 1 }, () => []);
  for (const one of candidates) {
    let fewest = Number.POSITIVE_INFINITY;
    for (const name of one.names) fewest = Math.min(fewest, errorsIn(name, typed));
    byErrors[fewest]?.push(one);
  }
  return byErrors.flat();
}

/** What was typed, with its letters as a set of 32 bits and the errors that it may hold. */
interface Typed {
  readonly text: string;
  readonly letters: number;
  readonly allowed: number;
}

/** The fewest typing errors between what was typed and a beginning of the name or of one of its words. */
function errorsIn(name: FoldedName, { text, letters, allowed }: Typed): number {
  let fewest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < name.letters.length; i += 1) {
    // Each letter that is missing takes an error of its own: this spares measuring almost all.
    if (countBits(letters & ~(name.letters[i] ?? 0)) > allowed) continue;
    const written = i === 0 ? name.name : (name.words[i - 1] ?? '');
    fewest = Math.min(fewest, prefixErrors(written, text, allowed));
  }
  return fewest;
}

/** How a name may fit, best first. */
function fittings(wanted: string): readonly ((name: FoldedName) => boolean)[] {
  return [
    ({ name }) => name.startsWith(wanted),
    ({ words }) => words.some((word) => word.startsWith(wanted)),
    ({ name }) => name.includes(wanted),
  ];
}

/** One error from four letters on, two from eight. */
function allowedErrors(wanted: string): number {
  return wanted.length >= 8 ? 2 : wanted.length >= 4 ? 1 : 0;
}

/**
 * The fewest typing errors between what was typed and a beginning of the text. Whoever errs gets the first
 * letter or the second one right, which spares measuring most of the texts.
 */
function prefixErrors(text: string, wanted: string, allowed: number): number {
  const begins = text[0] === wanted[0] || text[1] === wanted[1];
  if (!begins || text.length < wanted.length - allowed) return Number.POSITIVE_INFINITY;
  let fewest = Number.POSITIVE_INFINITY;
  for (let length = wanted.length - allowed; length <= wanted.length + allowed; length += 1) {
    fewest = Math.min(fewest, distance(text.slice(0, length), wanted));
  }
  return fewest;
}
