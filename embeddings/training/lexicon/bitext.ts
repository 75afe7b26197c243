import type { SentencePair } from '../corpus/read-corpus.js';
import { wordsOf } from './words-of.js';

/** The words of one language, numbered from 0 in order of first appearance. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** How often each word occurs. */
  readonly counts: Float64Array;
}

/** One side of the sentence pairs: sentence `i` is `ids.subarray(starts[i], starts[i + 1])`. */
export interface Side {
  readonly vocabulary: Vocabulary;
  readonly ids: Int32Array;
  readonly starts: Int32Array;
}

/** Sentence pairs as word numbers. */
export interface Bitext {
  readonly size: number;
  readonly english: Side;
  readonly french: Side;
  /** How much each pair counts in the estimates. */
  readonly weights: Float32Array;
}

export interface BitextOptions {
  /** Pairs with more words than this on either side are left out: long sentences align badly. */
  readonly longest: number;
  /** How much a pair of each source counts; 1 where nothing is said. */
  readonly sourceWeights: Readonly<Record<string, number>>;
}

/** The pairs as word numbers; pairs that are empty or too long on one side are left out. */
export function makeBitext(pairs: readonly SentencePair[], options: BitextOptions): Bitext {
  const english = new SideBuilder();
  const french = new SideBuilder();
  const weights: number[] = [];
  for (const pair of pairs) {
    const source = wordsOf(pair.english);
    const target = wordsOf(pair.french);
    if (source.length === 0 || target.length === 0) continue;
    if (source.length > options.longest || target.length > options.longest) continue;
    english.add(source);
    french.add(target);
    weights.push(options.sourceWeights[pair.source] ?? 1);
  }
  return {
    size: weights.length,
    english: english.build(),
    french: french.build(),
    weights: Float32Array.from(weights),
  };
}

class SideBuilder {
  private readonly numbers = new Map<string, number>();
  private readonly counts: number[] = [];
  private readonly ids: number[] = [];
  private readonly starts: number[] = [0];

  add(sentence: readonly string[]): void {
    for (const word of sentence) {
      let id = this.numbers.get(word);
      if (id === undefined) {
        id = this.counts.length;
        this.numbers.set(word, id);
        this.counts.push(0);
      }
      this.counts[id] += 1;
      this.ids.push(id);
    }
    this.starts.push(this.ids.length);
  }

  build(): Side {
    return {
      vocabulary: { words: [...this.numbers.keys()], counts: Float64Array.from(this.counts) },
      ids: Int32Array.from(this.ids),
      starts: Int32Array.from(this.starts),
    };
  }
}
