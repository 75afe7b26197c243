import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Draw } from './draw.js';

const PAGE = 4096;

type Change = (bytes: Buffer, draw: Draw) => Buffer;

/** What a disk, a copy or a hand may do to the bytes of a file. */
const CHANGES: Readonly<Record<string, Change>> = {
  'a bit flipped': (bytes, draw) => flipBits(bytes, 1, draw),
  'many bits flipped': (bytes, draw) => flipBits(bytes, 40, draw),
  'cut short': (bytes, draw) => bytes.subarray(0, draw.below(bytes.length)),
  'a run of zeros': (bytes, draw) => {
    const { start, end } = spanIn(bytes, draw);
    return Buffer.from(bytes).fill(0, start, end);
  },
  'a part twice': (bytes, draw) => {
    const { start, end } = spanIn(bytes, draw);
    return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)]);
  },
  'a part missing': (bytes, draw) => {
    const { start, end } = spanIn(bytes, draw);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  'other bytes in between': (bytes, draw) => {
    const at = draw.below(bytes.length);
    const others = Buffer.from(Array.from({ length: 1 + draw.below(40) }, () => draw.below(256)));
    return Buffer.concat([bytes.subarray(0, at), others, bytes.subarray(at)]);
  },
  'a page of zeros': (bytes, draw) => withPages(bytes, draw, (first) => first.fill(0)),
  'a page twice': (bytes, draw) => withPages(bytes, draw, (first, second) => first.copy(second)),
  'two pages swapped': (bytes, draw) =>
    withPages(bytes, draw, (first, second) => {
      const copy = Buffer.from(first);
      second.copy(first);
      copy.copy(second);
    }),
  'nothing in it': () => Buffer.alloc(0),
};

type Deed = (folder: string, file: string, other: string) => Promise<void>;

/** What may happen to a file as a whole; `other` is the folder of an earlier generation. */
const DEEDS: Readonly<Record<string, Deed>> = {
  deleted: (folder, file) => rm(join(folder, file)),
  'a folder in its place': async (folder, file) => {
    await rm(join(folder, file));
    await mkdir(join(folder, file));
  },
  'not to be read': (folder, file) => chmod(join(folder, file), 0),
  'the file of an earlier generation': async (folder, file, other) =>
    writeFile(join(folder, file), await readFile(join(other, file)).catch(() => '')),
  'a page of an earlier generation': async (folder, file, other) => {
    const earlier = await readFile(join(other, file)).catch(() => Buffer.alloc(PAGE));
    const bytes = await readFile(join(folder, file));
    const at = PAGE * (earlier.length % 7);
    earlier.subarray(at, at + PAGE).copy(bytes, at);
    await writeFile(join(folder, file), bytes);
  },
  'the log of an earlier generation': async (folder, _, other) =>
    writeFile(join(folder, 'index.sqlite-wal'), await readFile(join(other, 'log'))),
  'the journal of an earlier generation': async (folder, _, other) =>
    writeFile(join(folder, 'index.sqlite-journal'), await readFile(join(other, 'journal'))),
  'swapped with another': async (folder, file) => {
    const [first = file] = (await readdir(folder)).filter((name) => name !== file);
    const [a, b] = await Promise.all([file, first].map((name) => readFile(join(folder, name))));
    await writeFile(join(folder, file), b ?? '');
    await writeFile(join(folder, first), a ?? '');
  },
};

/** Damages an index without mending its digests. Returns what was done. */
export async function damage(folder: string, other: string, draw: Draw): Promise<string> {
  // What is no database yet is worth less trying.
  const file = draw.below(8) === 0 ? draw.of(await readdir(folder)) : 'index.sqlite';
  const what = draw.of([...Object.keys(CHANGES), ...Object.keys(DEEDS)]);
  const change = CHANGES[what];
  if (change) await writeFile(join(folder, file), change(await readFile(join(folder, file)), draw));
  else await DEEDS[what]?.(folder, file, other);
  return `${file}: ${what}`;
}

export function flipBits(bytes: Buffer, count: number, draw: Draw): Buffer {
  const flipped = Buffer.from(bytes);
  for (let flip = 0; flip < count; flip += 1) {
    const at = draw.below(bytes.length);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << draw.below(8));
  }
  return flipped;
}

function spanIn({ length }: Buffer, draw: Draw): { start: number; end: number } {
  const start = draw.below(length);
  return { start, end: Math.min(length, start + 1 + draw.below(length - start)) };
}

/** Changes two of the pages of which an SQLite file is made. */
function withPages(bytes: Buffer, draw: Draw, change: (first: Buffer, second: Buffer) => unknown): Buffer {
  const changed = Buffer.from(bytes);
  const page = () => {
    const at = PAGE * draw.below(Math.ceil(bytes.length / PAGE));
    return changed.subarray(at, at + PAGE);
  };
  change(page(), page());
  return changed;
}
