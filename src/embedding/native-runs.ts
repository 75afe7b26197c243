import type { Worker } from 'node:worker_threads';

/** How long a process that ends waits for a thread to leave native code, in milliseconds. */
const MOST_WAITED = 2_000;

/** Places in a gate: how many runs the thread has under way, and whether it may begin others. */
const [UNDER_WAY, SHUT] = [0, 1];

/**
 * Stands between a thread and native code: where a thread is ended while onnxruntime runs in it, that aborts the whole process. In
 * memory that both threads see.
 */
export type Gate = Int32Array<SharedArrayBuffer>;

export function createGate(): Gate {
  return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
}

/** Those of threads that the end of this process ends. */
const gates = new Set<Gate>();

/** Has the gate of a thread shut before this process ends, unless the thread ends first. */
export function shutAtExit(gate: Gate, thread: Worker): void {
  if (gates.size === 0) process.on('exit', shutAll);
  gates.add(gate);
  thread.once('exit', () => {
    gates.delete(gate);
    if (gates.size === 0) process.off('exit', shutAll);
  });
}

/** Has their threads begin no more runs, and waits for those under way. */
function shutAll(): void {
  for (const gate of gates) Atomics.store(gate, SHUT, 1);
  const until = performance.now() + MOST_WAITED;
  for (const gate of gates) {
    let underWay = Atomics.load(gate, UNDER_WAY);
    while (underWay > 0 && Atomics.wait(gate, UNDER_WAY, underWay, until - performance.now()) !== 'timed-out')
      underWay = Atomics.load(gate, UNDER_WAY);
  }
}

/** That of this thread; null in one that nobody ends. */
let own: Gate | null = null;

/** Has this thread go through a gate before it runs anything native. */
export function goThrough(gate: Gate): void {
  own = gate;
}

/** Runs something native; neither begins nor ends where the gate of this thread is shut. */
export async function natively<Result>(run: () => Promise<Result>): Promise<Result> {
  const gate = own;
  if (!gate) return run();
  // First counted, then looked: whoever shuts it does so in the other order.
  Atomics.add(gate, UNDER_WAY, 1);
  try {
    if (Atomics.load(gate, SHUT) === 0) return await run();
  } finally {
    Atomics.sub(gate, UNDER_WAY, 1);
    Atomics.notify(gate, UNDER_WAY);
  }
  return new Promise(() => {});
}
