import { distance } from 'fastest-levenshtein';
import { fold } from '../../../text/fold.js';

/** Something that can be suggested, with every text it may be found by, folded once for all keystrokes. */
export interface Candidate<Value> {
  readonly value: Value;
  readonly names: readonly FoldedName[];
}

interface FoldedName {
  readonly name: string;
  readonly words: readonly string[];
}

export function candidate<Value>(value: Value, names: readonly string[]): Candidate<Value> {
  return {
    value,
    names: [...new Set(names.map(fold))].map((name) => ({
      name,
      words: name.split(/[^\p{L}\p{N}]+/u).filter(Boolean),
    })),
  };
}

/**
 * The values of the candidates that fit what was typed so far, best first, at most `most`: those that begin
 * with it, then those with a word that does, then those that contain it, then those whose words begin like it
 * but for a typing error. All of them, in the order given, where nothing was typed.
 */
export function suggest<Value>(
  typed: string,
  candidates: readonly Candidate<Value>[],
  most: number,
): readonly Value[] {
  const wanted = fold(typed).trim();
  if (wanted === '') return candidates.slice(0, most).map(({ value }) => value);
  return candidates
    .map(({ value, names }, order) => ({ value, order, rank: bestRank(names, wanted) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .slice(0, most)
    .map(({ value }) => value);
}

function bestRank(names: readonly FoldedName[], wanted: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (const name of names) best = Math.min(best, rankOf(name, wanted));
  return best;
}

function rankOf({ name, words }: FoldedName, wanted: string): number {
  if (name.startsWith(wanted)) return 0;
  if (words.some((word) => word.startsWith(wanted))) return 1;
  if (name.includes(wanted)) return 2;
  const allowed = allowedErrors(wanted);
  if (allowed === 0) return Number.POSITIVE_INFINITY;
  const errors = Math.min(...[name, ...words].map((text) => prefixErrors(text, wanted, allowed)));
  return errors <= allowed ? 2 + errors : Number.POSITIVE_INFINITY;
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
