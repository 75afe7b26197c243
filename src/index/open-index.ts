import { damaged } from '../packing/index.js';
import { blocksBySeed, credited } from './assemble.js';
import type { Manifest } from './manifest.js';
import type { AnyIndex, OpenedIndex } from './opened-index.js';
import { type Outline, openManifest, openOutline, openPeople, storedContent } from './packed/index.js';
import { readWhole, unusable } from './read-index.js';
import {
  type IndexDatabase,
  openIndexForReading,
  type PackedIndex,
  type StoredPlace,
} from './storage/index.js';
import { blockVectors, type CodePiece } from './vectors/index.js';

/** Articles whose codes are asked for by one statement. */
const ARTICLES_AT_ONCE = 500;

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
function open(database: IndexDatabase, packed: PackedIndex, onClose: () => void): OpenedIndex {
  const { manifest, warnings } = openManifest(packed.manifest);
  const { dimension } = manifest.model;
  const outline = openOutline(packed.outline);
  const { articles, firstPassages, firstRows } = outline;
  const passages = firstPassages.at(-1) as number;
  const people = openPeople(packed.people, { articles: articles.length, passages });
  const ids = numbersIn(packed.places, articles.length);
  const places = placesOf(articles, manifest, ids);
  const content = storedContent(outline, people, (article) => {
    const told = database.told(places(article));
    return {
      ...told,
      quotes: told.quotes.map((quote) => credited(quote, people.canonical)),
      statements: told.statements.map((statement) => credited(statement, people.canonical)),
    };
  });
  const vectors = blockVectors({
    dimension,
    ends: firstRows.subarray(1),
    load(passage) {
      const article = content.articleOf(passage);
      const number = passage - (firstPassages[article] as number);
      return toVectors(database.vectors(ids[article] as number, number));
    },
  });
  let isOpen = true;
  return {
    manifest,
    warnings,
    content,
    words: packed.words,
    vectors,
    blocks: blocksBySeed(manifest, rowsByFile(outline)),
    *codes(): Generator<CodePiece> {
      for (let first = 0; first < ids.length; first += ARTICLES_AT_ONCE) {
        const pieces = database.codes([...ids.subarray(first, first + ARTICLES_AT_ONCE)]);
        for (const [i, codes] of pieces.entries()) yield { rows: rowsOf(outline, first + i), codes };
      }
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

/**
 * Where each article of a generation lies. The articles of a file follow one another.
 *
 * @param rows of the articles in their table
 */
function placesOf(
  articles: Outline['articles'],
  { seeds }: Manifest,
  rows: Uint32Array,
): (article: number) => StoredPlace {
  const keyOf = new Map(seeds.map(({ file, key }) => [file, key]));
  const parts = new Uint32Array(articles.length);
  for (let article = 1; article < parts.length; article += 1) {
    const isNext = articles[article]?.file === articles[article - 1]?.file;
    parts[article] = isNext ? (parts[article - 1] as number) + 1 : 0;
  }
  return (article) => {
    const { file } = articles[article] as Outline['articles'][number];
    return { id: rows[article] as number, key: keyOf.get(file) ?? '', part: parts[article] as number, file };
  };
}

function rowsByFile(outline: Outline): (file: string) => number {
  const byFile = new Map<string, number>();
  for (const [article, { file }] of outline.articles.entries())
    byFile.set(file, (byFile.get(file) ?? 0) + rowsOf(outline, article));
  return (file) => byFile.get(file) ?? 0;
}

/** How many vectors an article has. */
function rowsOf({ firstPassages, firstRows }: Outline, article: number): number {
  const first = firstRows[firstPassages[article] as number] as number;
  return (firstRows[firstPassages[article + 1] as number] as number) - first;
}

/** Whatever bytes there are: how many and which numbers they are is looked at where they are kept. */
function toVectors(bytes: Uint8Array): Float32Array {
  const { buffer, byteOffset } =
    bytes.byteOffset % Float32Array.BYTES_PER_ELEMENT === 0 ? bytes : bytes.slice();
  return new Float32Array(buffer, byteOffset, Math.floor(bytes.length / Float32Array.BYTES_PER_ELEMENT));
}

/** @throws RangeError where there are not `count` */
function numbersIn(bytes: Uint8Array, count: number): Uint32Array {
  if (bytes.length !== count * Uint32Array.BYTES_PER_ELEMENT) throw damaged();
  return new Uint32Array(bytes.slice().buffer);
}
