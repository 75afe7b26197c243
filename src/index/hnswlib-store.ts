import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { rowOf, type Vectors } from '../embedding/index.js';
import { dotProduct } from '../vectors.js';
import { searchExactly } from './exact-store.js';
import type { HierarchicalNSW, Hnswlib } from './hnswlib.js';
import { readOwnFile, replaceBy, replaceFile } from './own-files.js';
import { checkQuery, type VectorStore } from './vector-store.js';

const LINKS_PER_NODE = 16;
const CANDIDATES_AT_BUILD = 200;
const CANDIDATES_AT_SEARCH = 128;
/** Rows between two breaths of the event loop while they are added. */
const ROWS_A_BREATH = 64;
/** Refusing more rows than this share starves a graph search. */
const LEAST_ACCEPTED_SHARE = 0.05;

export interface HnswlibOptions {
  /** Where the graph is kept between two starts; it can be thrown away. Absent: not kept. */
  readonly graphFile?: string;
  /** Names the vectors the graph was built from. */
  readonly vectorsHash?: string;
  readonly onProgress?: (done: number) => void;
}

/** Whether hnswlib-node's addon could be built on this machine; why not, otherwise. */
export async function loadHnswlib(): Promise<{ native: Hnswlib } | { reason: string }> {
  try {
    return { native: createRequire(import.meta.url)('hnswlib-node') };
  } catch (error) {
    return { reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}

/**
 * Searches a hierarchical navigable small-world graph (Malkov & Yashunin 2016) through hnswlib. `vectors` must have
 * been checked: finite numbers, right count.
 */
export async function createHnswlibStore(
  native: Hnswlib,
  vectors: Vectors,
  options: HnswlibOptions = {},
): Promise<VectorStore> {
  const index = await openGraph(native, vectors, options);
  return {
    name: 'hnswlib graph',
    dimension: vectors.dimension,
    size: vectors.count,
    similarity: (query, row) => dotProduct(query, rowOf(vectors, row)),
    search(query, k, accept) {
      checkQuery(vectors, query);
      const wanted = Math.min(k, vectors.count);
      if (wanted <= 0) return [];
      // Native code aborts the process where a filter throws, and a graph walk that meets few accepted
      // rows ends early: a filtered search asks every accepted row instead, which is exact.
      if (accept && isNarrow(vectors.count, accept)) {
        return searchExactly(vectors, query, k, accept);
      }
      const surplus = accept ? Math.min(vectors.count, wanted * 4) : wanted;
      const { distances, neighbors } = index.searchKnn(Array.from(query), surplus);
      const found = neighbors
        .map((row, i) => ({ row, similarity: 1 - (distances[i] ?? 1) }))
        .filter(({ row }) => accept?.(row) ?? true)
        .sort((a, b) => b.similarity - a.similarity || a.row - b.row)
        .slice(0, wanted);
      return found.length < wanted && accept ? searchExactly(vectors, query, k, accept) : found;
    },
  };
}

function isNarrow(count: number, accept: (row: number) => boolean): boolean {
  const step = Math.max(1, Math.floor(count / 512));
  let seen = 0;
  let accepted = 0;
  for (let row = 0; row < count; row += step) {
    seen += 1;
    if (accept(row)) accepted += 1;
  }
  return accepted < seen * LEAST_ACCEPTED_SHARE;
}

async function openGraph(
  native: Hnswlib,
  vectors: Vectors,
  options: HnswlibOptions,
): Promise<HierarchicalNSW> {
  const kept = await readGraph(native, vectors, options);
  const graph = kept ?? (await buildGraph(native, vectors, options));
  if (!kept) await keepGraph(graph, vectors, options);
  graph.setEf(CANDIDATES_AT_SEARCH);
  return graph;
}

async function buildGraph(
  native: Hnswlib,
  vectors: Vectors,
  { onProgress }: HnswlibOptions,
): Promise<HierarchicalNSW> {
  const graph = new native.HierarchicalNSW('ip', vectors.dimension);
  graph.initIndex(vectors.count, LINKS_PER_NODE, CANDIDATES_AT_BUILD, 100);
  for (let row = 0; row < vectors.count; row += 1) {
    graph.addPoint(Array.from(rowOf(vectors, row)), row);
    if (row % ROWS_A_BREATH === 0) {
      onProgress?.(row);
      await new Promise(setImmediate);
    }
  }
  return graph;
}

/**
 * The graph of an earlier start, only where its bytes are the ones written then and it was built from these
 * vectors with these settings: native code crashes on damaged bytes and answers nonsense on others.
 */
async function readGraph(
  native: Hnswlib,
  vectors: Vectors,
  { graphFile, vectorsHash }: HnswlibOptions,
): Promise<HierarchicalNSW | null> {
  if (!graphFile || !vectorsHash) return null;
  const [seal, bytes] = await Promise.all([
    readOwnFile(`${graphFile}.seal`).catch(() => null),
    readOwnFile(graphFile).catch(() => null),
  ]);
  if (!seal || !bytes || seal.toString() !== sealOf(bytes, vectors, vectorsHash)) return null;
  const graph = new native.HierarchicalNSW('ip', vectors.dimension);
  graph.readIndexSync(graphFile);
  return graph.getCurrentCount() === vectors.count ? graph : null;
}

/** Native code reports success on a full disk: the file is read back before its seal is written. */
async function keepGraph(
  graph: HierarchicalNSW,
  vectors: Vectors,
  { graphFile, vectorsHash }: HnswlibOptions,
): Promise<void> {
  if (!graphFile || !vectorsHash) return;
  const seal = `${graphFile}.seal`;
  try {
    let bytes: Buffer = Buffer.alloc(0);
    await replaceBy(graphFile, async (temporary) => {
      // Made exclusively, so that native code, which follows links, opens this file and no other.
      await (await open(temporary, 'wx')).close();
      graph.writeIndexSync(temporary);
      bytes = await readOwnFile(temporary);
      await rm(seal, { force: true });
    });
    await replaceFile(seal, sealOf(bytes, vectors, vectorsHash));
  } catch {
    // Only a cache: without it the graph is built again at the next start.
  }
}

function sealOf(bytes: Buffer, { count, dimension }: Vectors, vectorsHash: string): string {
  const digest = createHash('sha256').update(bytes).digest('hex');
  return `${digest} ${vectorsHash} ${count}x${dimension} ip ${LINKS_PER_NODE}/${CANDIDATES_AT_BUILD}\n`;
}
