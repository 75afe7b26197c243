import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Draw } from './draw.js';

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
  'a line missing': (bytes, draw) =>
    withLines(bytes, (lines) => void lines.splice(draw.below(lines.length), 1)),
  'a line twice': (bytes, draw) =>
    withLines(bytes, (lines) => void lines.splice(draw.below(lines.length), 0, draw.of(lines))),
  'lines in another order': (bytes) => withLines(bytes, (lines) => void lines.reverse()),
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
  'the file of an earlier generation': async (folder, file, other) => {
    const bytes = await readFile(join(other, await namesake(other, file)));
    await writeFile(join(folder, file), bytes);
  },
  'the name of an earlier generation': async (folder, file, other) =>
    rename(join(folder, file), join(folder, await namesake(other, file))),
  'the manifest of an earlier generation': async (folder, _, other) =>
    writeFile(join(folder, 'manifest.json'), await readFile(join(other, 'manifest.json'))),
  'swapped with another': async (folder, file) => {
    const [first = file] = (await readdir(folder)).filter((name) => name !== file);
    const [a, b] = await Promise.all([file, first].map((name) => readFile(join(folder, name))));
    await writeFile(join(folder, file), b ?? '');
    await writeFile(join(folder, first), a ?? '');
  },
};

/** Damages an index without mending its digests. Returns what was done. */
export async function damage(folder: string, other: string, draw: Draw): Promise<string> {
  const file = draw.of(await readdir(folder));
  const what = draw.of([...Object.keys(CHANGES), ...Object.keys(DEEDS)]);
  const change = CHANGES[what];
  if (change) await writeFile(join(folder, file), change(await readFile(join(folder, file)), draw));
  else await DEEDS[what]?.(folder, file, other);
  return `${file.split('.')[0]}: ${what}`;
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
  return { start, end: start + 1 + draw.below(length - start) };
}

function withLines(bytes: Buffer, change: (lines: string[]) => void): Buffer {
  const lines = bytes.toString('latin1').split('\n');
  change(lines);
  return Buffer.from(lines.join('\n'), 'latin1');
}

/** The file of the same kind in another index's folder. */
async function namesake(folder: string, file: string): Promise<string> {
  const [kind = ''] = file.split('.');
  return (await readdir(folder)).find((name) => name.startsWith(kind)) ?? file;
}
