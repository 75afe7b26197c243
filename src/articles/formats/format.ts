import type { Article } from '../article.js';

/** A kind of file in which articles come: one driver each, all held to one contract (`tests/contracts/format.ts`). */
export interface Format {
  /** As people call it: "plain text". */
  readonly name: string;
  /** The endings of its files, in lower case, with the dot: ".txt". No two formats share one. */
  readonly extensions: readonly string[];
  readonly read: ReadFormat;
}

/**
 * The articles that a file holds, in its order: one or more, each with a `text` that the index keeps and to which its offsets
 * refer. Takes time in proportion to `bytes`; reads nothing else, neither from disk nor from the network.
 *
 * @param file its name, which names the articles
 * @param onProblem told which parts of a file are no articles that has others, and what to do, without the file's name
 * @throws SeedError where the file holds no article; the message says what to do
 */
export type ReadFormat = (
  file: string,
  bytes: Uint8Array,
  onProblem?: (problem: string) => void,
) => Promise<readonly Article[]>;
