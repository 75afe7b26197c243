import type { Article } from '../articles/index.js';
import type { Vectors } from '../embedding/index.js';
import type { Quote, Statement } from '../quotes/index.js';
import type { Steps } from '../steps.js';
import type { Identities, Manifest } from './manifest.js';
import { contentSteps, type MemoryContent } from './memory/index.js';
import type { Passage } from './ports/index.js';
import { countSentences, matrixOf, type Reading } from './reading.js';
import { type Block, blockVectors, type CodePiece, codesOf, type VectorSource } from './vectors/index.js';
import type { ArticleWords } from './words/index.js';

/** What is read off the seeds of a generation, by the names of their files. */
export type Readings = ReadonlyMap<string, Reading>;

/** A generation, whole in memory. */
export interface StoredIndex {
  readonly manifest: Manifest;
  readonly people: Identities;
  readonly content: MemoryContent;
  /** What the search needs of the words of each article. */
  readonly words: readonly ArticleWords[];
  readonly vectors: VectorSource;
  /** Of all vectors, in order. */
  readonly codes: () => Iterable<CodePiece>;
  readonly readings: Readings;
  /** One line for each seed that could not be used. */
  readonly warnings: readonly string[];
}

/** One library of what each seed was read as, in steps. */
export function* assembleSteps(
  manifest: Manifest,
  people: Identities,
  readings: Readings,
): Steps<StoredIndex> {
  const { seeds, model } = manifest;
  const articles: Article[] = [];
  const quotes: Quote[][] = [];
  const statements: Statement[][] = [];
  const passages: Passage[] = [];
  const words: ArticleWords[] = [];
  const canonical = (given: string) => people.names.get(given) ?? given;
  const matrices: Vectors[] = [];
  /** The row behind the last of each article. */
  const ends: number[] = [];
  let row = 0;
  for (const { file } of seeds) {
    const reading = readings.get(file);
    if (!reading) continue;
    for (const one of reading.articles) {
      for (const passage of one.passages) {
        passages.push({ article: articles.length, ...passage, firstVector: row });
        row += passage.sentences.length;
      }
      matrices.push(matrixOf(one));
      ends.push(row);
      articles.push(one.article);
      words.push(one.words);
      quotes.push(one.quotes.map((quote) => credited(quote, canonical)));
      statements.push(one.statements.map((statement) => credited(statement, canonical)));
    }
    yield;
  }
  const { speakers } = people;
  return {
    manifest,
    people,
    content: yield* contentSteps({ articles, quotes, statements, speakers, passages }),
    words,
    vectors: blockVectors({
      dimension: model.dimension,
      ends: Uint32Array.from(ends),
      load: (article) => (matrices[article] as Vectors).data,
      mostBytesKept: Number.POSITIVE_INFINITY,
    }),
    *codes() {
      for (const matrix of matrices) yield { rows: matrix.count, codes: codesOf(matrix) };
    },
    readings,
    warnings: warningsOf(manifest, readings),
  };
}

/** The rows of the vectors, in order: those of each seed, under the key of its reading. */
export function blocksOf({ manifest, readings }: StoredIndex): Block[] {
  const rowsOf = (file: string) =>
    countSentences((readings.get(file)?.articles ?? []).flatMap(({ passages }) => passages));
  return manifest.seeds.flatMap(({ file, key }) => (key === null ? [] : [{ key, rows: rowsOf(file) }]));
}

/** What was read, by the keys of the readings. */
export function readingsByKey({
  manifest,
  readings,
}: Pick<StoredIndex, 'manifest' | 'readings'>): Map<string, Reading> {
  const byKey = new Map<string, Reading>();
  for (const { file, key } of manifest.seeds) {
    const reading = readings.get(file);
    if (key !== null && reading) byKey.set(key, reading);
  }
  return byKey;
}

/** The same words, credited to somebody by the name that is theirs over all articles. */
export function credited<Said extends Quote | Statement>(
  said: Said,
  canonical: (given: string) => string,
): Said {
  const name = said.speaker === null ? null : canonical(said.speaker);
  return name === said.speaker ? said : { ...said, speaker: name };
}

function warningsOf({ seeds }: Manifest, readings: Readings): string[] {
  return seeds.flatMap(({ file, problem }) => {
    const problems = problem === null ? (readings.get(file)?.problems ?? []) : [problem];
    return problems.map((says) => `${file}: ${says}`);
  });
}
