/**
 * The numbers of the `count` documents with the highest scores above zero, best first; ties in ascending
 * order. Only documents that `accept` lets through.
 */
export function topDocuments(
  scores: Float32Array,
  count: number,
  accept: (document: number) => boolean = () => true,
): number[] {
  const heap: number[] = [];
  const worse = (a: number, b: number) => {
    const difference = (scores[a] as number) - (scores[b] as number);
    return difference < 0 || (difference === 0 && a > b);
  };
  // Of equal ones the first stay: a score must be above the least of them.
  let least = count > 0 ? 0 : Number.POSITIVE_INFINITY;
  for (let document = 0; document < scores.length; document += 1) {
    if (!((scores[document] as number) > least) || !accept(document)) continue;
    if (heap.length < count) {
      heap.push(document);
      siftUp(heap, worse);
    } else {
      heap[0] = document;
      siftDown(heap, worse);
    }
    if (heap.length >= count) least = scores[heap[0] as number] as number;
  }
  return heap.sort((a, b) => (worse(a, b) ? 1 : -1));
}

type Before = (a: number, b: number) => boolean;

function siftUp(heap: number[], before: Before): void {
  for (let child = heap.length - 1; child > 0; ) {
    const parent = (child - 1) >> 1;
    if (!before(heap[child] as number, heap[parent] as number)) return;
    swap(heap, child, parent);
    child = parent;
  }
}

function siftDown(heap: number[], before: Before): void {
  for (let parent = 0; ; ) {
    let least = parent;
    for (const child of [2 * parent + 1, 2 * parent + 2]) {
      if (child < heap.length && before(heap[child] as number, heap[least] as number)) least = child;
    }
    if (least === parent) return;
    swap(heap, parent, least);
    parent = least;
  }
}

function swap(heap: number[], a: number, b: number): void {
  [heap[a], heap[b]] = [heap[b] as number, heap[a] as number];
}
