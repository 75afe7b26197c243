import { addTo } from '../../add-to.js';

/** Rows that belong together, such as an article's: where the key is the same, so are the rows and their vectors. */
export interface Block {
  readonly key: string;
  readonly rows: number;
}

/** Rows of a graph that were added one after the other; without a key where they are marked as deleted. */
export interface GraphBlock {
  readonly key: string | null;
  readonly rows: number;
}

/** How a graph becomes that of a library. Its labels are numbers in the order in which rows were added. */
export interface GraphPlan {
  /** Labels to mark as deleted. */
  readonly remove: readonly number[];
  /** Rows to add, in this order. */
  readonly add: readonly number[];
  /** What the graph holds then. */
  readonly blocks: readonly GraphBlock[];
  /** For each label of then its row, −1 where it is deleted. */
  readonly rowOfLabel: Int32Array;
}

/** A graph of which more is deleted is grown anew: what is deleted is walked through all the same. */
const MOST_DELETED_SHARE = 0.2;

/** The plan that makes a graph of `kept` one of `wanted`, whose rows stand in order; null where it is to be grown anew. */
export function planGraph(kept: readonly GraphBlock[], wanted: readonly Block[]): GraphPlan | null {
  const { take, rest } = placesOf(wanted);
  const blocks: GraphBlock[] = [];
  const remove: number[] = [];
  const rowOfLabel: number[] = [];
  for (const block of kept) {
    const place = take(block);
    blocks.push(place ? block : { key: null, rows: block.rows });
    if (!place && block.key !== null) addNumbers(remove, rowOfLabel.length, block.rows);
    for (let i = 0; i < block.rows; i += 1) rowOfLabel.push(place ? place.firstRow + i : -1);
  }
  const deleted = rowOfLabel.reduce((sum, row) => sum + (row < 0 ? 1 : 0), 0);
  const add: number[] = [];
  for (const { block, firstRow } of rest()) {
    blocks.push(block);
    addNumbers(add, firstRow, block.rows);
  }
  for (const row of add) rowOfLabel.push(row);
  if (deleted > rowOfLabel.length * MOST_DELETED_SHARE) return null;
  return { remove, add, blocks, rowOfLabel: Int32Array.from(rowOfLabel) };
}

/** Adds `count` numbers from `first` on. */
function addNumbers(list: number[], first: number, count: number): void {
  for (let i = 0; i < count; i += 1) list.push(first + i);
}

/** Where a block's rows stand in the library. */
interface Place {
  readonly block: Block;
  readonly firstRow: number;
}

/** The places of blocks: `take` gives out one that is the same as a graph's, `rest` those that nobody took, in order. */
function placesOf(blocks: readonly Block[]) {
  const free = new Map<string, Place[]>();
  let firstRow = 0;
  for (const block of blocks) {
    addTo(free, nameOf(block), { block, firstRow });
    firstRow += block.rows;
  }
  return {
    take: (block: GraphBlock): Place | undefined =>
      block.key === null ? undefined : free.get(nameOf(block))?.shift(),
    rest: (): Place[] => [...free.values()].flat().sort((one, other) => one.firstRow - other.firstRow),
  };
}

function nameOf({ key, rows }: GraphBlock): string {
  return `${rows} ${key}`;
}
