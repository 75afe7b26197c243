/** Two neighbouring tokens and the words they stand in. */
export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly words: ReadonlySet<number>;
}

interface Entry extends Pair {
  count: number;
  readonly words: Set<number>;
}

/** Larger than any vocabulary: makes one number of two tokens. */
const BASE = 2 ** 24;

/** Pairs of tokens by how much they count, the best first; ties go to the pair of the smallest tokens. */
export class PairQueue {
  private readonly entries = new Map<number, Entry>();
  /** A binary heap of counts as they once were; an outdated one is put right when it comes to the top. */
  private readonly heap: { key: number; count: number }[] = [];

  add(first: number, second: number, word: number, count: number): void {
    const key = first * BASE + second;
    let entry = this.entries.get(key);
    if (!entry) {
      entry = { first, second, count: 0, words: new Set() };
      this.entries.set(key, entry);
    }
    entry.count += count;
    if (count > 0) {
      entry.words.add(word);
      this.push({ key, count: entry.count });
    }
  }

  /** The pair that counts most, or nothing if none counts more than nothing; it stays until `remove`. */
  takeBest(): Pair | undefined {
    for (;;) {
      const top = this.pop();
      if (!top) return undefined;
      const entry = this.entries.get(top.key);
      if (!entry || entry.count <= EPSILON) continue;
      if (Math.abs(entry.count - top.count) <= EPSILON) return { ...entry, words: new Set(entry.words) };
      if (entry.count < top.count) this.push({ key: top.key, count: entry.count });
    }
  }

  remove(first: number, second: number): void {
    this.entries.delete(first * BASE + second);
  }

  private push(item: { key: number; count: number }): void {
    const { heap } = this;
    let index = heap.push(item) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!before(item, heap[parent])) break;
      heap[index] = heap[parent];
      index = parent;
    }
    heap[index] = item;
  }

  private pop(): { key: number; count: number } | undefined {
    const { heap } = this;
    const top = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return top;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && before(heap[child + 1], heap[child])) child += 1;
      if (!before(heap[child], last)) break;
      heap[index] = heap[child];
      index = child;
    }
    heap[index] = last;
    return top;
  }
}

/** Counts are sums of fractions: what is left after taking all away again may differ from nothing by this. */
const EPSILON = 1e-6;

function before(a: { key: number; count: number }, b: { key: number; count: number }): boolean {
  return a.count > b.count || (a.count === b.count && a.key < b.key);
}
