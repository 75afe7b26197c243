import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST_FILE } from '../../../src/index/manifest.js';
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

/** Forges a part of an index and mends the digests, so that they vouch for it. Returns what was done. */
export async function forge(folder: string, draw: Draw): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, MANIFEST_FILE), 'utf8'));
  const kind = draw.of(Object.keys(FORGERIES));
  const read = (part: 'passages' | 'vectors') => readFile(join(folder, manifest[part].file));
  const write = async (part: 'passages' | 'vectors', bytes: Buffer) => {
    await writeFile(join(folder, manifest[part].file), bytes);
    manifest[part].bytes = bytes.byteLength;
    manifest[part].sha256 = createHash('sha256').update(bytes).digest('hex');
  };
  const forged: Json = await FORGERIES[kind]?.({ manifest, read, write, draw });
  await writeFile(
    join(folder, MANIFEST_FILE),
    typeof forged === 'string' ? forged : JSON.stringify(manifest),
  );
  return kind;
}

interface Forging {
  readonly manifest: Json;
  readonly read: (part: 'passages' | 'vectors') => Promise<Buffer>;
  readonly write: (part: 'passages' | 'vectors', bytes: Buffer) => Promise<void>;
  readonly draw: Draw;
}

/** The text of a manifest where the one given is not to be written as it is. */
type Forgery = (forging: Forging) => Promise<string | undefined>;

const FORGERIES: Readonly<Record<string, Forgery>> = {
  'a value of the passages': (forging) => forgeLine(forging, replaceValue),
  'many values of the passages': (forging) =>
    forgeLine(forging, (line, draw) => {
      for (let change = 0; change < 10; change += 1) replaceValue(line, draw);
    }),
  'a number of the passages': (forging) => forgeLine(forging, moveNumber),
  'many numbers of the passages': (forging) =>
    forgeLine(forging, (line, draw) => {
      for (let change = 0; change < 20; change += 1) moveNumber(line, draw);
    }),
  'a key of the passages': (forging) => forgeLine(forging, renameKey),
  'a list of the passages': (forging) => forgeLine(forging, changeList),
  async 'raw text in the passages'({ read, write, draw }) {
    await write('passages', Buffer.from(rawNumber((await read('passages')).toString(), draw)));
    return undefined;
  },
  async 'bits of the passages'({ read, write, draw }) {
    await write('passages', flipBits(await read('passages'), 1 + draw.below(3), draw));
    return undefined;
  },
  async 'lines of the passages'({ read, write, draw }) {
    const lines = (await read('passages')).toString().split('\n');
    const at = draw.below(lines.length);
    draw.of([
      () => lines.splice(at, 1),
      () => lines.splice(at, 0, draw.of(lines)),
      () => lines.reverse(),
      () => lines.push(...lines),
    ])();
    await write('passages', Buffer.from(lines.join('\n')));
    return undefined;
  },
  async 'numbers of the vectors'({ read, write, draw }) {
    const bytes = Buffer.from(await read('vectors'));
    const value = draw.of([Number.NaN, Infinity, -Infinity, 3.4e38, -3.4e38, 1e-45, 0, 1e20, 2]);
    const count = draw.of([1, 100, bytes.length / 4]);
    for (let change = 0; change < count; change += 1)
      bytes.writeFloatLE(value, 4 * (count === bytes.length / 4 ? change : draw.below(bytes.length / 4)));
    await write('vectors', bytes);
    return undefined;
  },
  async 'bits of the vectors'({ read, write, draw }) {
    await write('vectors', flipBits(await read('vectors'), 1 + draw.below(500), draw));
    return undefined;
  },
  async 'length of the vectors'({ manifest, read, write, draw }) {
    const bytes = await read('vectors');
    const row = 4 * manifest.model.dimension;
    const length = draw.of([
      0,
      1,
      row,
      bytes.length - row,
      bytes.length - 1,
      bytes.length + row,
      bytes.length * 2,
    ]);
    await write('vectors', Buffer.concat([bytes, bytes]).subarray(0, length));
    if (draw.below(2) === 0) manifest.count = Math.floor(length / row);
    return undefined;
  },
  async 'a count of the manifest'({ manifest, draw }) {
    const count = draw.of([0, 1, -1, 1e15, 2 ** 31, 2 ** 32, Number.MAX_SAFE_INTEGER, manifest.count + 1]);
    draw.of([
      () => (manifest.count = count),
      () => (manifest.model.dimension = count),
      () => (manifest.vectors.bytes = count),
      () => (manifest.passages.bytes = count),
    ])();
    return undefined;
  },
  async 'another shape of the vectors'({ manifest }) {
    manifest.count *= 2;
    manifest.model.dimension /= 2;
    return undefined;
  },
  async 'a path of the manifest'({ manifest, draw }) {
    const path = draw.of([
      '../seeds/bridge.txt',
      '/etc/passwd',
      '/dev/zero',
      '.',
      '',
      '__proto__',
      'a\u0000b',
    ]);
    draw.of([manifest.passages, manifest.vectors]).file = path;
    return undefined;
  },
  async 'a generation of the manifest'({ manifest, draw }) {
    manifest.generation = draw.of(['../x', '__proto__', '', 'a'.repeat(10_000), '-', '.', 7]);
    return undefined;
  },
  async 'a value of the manifest'({ manifest, draw }) {
    replaceValue(manifest, draw);
    return undefined;
  },
  async 'a key of the manifest'({ manifest, draw }) {
    renameKey(manifest, draw);
    return undefined;
  },
  'raw text in the manifest': async ({ manifest, draw }) => rawNumber(JSON.stringify(manifest), draw),
};

/** A line at random, parsed and written again. */
async function forgeLine(
  { read, write, draw }: Forging,
  change: (line: Json, draw: Draw) => void,
): Promise<undefined> {
  const lines = (await read('passages')).toString().trimEnd().split('\n');
  const at = draw.below(lines.length);
  const line = JSON.parse(lines[at] ?? '');
  change(line, draw);
  lines[at] = JSON.stringify(line);
  await write('passages', Buffer.from(`${lines.join('\n')}\n`));
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
  const lists = placesIn(line)
    .map(({ parent, key }) => parent[key])
    .filter(Array.isArray);
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
  const found = draw.of([...text.matchAll(/\d+/g)]);
  return text.slice(0, found.index) + draw.of(RAW) + text.slice(found.index + found[0].length);
}
