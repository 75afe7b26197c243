import { blocksBySeed, credited } from './assemble.js';
import type { AnyIndex, OpenedIndex } from './opened-index.js';
import { type Outline, openManifest, openOutline, openPeople, storedContent } from './packed/index.js';
import { readWhole, unusable } from './read-index.js';
import { DamagedIndex } from './rows/index.js';
import { type IndexDatabase, openIndexForReading, type Packed } from './storage/index.js';
import { blockVectors, type CodePiece } from './vectors/index.js';

/**
 * The current index in `folder`, or null where there is none: what it was opened with when it was made, and its articles as
 * they are asked for, all of one moment. Where that is not there, or damaged, all of it is read.
 *
 * @param before an index in use: what both hold is not read again
 * @throws IndexError where it cannot be read, is damaged or of another version
 */
export async function openIndex(folder: string, before?: AnyIndex): Promise<AnyIndex | null> {
  let database: IndexDatabase | null = null;
  try {
    database = openIndexForReading(folder);
    if (!database) return null;
    const opened = openPacked(database);
    if (opened) return opened;
    const whole = await readWhole(database, before);
    database.close();
    return whole;
  } catch (error) {
    database?.close();
    throw unusable(folder, error);
  }
}

/** Null where what it is opened with is not there, or not whole. */
function openPacked(database: IndexDatabase): OpenedIndex | null {
  const moment = database.snapshot();
  try {
    const packed = database.packed();
    const opened = packed && open(database, packed, () => moment.end());
    if (!opened) moment.end();
    return opened;
  } catch (error) {
    moment.end();
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** @throws RangeError where what is packed is none */
function open(database: IndexDatabase, packed: Packed, onClose: () => void): OpenedIndex {
  const { manifest, warnings } = openManifest(packed.manifest);
  const { dimension } = manifest.model;
  const outline = openOutline(packed.outline);
  const { articles, firstPassages, firstRows } = outline;
  const passages = firstPassages.at(-1) as number;
  const people = openPeople(packed.people, { articles: articles.length, passages });
  const content = storedContent(outline, people, ({ key, part }, file) => {
    const read = database.article(key, part, file, dimension);
    const { text, paragraphs } = read.article;
    return {
      text,
      paragraphs,
      quotes: read.quotes.map((quote) => credited(quote, people.canonical)),
      statements: read.statements.map((statement) => credited(statement, people.canonical)),
      passages: read.passages,
    };
  });
  const rows = articles.map((_, article) => rowsOf(outline, article));
  const vectors = blockVectors({
    dimension,
    rows,
    load(article) {
      const { key, part } = articles[article] as (typeof articles)[number];
      return toVectors(database.vectors(key, part));
    },
  });
  if (vectors.count !== firstRows.at(-1)) throw new DamagedIndex('it has not as many vectors as sentences');
  let isOpen = true;
  return {
    manifest,
    warnings,
    content,
    words: packed.words,
    vectors,
    blocks: blocksBySeed(manifest, rowsByFile(outline, rows)),
    *codes(): Generator<CodePiece> {
      for (const [article, { key, part }] of articles.entries())
        yield { rows: rows[article] as number, codes: database.codes(key, part) };
    },
    reading: (key, file) => database.reading(key, file, dimension),
    close() {
      if (!isOpen) return;
      isOpen = false;
      onClose();
      database.close();
    },
  };
}

function rowsByFile({ articles }: Outline, rows: readonly number[]): (file: string) => number {
  const byFile = new Map<string, number>();
  for (const [article, { file }] of articles.entries())
    byFile.set(file, (byFile.get(file) ?? 0) + (rows[article] as number));
  return (file) => byFile.get(file) ?? 0;
}

/** How many vectors an article has. */
function rowsOf({ firstPassages, firstRows }: Outline, article: number): number {
  const first = firstRows[firstPassages[article] as number] as number;
  return (firstRows[firstPassages[article + 1] as number] as number) - first;
}

/** Whatever bytes there are: how many and which numbers they are is looked at where they are kept. */
function toVectors(bytes: Uint8Array): Float32Array {
  const { buffer } = bytes.slice();
  return new Float32Array(buffer, 0, Math.floor(buffer.byteLength / Float32Array.BYTES_PER_ELEMENT));
}
