import { readingsByKey, type StoredIndex } from './assemble.js';
import type { Manifest } from './manifest.js';
import type { SeedList } from './packed/index.js';
import type { Content } from './ports/index.js';
import type { Reading } from './reading.js';
import type { Block, CodePiece, VectorSource } from './vectors/index.js';

/** A generation that is read from the disk as far as it is asked for. */
export interface OpenedIndex {
  readonly manifest: Manifest;
  /** Those of the manifest, without reading all of them. */
  readonly seeds: SeedList;
  readonly content: Content;
  /** The words of its articles. */
  readonly words: StoredWords;
  readonly vectors: VectorSource;
  /** Of all vectors, in order. */
  readonly codes: () => Promise<Iterable<CodePiece>>;
  /** Their rows, by the readings that they are of. */
  readonly blocks: () => readonly Block[];
  readonly warnings: readonly string[];
  /** What a seed was read as, under the name it has now; null where that is not here, or not whole. */
  reading(key: string, file: string): Reading | null;
  /** Gives the file back; nothing more can be read then. */
  close(): void;
}

/** The words of the articles of an index, packed: what is looked up, and the lists of where each word stands. */
export interface PackedWords {
  readonly lexicon: Uint8Array;
  readonly lists: Uint8Array;
}

/** Reads some of many bytes, from one up to, not including, another. @throws where they are not there, or not whole */
export type ReadBytes = (from: number, to: number) => Uint8Array;

/** The same where the lists are read when they are asked for: they are more than all the rest. */
export interface StoredWords {
  readonly lexicon: Uint8Array;
  readonly lists: ReadBytes;
}

/** Packs the words of the articles of an index, for it to be opened by. */
export type PackWords = (index: StoredIndex) => Promise<PackedWords>;

/** An index whichever way it came: whole in memory where this process has built it. */
export type AnyIndex = StoredIndex | OpenedIndex;

export function isWhole(index: AnyIndex): index is StoredIndex {
  return 'readings' in index;
}

/** What of an index is in memory of what was read, by the keys of the readings. */
export function readingsInMemory(index: AnyIndex | null): Map<string, Reading> {
  return index && isWhole(index) ? readingsByKey(index) : new Map();
}
