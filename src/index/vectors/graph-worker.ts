import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { CANDIDATES_AT_BUILD, isSealed, LINKS_PER_NODE, readSeal, writeGraph } from './graph-file.js';
import { type Block, type GraphPlan, planGraph } from './graph-plan.js';
import { type HierarchicalNSW, type Hnswlib, loadHnswlib } from './hnswlib.js';

/** What a graph is grown for. */
export interface GrowRequest {
  readonly graphFile: string;
  readonly dimension: number;
  readonly blocks: readonly Block[];
}

/** The thread asks for the vectors of these rows, one after the other in a Float32Array. */
export type RowsWanted = readonly number[];

const ROWS_AT_ONCE = 512;

/** A thread of its own: grows the graph of `blocks`, from the one that is kept where that is quicker, and keeps it. */
async function grow({ graphFile, dimension, blocks }: GrowRequest): Promise<void> {
  const loaded = await loadHnswlib();
  if (!('native' in loaded)) throw new Error(loaded.reason);
  const { graph, plan } =
    (await openKept(loaded.native, graphFile, dimension, blocks)) ??
    begin(loaded.native, dimension, planGraph([], blocks) as GraphPlan);
  for (const label of plan.remove) graph.markDelete(label);
  let label = plan.rowOfLabel.length - plan.add.length;
  for (let i = 0; i < plan.add.length; i += ROWS_AT_ONCE) {
    const vectors = await rows(plan.add.slice(i, i + ROWS_AT_ONCE));
    for (let at = 0; at < vectors.length; at += dimension) {
      graph.addPoint(Array.from(vectors.subarray(at, at + dimension)), label);
      label += 1;
    }
  }
  await writeGraph(graph, graphFile, dimension, plan.blocks);
}

interface Begun {
  readonly graph: HierarchicalNSW;
  readonly plan: GraphPlan;
}

async function openKept(
  native: Hnswlib,
  graphFile: string,
  dimension: number,
  blocks: readonly Block[],
): Promise<Begun | null> {
  const seal = await readSeal(graphFile, dimension);
  const plan = seal && planGraph(seal.blocks, blocks);
  if (!plan || !(await isSealed(graphFile, seal))) return null;
  try {
    const graph = new native.HierarchicalNSW('ip', dimension);
    graph.readIndexSync(graphFile);
    graph.resizeIndex(plan.rowOfLabel.length);
    return { graph, plan };
  } catch {
    return null;
  }
}

function begin(native: Hnswlib, dimension: number, plan: GraphPlan): Begun {
  const graph = new native.HierarchicalNSW('ip', dimension);
  graph.initIndex(plan.rowOfLabel.length, LINKS_PER_NODE, CANDIDATES_AT_BUILD, 100);
  return { graph, plan };
}

async function rows(wanted: RowsWanted): Promise<Float32Array> {
  if (!parentPort) throw new Error('There is nobody to ask for vectors.');
  parentPort.postMessage(wanted);
  const [vectors] = await once(parentPort, 'message');
  return vectors;
}

await grow(workerData);
