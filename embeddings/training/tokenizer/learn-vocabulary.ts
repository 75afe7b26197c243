import { PairQueue } from './pair-queue.js';

export interface VocabularyOptions {
  /** How many tokens the vocabulary has in all. */
  readonly size: number;
  /** How many of the most frequent characters get a token of their own; words with others are unknown. */
  readonly alphabet: number;
  /** Words that count less than this are left out. */
  readonly rarest: number;
}

/** Token 0 and token 1 of every vocabulary. */
export const SPECIAL_TOKENS = ['[PAD]', '[UNK]'] as const;

/** Longer words are left to their pieces. */
const LONGEST_WORD = 30;

/**
 * Learns a WordPiece vocabulary by byte-pair merges (Sennrich, Haddow and Birch 2016): from single characters, the
 * pair of neighbours that counts most becomes a token, again and again. Tokens that continue a word begin with `##`.
 * @param counts How much each word of `bertWords` counts.
 */
export function learnVocabulary(
  counts: ReadonlyMap<string, number>,
  { size, alphabet, rarest }: VocabularyOptions,
): string[] {
  const characters = mostFrequentCharacters(counts, alphabet);
  const tokens: string[] = [...SPECIAL_TOKENS, ...[...characters].sort().flatMap((c) => [c, `##${c}`])];
  const known = new Map(tokens.map((token, id) => [token, id]));
  const words: number[][] = [];
  const weights: number[] = [];
  for (const [word, count] of counts) {
    const letters = [...word];
    if (count < rarest || letters.length > LONGEST_WORD || !letters.every((c) => characters.has(c))) continue;
    words.push(letters.map((c, index) => known.get(index === 0 ? c : `##${c}`) as number));
    weights.push(count);
  }
  const queue = new PairQueue();
  for (const [index, word] of words.entries()) countPairs(queue, word, index, weights[index]);
  while (tokens.length < size) {
    const pair = queue.takeBest();
    if (!pair) break;
    const merged = tokens[pair.first] + tokens[pair.second].slice(2);
    let id = known.get(merged);
    if (id === undefined) {
      id = tokens.push(merged) - 1;
      known.set(merged, id);
    }
    for (const index of pair.words) {
      countPairs(queue, words[index], index, -weights[index]);
      words[index] = merge(words[index], pair.first, pair.second, id);
      countPairs(queue, words[index], index, weights[index]);
    }
    queue.remove(pair.first, pair.second);
  }
  return tokens;
}

function countPairs(queue: PairQueue, word: readonly number[], index: number, count: number): void {
  for (let i = 0; i + 1 < word.length; i += 1) queue.add(word[i], word[i + 1], index, count);
}

function merge(word: readonly number[], first: number, second: number, id: number): number[] {
  const result: number[] = [];
  for (let i = 0; i < word.length; i += 1) {
    if (word[i] === first && word[i + 1] === second) {
      result.push(id);
      i += 1;
    } else {
      result.push(word[i]);
    }
  }
  return result;
}

function mostFrequentCharacters(counts: ReadonlyMap<string, number>, limit: number): Set<string> {
  const totals = new Map<string, number>();
  for (const [word, count] of counts) {
    for (const character of word) totals.set(character, (totals.get(character) ?? 0) + count);
  }
  const ranked = [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Set(ranked.slice(0, limit).map(([character]) => character));
}
