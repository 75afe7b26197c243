import type { Section, SentencePair } from '../corpus/read-corpus.js';
import type { Random } from '../random.js';
import type { WordPiece } from '../tokenizer/word-piece.js';

/** The token numbers of a text. */
export type Tokens = Int32Array;

/** A kind of text pairs to learn from; a batch is drawn from one source, so that its negatives are alike. */
export interface PairSource {
  /** How many pairs it has. */
  readonly size: number;
  /** How often a batch is drawn from this source, relative to the other sources. */
  readonly share: number;
  /** Two texts of which one should find the other. */
  draw(random: Random): readonly [Tokens, Tokens];
}

/** Texts with fewer tokens are not cut in halves. */
const SHORTEST_TO_HALVE = 16;

/**
 * Sentences and their translations. A share of the draws (`halved`) takes a long sentence instead, whose one half
 * must find the other half, in either language: so that what stands together in a text comes together too.
 */
export function sentenceSource(
  share: number,
  pairs: readonly SentencePair[],
  wordPiece: WordPiece,
  halved: number,
): PairSource {
  const encoded = pairs
    .map(({ english, french }) => [encode(english, wordPiece), encode(french, wordPiece)] as const)
    .filter((texts) => texts.every((text) => text.length > 0));
  return {
    size: encoded.length,
    share,
    draw(random) {
      const pair = encoded[random.below(encoded.length)];
      if (random.next() < halved && pair.every((text) => text.length >= SHORTEST_TO_HALVE)) {
        const first = pair[random.below(2)];
        const second = pair[random.below(2)];
        return [first.subarray(0, first.length >> 1), second.subarray(second.length >> 1)];
      }
      return random.next() < 0.5 ? [pair[0], pair[1]] : [pair[1], pair[0]];
    },
  };
}

/**
 * Headings and their sections, each in either language. Headings that stand over more than `commonest` sections
 * ("Definitions") find nothing in particular and are left out.
 */
export function headingSource(
  share: number,
  sections: readonly Section[],
  wordPiece: WordPiece,
  commonest: number,
): PairSource {
  const uses = new Map<string, number>();
  for (const { englishHeading } of sections) uses.set(englishHeading, (uses.get(englishHeading) ?? 0) + 1);
  const encoded = sections
    .filter(({ englishHeading }) => (uses.get(englishHeading) ?? 0) <= commonest)
    .map((section) => ({
      headings: [encode(section.englishHeading, wordPiece), encode(section.frenchHeading, wordPiece)],
      texts: [encode(section.english, wordPiece), encode(section.french, wordPiece)],
    }))
    .filter(({ headings, texts }) => [...headings, ...texts].every((text) => text.length > 0));
  return {
    size: encoded.length,
    share,
    draw(random) {
      const { headings, texts } = encoded[random.below(encoded.length)];
      return [headings[random.below(2)], texts[random.below(2)]];
    },
  };
}

function encode(text: string, wordPiece: WordPiece): Tokens {
  return Int32Array.from(wordPiece.encode(text));
}
