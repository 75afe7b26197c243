/** Long work that may pause wherever it yields, so that whoever runs it decides how much is done at once. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** An event loop that is held up for longer keeps somebody waiting. */
const SLICE_MS = 10;

/** Does the work in slices of about ten milliseconds, between which everything else has its turn. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE_MS) continue;
    await breathe();
    since = performance.now();
  }
}

/** Lets everything else have its turn. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Does the whole work now. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
