import type { Bitext } from './bitext.js';
import { type CoOccurrence, countCoOccurrence } from './co-occurrence.js';

export interface AlignmentOptions {
  /** Rounds of expectation–maximisation with each direction by itself. */
  readonly separateRounds: number;
  /** Rounds in which the two directions only count links on which they agree. */
  readonly jointRounds: number;
  /** How strongly a link prefers the diagonal (λ of Dyer et al. 2013); 0 is IBM Model 1. */
  readonly diagonal: number;
  /** Probability that a word has no counterpart. */
  readonly none: number;
  /** Added to each word's total: keeps what was seen once from looking certain. */
  readonly damping: number;
}

/** Word translation probabilities, one per cell of the sparse matrix. */
export interface TranslationTable {
  readonly cells: CoOccurrence;
  /** p(French word | English word). */
  readonly frenchGivenEnglish: Float32Array;
  /** p(English word | French word). */
  readonly englishGivenFrench: Float32Array;
}

/**
 * Learns word translation probabilities in both directions from sentence pairs: IBM Model 1 (Brown et al. 1993)
 * with a preference for the diagonal (Dyer, Chahuneau and Smith 2013), then rounds of alignment by agreement
 * (Liang, Taskar and Klein 2006), whose product of both directions' posteriors suppresses the false partners
 * that a rare word gathers in one direction.
 */
export function alignWords(
  bitext: Bitext,
  options: AlignmentOptions,
  onProgress: (done: number, of: number) => void = () => {},
): TranslationTable {
  const cells = countCoOccurrence(bitext);
  const table = {
    cells,
    frenchGivenEnglish: new Float32Array(cells.french.length).fill(1),
    englishGivenFrench: new Float32Array(cells.french.length).fill(1),
  };
  const rounds = options.separateRounds + options.jointRounds;
  for (let round = 0; round < rounds; round += 1) {
    const counts = expectedCounts(bitext, table, options, round >= options.separateRounds);
    normalise(counts.toFrench, cells.english, options.damping, table.frenchGivenEnglish);
    normalise(counts.toEnglish, cells.french, options.damping, table.englishGivenFrench);
    onProgress(round + 1, rounds);
  }
  return table;
}

interface ExpectedCounts {
  readonly toFrench: Float32Array;
  readonly toEnglish: Float32Array;
}

/** How often each cell is linked, in each direction, under the table's probabilities. */
function expectedCounts(
  { size, english, french, weights }: Bitext,
  { cells, frenchGivenEnglish, englishGivenFrench }: TranslationTable,
  { diagonal, none }: AlignmentOptions,
  joint: boolean,
): ExpectedCounts {
  const toFrench = new Float32Array(cells.french.length);
  const toEnglish = joint ? toFrench : new Float32Array(cells.french.length);
  const priors = new DiagonalPriors(diagonal);
  let forward = new Float64Array(0);
  let backward = new Float64Array(0);
  for (let i = 0; i < size; i += 1) {
    const a = english.starts[i + 1] - english.starts[i];
    const b = french.starts[i + 1] - french.starts[i];
    const first = cells.linkStarts[i];
    const prior = priors.of(a, b);
    if (forward.length < a * b) {
      forward = new Float64Array(a * b * 2);
      backward = new Float64Array(a * b * 2);
    }
    posteriors(forward, frenchGivenEnglish, cells.links, first, prior, b, 1, a, b, none);
    posteriors(backward, englishGivenFrench, cells.links, first, prior, a, b, b, 1, none);
    const weight = weights[i];
    for (let k = 0; k < a * b; k += 1) {
      const cell = cells.links[first + k];
      if (joint) {
        toFrench[cell] += weight * forward[k] * backward[k];
      } else {
        toFrench[cell] += weight * forward[k];
        toEnglish[cell] += weight * backward[k];
      }
    }
  }
  return { toFrench, toEnglish };
}

/**
 * Fills `into` with the probability of each link of a sentence pair: each of `targets` words (`targetStride`
 * apart) chooses among `sources` words (`sourceStride` apart) or no word at all.
 */
function posteriors(
  into: Float64Array,
  probabilities: Float32Array,
  links: Int32Array,
  first: number,
  prior: Float64Array,
  targets: number,
  targetStride: number,
  sources: number,
  sourceStride: number,
  none: number,
): void {
  for (let t = 0; t < targets; t += 1) {
    const start = t * targetStride;
    let sum = 0;
    let priorSum = 0;
    for (let s = 0, k = start; s < sources; s += 1, k += sourceStride) {
      const value = prior[k] * probabilities[links[first + k]];
      into[k] = value;
      sum += value;
      priorSum += prior[k];
    }
    // A word without counterpart is drawn from a flat distribution over a nominal 10,000 words.
    const scale = (1 - none) / (sum * (1 - none) + none * priorSum * 1e-4);
    for (let s = 0, k = start; s < sources; s += 1, k += sourceStride) into[k] *= scale;
  }
}

/** exp(−λ·|x/a − y/b|) for every pair of sentence lengths met, computed once each. */
class DiagonalPriors {
  private readonly known = new Map<number, Float64Array>();

  constructor(private readonly diagonal: number) {}

  of(a: number, b: number): Float64Array {
    const key = a * 65_536 + b;
    let prior = this.known.get(key);
    if (!prior) {
      prior = new Float64Array(a * b);
      for (let x = 0; x < a; x += 1) {
        for (let y = 0; y < b; y += 1) {
          prior[x * b + y] = Math.exp(-this.diagonal * Math.abs((x + 0.5) / a - (y + 0.5) / b));
        }
      }
      this.known.set(key, prior);
    }
    return prior;
  }
}

function normalise(counts: Float32Array, given: Int32Array, damping: number, into: Float32Array): void {
  const sums = new Float64Array(maximum(given) + 1);
  for (let c = 0; c < counts.length; c += 1) sums[given[c]] += counts[c];
  for (let c = 0; c < counts.length; c += 1) into[c] = counts[c] / (sums[given[c]] + damping);
}

function maximum(values: Int32Array): number {
  let largest = -1;
  for (const value of values) if (value > largest) largest = value;
  return largest;
}
