import { packManifest } from '../../../src/index/packed/packed-manifest.js';
import { digestOfRow } from '../../../src/index/rows/article-row.js';
import { digestOf } from '../../../src/index/rows/digest.js';
import {
  openIndexForWriting,
  type Packed,
  type PackedIndex,
} from '../../../src/index/storage/index-database.js';
import { firstVectors, lastVectors } from '../../../src/index/storage/schema.js';
import { sealed, unsealed } from '../../../src/index/storage/sealed-bytes.js';
import type { Database, SqlValue } from '../../../src/sqlite.js';
import { listsIn, onIndex } from '../../fixtures/small-index.js';
import type { Draw } from './draw.js';
import { flipBits } from './plain.js';

// biome-ignore lint/suspicious/noExplicitAny: what is forged keeps to no type
type Json = any;

/** What no index holds where a value stands. */
const VALUES: readonly ((draw: Draw) => Json)[] = [
  () => -1,
  () => -(2 ** 31),
  () => 2 ** 32 - 1,
  () => Number.MAX_SAFE_INTEGER,
  () => 1e308,
  () => 0.5,
  (draw) => draw.below(100),
  (draw) => draw.below(5000),
  () => null,
  () => true,
  () => '',
  () => '12',
  () => 'NaN',
  () => '../../../../etc/passwd',
  () => '\u0000',
  () => '\ud800',
  () => 'a'.repeat(100_000),
  () => '__proto__',
  () => 'constructor',
  () => [],
  () => ({}),
  () => JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
  () => JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`),
];

/** Text that no value makes, in the place of a number. */
const RAW = [
  '1e999',
  '-1e999',
  '-0',
  '1e-999',
  `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
  '9'.repeat(400),
];

type Row = Record<string, SqlValue>;

const JSON_COLUMNS = ['paragraphs', 'quotes', 'statements', 'passages'];
const TEXT_COLUMNS = ['suffix', 'title', 'byline', 'language', 'date', 'url', 'outlet', 'text'];

/** Forges a part of an index and mends the digests, so that they vouch for it. Returns what was done. */
export function forge(folder: string, draw: Draw): string {
  const kind = draw.of([...Object.keys(OF_AN_ARTICLE), ...Object.keys(OF_THE_GENERATION)]);
  const ofAnArticle = OF_AN_ARTICLE[kind];
  if (ofAnArticle) onIndex(folder, (database) => forgeArticle(database, ofAnArticle, draw));
  else forgeGeneration(folder, OF_THE_GENERATION[kind] as Change, draw);
  return kind;
}

type Change = (value: Json, draw: Draw) => void;

const OF_AN_ARTICLE: Readonly<Record<string, (row: Row, draw: Draw) => void>> = {
  'a value': inJson(replaceValue),
  'many values': inJson((value, draw) => {
    for (let change = 0; change < 10; change += 1) replaceValue(value, draw);
  }),
  'a number': inJson(moveNumber),
  'many numbers': inJson((value, draw) => {
    for (let change = 0; change < 20; change += 1) moveNumber(value, draw);
  }),
  'a key': inJson(renameKey),
  'a list': inJson(changeList),
  'raw text': inText(JSON_COLUMNS, rawNumber),
  bits: inText([...JSON_COLUMNS, ...TEXT_COLUMNS], (text, draw) =>
    flipBits(Buffer.from(text), 1 + draw.below(3), draw).toString(),
  ),
  words: inText(TEXT_COLUMNS, (_, draw) => `${draw.of(VALUES)(draw)}`),
  'no words': (row, draw) => {
    row[draw.of(['byline', 'date', 'url', 'outlet', 'text'])] = null;
  },
  'bits of the words': inBytes('words', (bytes, draw) => flipBits(bytes, 1 + draw.below(3), draw)),
  'length of the words': inBytes('words', (bytes, draw) =>
    Buffer.concat([bytes, bytes]).subarray(0, draw.below(2 * bytes.length)),
  ),
  'a number of the words': inBytes('words', (bytes, draw) => {
    const at = draw.below(Math.min(bytes.length, 24));
    const number = Buffer.from(draw.of([[0], [0x7f], [0xff, 0xff, 0xff, 0xff, 0x0f], [0xff, 0x7f]]));
    return Buffer.concat([bytes.subarray(0, at), number, bytes.subarray(at + draw.below(2))]);
  }),
  'numbers of the vectors': inBytes('vectors', (bytes, draw) => {
    const value = draw.of([Number.NaN, Infinity, -Infinity, 3.4e38, -3.4e38, 1e-45, 0, 1e20, 2]);
    const count = draw.of([1, 100, bytes.length / 4]);
    for (let change = 0; change < count; change += 1)
      bytes.writeFloatLE(value, 4 * (count === bytes.length / 4 ? change : draw.below(bytes.length / 4)));
    return bytes;
  }),
  'bits of the vectors': inBytes('vectors', (bytes, draw) => flipBits(bytes, 1 + draw.below(500), draw)),
  'length of the vectors': inBytes('vectors', (bytes, draw) =>
    Buffer.concat([bytes, bytes]).subarray(
      0,
      draw.of([0, 1, 1024, bytes.length - 1024, bytes.length - 1, bytes.length + 1, bytes.length * 2]),
    ),
  ),
};

const OF_THE_GENERATION: Readonly<Record<string, Change>> = {
  'a value of the generation': replaceValue,
  'a number of the generation': moveNumber,
  'a list of the generation': changeList,
  'the dimension': ({ model }, draw) => (model.dimension = draw.of([1, 2, 128, 512, 2 ** 31, 2 ** 53])),
  'the reading of another seed': ({ seeds }, draw) => (draw.of<Json>(seeds).key = draw.of<Json>(seeds).key),
  'a seed that is elsewhere': ({ seeds }, draw) =>
    (draw.of<Json>(seeds).file = draw.of([
      '../seeds/bridge.txt',
      '/etc/passwd',
      '.',
      '',
      '__proto__',
      'a\u0000b',
    ])),
  'a person': ({ speakers }, draw) => replaceValue(speakers, draw),
  'the people of every name': ({ names }, draw) => {
    for (const pair of names) pair[1] = draw.of<Json>(names)[1];
  },
};

function forgeArticle(database: Database, change: (row: Row, draw: Draw) => void, draw: Draw): void {
  const rows = database.prepare('SELECT * FROM article').all() as Row[];
  const row = draw.of(rows);
  const { id = null, reading = null } = row;
  const passages = database
    .prepare(`SELECT id, data FROM vectors WHERE id BETWEEN ${firstVectors('?1')} AND ${lastVectors('?1')}`)
    .all(id) as { readonly id: number; readonly data: Uint8Array }[];
  row.vectors = Buffer.concat(passages.map(({ data }) => unsealed(data)));
  change(row, draw);
  row.digest = digestOfRow(row, { key: `${reading}`, part: Number(row.part) });
  const { vectors, ...written } = row;
  const columns = Object.keys(written).map((column) => `${column} = :${column}`);
  database.prepare(`UPDATE article SET ${columns.join(', ')} WHERE id = :id`).run(written);
  let from = 0;
  for (const [i, { id, data }] of passages.entries()) {
    const { length } = unsealed(data);
    const end = i + 1 < passages.length ? from + length : undefined;
    database
      .prepare('UPDATE vectors SET data = ? WHERE id = ?')
      .run(sealed((vectors as Uint8Array).subarray(from, end)), id);
    from += length;
  }
  const { problems = null } = database
    .prepare('SELECT problems FROM reading WHERE key = ?')
    .get(reading) as Row;
  const digests = rows.filter((other) => other.reading === reading).map(({ digest = null }) => digest);
  database
    .prepare('UPDATE reading SET digest = ? WHERE key = ?')
    .run(digestOf([reading, problems, ...digests]), reading);
}

/** What an index is opened by says the same as its tables, and some of it is anything. */
function forgePacked(manifest: Json, packed: PackedIndex | null, lists: Uint8Array, draw: Draw): Packed {
  const nothing = new TextEncoder().encode('null');
  const { outline = nothing, people = nothing, words: { lexicon } = { lexicon: nothing } } = packed ?? {};
  const whole = { outline, people, lexicon, lists };
  const piece = draw.of([...(Object.keys(whole) as (keyof typeof whole)[]), null]);
  const forged = piece === null ? whole : { ...whole, [piece]: flipBits(Buffer.from(whole[piece]), 3, draw) };
  const { lexicon: words, lists: all, ...pieces } = forged;
  return { ...pieces, words: { lexicon: words, lists: all }, manifest: packedAnyhow(manifest) };
}

function packedAnyhow(manifest: Json): Uint8Array {
  try {
    return packManifest({ manifest, warnings: [] });
  } catch {
    return new TextEncoder().encode(JSON.stringify({ manifest, warnings: [] }));
  }
}

/** What the tables do not take, they do not take from a forger either. */
function forgeGeneration(folder: string, change: Change, draw: Draw): void {
  const lists = listsIn(folder);
  const database = openIndexForWriting(folder);
  const generation = database?.generation();
  if (!generation) throw new Error('there is nothing to forge');
  const { manifest, people } = generation;
  const forged: Json = structuredClone({ ...manifest, speakers: people.speakers, names: [...people.names] });
  change(forged, draw);
  try {
    const people = { speakers: forged.speakers, names: new Map<string, string>(forged.names) };
    database?.swap({ manifest: forged, people }, forgePacked(forged, database.packed(), lists, draw));
  } catch {
    // As above.
  } finally {
    database?.close();
  }
}

function inJson(change: Change): (row: Row, draw: Draw) => void {
  return (row, draw) => {
    const column = draw.of(JSON_COLUMNS);
    const value = JSON.parse(`${row[column]}`);
    if (placesIn(value).length > 0) change(value, draw);
    row[column] = JSON.stringify(value);
  };
}

function inText(
  columns: readonly string[],
  change: (text: string, draw: Draw) => string,
): (row: Row, draw: Draw) => void {
  return (row, draw) => {
    const column = draw.of(columns);
    row[column] = change(`${row[column] ?? ''}`, draw);
  };
}

function inBytes(
  column: 'vectors' | 'words',
  change: (bytes: Buffer, draw: Draw) => Buffer,
): (row: Row, draw: Draw) => void {
  return (row, draw) => {
    row[column] = change(Buffer.from(row[column] as Uint8Array), draw);
  };
}

/** Every place in a JSON value: whose it is, and its key there. */
function placesIn(value: Json): { parent: Json; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [{ parent: value, key }, ...placesIn(value[key])]);
}

function replaceValue(line: Json, draw: Draw): void {
  const { parent, key } = draw.of(placesIn(line));
  parent[key] = draw.of(VALUES)(draw);
}

/** Another number that a schema lets pass, most of the time. */
function moveNumber(line: Json, draw: Draw): void {
  const numbers = placesIn(line).filter(({ parent, key }) => typeof parent[key] === 'number');
  if (numbers.length === 0) return;
  const { parent, key } = draw.of(numbers);
  parent[key] = draw.of([0, 1, parent[key] + 1, parent[key] - 1, draw.below(800), 2 ** 31, 1e15]);
}

function renameKey(line: Json, draw: Draw): void {
  const { parent, key } = draw.of(placesIn(line).filter(({ parent }) => !Array.isArray(parent)));
  const value = parent[key];
  delete parent[key];
  const name = draw.of(['__proto__', 'constructor', 'toString', key.toUpperCase(), '']);
  Object.defineProperty(parent, name, { value, enumerable: true, configurable: true });
}

function changeList(line: Json, draw: Draw): void {
  const lists = [line, ...placesIn(line).map(({ parent, key }) => parent[key])].filter(Array.isArray);
  const list = draw.of(lists.filter(({ length }) => length > 0));
  draw.of<() => unknown>([
    () => list.splice(draw.below(list.length), 1),
    () => list.push(draw.of(list)),
    () => list.reverse(),
    () => list.splice(0),
    () => list.push(...Array.from({ length: 2000 }, () => draw.of(list))),
  ])();
}

function rawNumber(text: string, draw: Draw): string {
  const numbers = [...text.matchAll(/\d+/g)];
  if (numbers.length === 0) return draw.of(RAW);
  const found = draw.of(numbers);
  return text.slice(0, found.index) + draw.of(RAW) + text.slice(found.index + found[0].length);
}
