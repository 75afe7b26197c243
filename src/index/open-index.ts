import { firstPlace } from '../first-place.js';
import { damaged } from '../packing/index.js';
import { credited } from './assemble.js';
import { keptCodes } from './codes-file.js';
import type { IndexedSeed } from './manifest.js';
import type { AnyIndex, OpenedIndex } from './opened-index.js';
import { openManifest, openOutline, openPeople, storedContent } from './packed/index.js';
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
    const opened = openPacked(folder, database);
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
function openPacked(folder: string, database: IndexDatabase): OpenedIndex | null {
  const moment = database.snapshot();
  try {
    const packed = database.packed();
    const opened = packed && open(folder, database, packed, () => moment.end());
    if (!opened) moment.end();
    return opened;
  } catch (error) {
    moment.end();
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** @throws RangeError where what is packed is none */
function open(
  folder: string,
  database: IndexDatabase,
  packed: PackedIndex,
  onClose: () => void,
): OpenedIndex {
  const { manifest, warnings, seeds } = openManifest(packed.manifest);
  const { dimension } = manifest.model;
  const outline = openOutline(packed.outline);
  const { articles, firstArticles, firstPassages, firstRows } = outline;
  if (firstArticles.length !== seeds.length + 1) throw damaged();
  const passages = firstPassages.at(-1) as number;
  const people = openPeople(packed.people, { articles, passages });
  const ids = numbersIn(packed.places, articles);
  const content = storedContent(outline, people, (article) => {
    const told = database.told(placeOf(article));
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
  /** Where an article lies. */
  function placeOf(article: number): StoredPlace {
    const seed = firstPlace(0, seeds.length, (place) => (firstArticles[place + 1] as number) <= article);
    const { file, key } = seeds.at(seed) as IndexedSeed;
    return {
      id: ids[article] as number,
      key: key ?? '',
      part: article - (firstArticles[seed] as number),
      file,
    };
  }
  /** How many vectors some articles that follow one another have. */
  function rowsOf(from: number, to: number): number {
    const [first, end] = [firstPassages[from] as number, firstPassages[to] as number];
    return (firstRows[end] as number) - (firstRows[first] as number);
  }
  /** Read while the model loads; held until they are taken. */
  let ahead: ReturnType<typeof keptCodes> | null = keptCodes(folder, {
    generation: manifest.generation,
    dimension,
    rows: vectors.count,
  });
  let isOpen = true;
  return {
    manifest,
    seeds,
    warnings,
    content,
    words: packed.words,
    vectors,
    blocks: () =>
      manifest.seeds.flatMap(({ key }, seed) =>
        key === null
          ? []
          : [{ key, rows: rowsOf(firstArticles[seed] as number, firstArticles[seed + 1] as number) }],
      ),
    async codes() {
      const piece = await ahead;
      ahead = null;
      return piece ? [piece] : codes();
    },
    reading: (key, file) => database.reading(key, file, dimension),
    close() {
      if (!isOpen) return;
      isOpen = false;
      onClose();
      database.close();
    },
  };
  function* codes(): Generator<CodePiece> {
    for (let first = 0; first < ids.length; first += ARTICLES_AT_ONCE) {
      const pieces = database.codes([...ids.subarray(first, first + ARTICLES_AT_ONCE)]);
      for (const [i, codes] of pieces.entries()) yield { rows: rowsOf(first + i, first + i + 1), codes };
    }
  }
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
