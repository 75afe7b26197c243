import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open, rm } from 'node:fs/promises';
import { readOwnFile, replaceBy, replaceFile } from '../own-files.js';
import type { GraphBlock } from './graph-plan.js';
import type { HierarchicalNSW } from './hnswlib.js';

export const LINKS_PER_NODE = 16;
export const CANDIDATES_AT_BUILD = 200;

/** What was written with a graph: which bytes, and which rows are in it. */
export interface GraphSeal {
  readonly digest: string;
  readonly blocks: readonly GraphBlock[];
}

/** The seal beside `graphFile`; null where there is none, or it is damaged or was written for other settings. */
export async function readSeal(graphFile: string, dimension: number): Promise<GraphSeal | null> {
  const text = await readOwnFile(sealFile(graphFile)).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => null,
  );
  if (text === null) return null;
  const [digest, body = ''] = split(text);
  if (digest !== sha256(body)) return null;
  const [settings, seal = ''] = split(body);
  return settings === settingsOf(dimension) ? (JSON.parse(seal) as GraphSeal) : null;
}

/** Whether the file has the bytes that were sealed: native code crashes on damaged ones, and answers nonsense on others. */
export async function isSealed(graphFile: string, seal: GraphSeal): Promise<boolean> {
  return (await digestOf(graphFile).catch(() => null)) === seal.digest;
}

/**
 * Writes a graph and then its seal.
 *
 * @throws where it cannot be written whole: native code reports success on a full disk, so that the file is read back
 */
export async function writeGraph(
  graph: HierarchicalNSW,
  graphFile: string,
  dimension: number,
  blocks: readonly GraphBlock[],
): Promise<void> {
  let digest = '';
  await replaceBy(graphFile, async (temporary) => {
    // Made exclusively, so that native code, which follows links, opens this file and no other.
    await (await open(temporary, 'wx')).close();
    graph.writeIndexSync(temporary);
    const { size } = await lstat(temporary);
    const least = graph.getCurrentCount() * dimension * Float32Array.BYTES_PER_ELEMENT;
    if (size < least) throw new Error(`${graphFile} could not be written whole`);
    digest = await digestOf(temporary);
    await rm(sealFile(graphFile), { force: true });
  });
  const seal: GraphSeal = { digest, blocks };
  const body = `${settingsOf(dimension)}\n${JSON.stringify(seal)}`;
  await replaceFile(sealFile(graphFile), `${sha256(body)}\n${body}`);
}

function sealFile(graphFile: string): string {
  return `${graphFile}.seal`;
}

function settingsOf(dimension: number): string {
  return `${dimension} ip ${LINKS_PER_NODE}/${CANDIDATES_AT_BUILD}`;
}

function split(text: string): [string, string?] {
  const end = text.indexOf('\n');
  return end < 0 ? [text] : [text.slice(0, end), text.slice(end + 1)];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** In pieces: the graph of a large library has gigabytes. @throws where there is no file, or a link in its place */
async function digestOf(path: string): Promise<string> {
  if (!(await lstat(path)).isFile()) throw new Error(`${path} is not a file of its own`);
  const file = await open(
    path,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  );
  const hash = createHash('sha256');
  for await (const piece of file.createReadStream({ highWaterMark: 1 << 20 })) hash.update(piece as Buffer);
  return hash.digest('hex');
}
