import { distance } from 'fastest-levenshtein';
import { fold } from '../../../text/fold.js';

/** Something that can be suggested, with every text it may be found by. */
export interface Candidate {
  readonly value: string;
  readonly names: readonly string[];
}

/**
 * The candidates that fit what was typed so far, best first, at most `most`: those that begin with it, then
 * those with a word that does, then those that contain it, then those whose words begin like it but for a
 * typing error. All of them, in the order given, where nothing was typed.
 */
export function suggest<C extends Candidate>(
  typed: string,
  candidates: readonly C[],
  most: number,
): readonly C[] {
  const wanted = fold(typed).trim();
  if (wanted === '') return candidates.slice(0, most);
  return candidates
    .map((candidate, order) => ({
      candidate,
      order,
      rank: Math.min(...candidate.names.map((name) => rankOf(fold(name), wanted))),
    }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

function rankOf(name: string, wanted: string): number {
  if (name.startsWith(wanted)) return 0;
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
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

/** The fewest typing errors between what was typed and a beginning of the text. */
function prefixErrors(text: string, wanted: string, allowed: number): number {
  let fewest = Number.POSITIVE_INFINITY;
  for (let length = wanted.length - allowed; length <= wanted.length + allowed; length += 1) {
    fewest = Math.min(fewest, distance(text.slice(0, length), wanted));
  }
  return fewest;
}
