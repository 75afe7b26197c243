import type { Mark, MarkFamily } from './mark.js';

/** A place where one paragraph or line ends and another begins. */
export interface Break {
  readonly at: number;
  /** What it costs a quotation to run on over the break; infinite where it cannot. */
  readonly carry: number;
  /** The family whose opening mark is the first sign after the break: a quotation may be taken up again. */
  readonly reopens: MarkFamily | null;
}

/** A quotation at top level, from its opening mark to its closing mark or to the break that ended it. */
export interface Pair {
  readonly open: Mark;
  readonly close: Mark | Break;
  readonly closed: boolean;
  /** The quotations within it, in order. */
  readonly inner: readonly InnerPair[];
}

/** A quotation within another, from its opening to its closing mark. */
export interface InnerPair {
  readonly open: Mark;
  readonly close: Mark;
}

/**
 * The least costly reading of a sequence of marks and breaks as quotations nested at most two deep, found with
 * the Viterbi algorithm (the states are the open quotations). A mark out of place, an odd one, or a closer of
 * another family costs something, so one error disturbs only its neighbourhood. Linear in the events.
 * @param events in the order of the text; the last must be a break that carries nothing.
 */
export function pairMarks(events: readonly (Mark | Break)[]): Pair[] {
  const steps = readEvents(events);
  return collectPairs(events, steps);
}

const FAMILIES: readonly MarkFamily[] = ['straight', 'guillemet', 'curly', 'single', 'plus'];
const N = FAMILIES.length;
/** 0: nothing open; 1 + f: family f; 1 + N + f * N + g: g within f. */
const STATES = 1 + N + N * N;

/** Of each state the family of the innermost quotation, and the state that is left when that closes. */
const INNERMOST = Array.from({ length: STATES }, (_, state) => (state <= N ? state - 1 : (state - 1) % N));
const OUTER = Array.from({ length: STATES }, (_, state) =>
  state <= N ? 0 : 1 + Math.floor((state - 1 - N) / N),
);

/** A quotation that ends without its closing mark, and one that the next paragraph takes up again. */
const UNCLOSED = 3;
const UNCLOSED_SMALL = 1.5;
const TAKEN_UP_AGAIN = 0.3;
const MISMATCHED = 2.2;

function readEvents(events: readonly (Mark | Break)[]): Uint8Array {
  const cameFrom = new Uint8Array(events.length * STATES);
  let costs = new Float64Array(STATES).fill(Number.POSITIVE_INFINITY);
  let next = new Float64Array(STATES);
  costs[0] = 0;
  let cost = 0;
  let state = 0;
  let row = 0;
  const reach = (target: number, extra: number): void => {
    if (cost + extra < (next[target] as number)) {
      next[target] = cost + extra;
      cameFrom[row + target] = state;
    }
  };
  for (const event of events) {
    next.fill(Number.POSITIVE_INFINITY);
    const family = 'family' in event ? FAMILIES.indexOf(event.family) : -1;
    for (state = 0; state < STATES; state++) {
      cost = costs[state] as number;
      if (cost === Number.POSITIVE_INFINITY) continue;
      if ('family' in event) readMark(event, family, state, reach);
      else readBreak(event, state, reach);
    }
    [costs, next] = [next, costs];
    row += STATES;
  }
  return cameFrom;
}

type Reach = (target: number, extra: number) => void;

function readMark(mark: Mark, family: number, state: number, reach: Reach): void {
  if (state > 0) readAsClosing(mark, family, state, reach);
  reach(state, mark.ignore);
  if (state <= N) readAsOpening(mark, family, state, reach);
}

function readAsClosing(mark: Mark, family: number, state: number, reach: Reach): void {
  const innermost = INNERMOST[state] ?? 0;
  const outer = OUTER[state] ?? 0;
  if (innermost === family) reach(outer, mark.close);
  else if (isFull(innermost) && isFull(family)) reach(outer, mark.close + MISMATCHED);
}

/** In a state of at most one open quotation. */
function readAsOpening(mark: Mark, family: number, state: number, reach: Reach): void {
  if (state > 0) reach(1 + N + (state - 1) * N + family, mark.open + nestingCost(state - 1, family));
  else if (mark.family !== 'plus') reach(1 + family, mark.open + (mark.family === 'single' ? 0.6 : 0));
}

/** Whether the family marks quotations of its own, which writers mix up: `"`, « » and “ ”. */
function isFull(family: number): boolean {
  return family < 3;
}

function nestingCost(outer: number, inner: number): number {
  if (outer !== inner) return 0.1;
  return FAMILIES[inner] === 'guillemet' ? 0.5 : 1.5;
}

function readBreak(event: Break, state: number, reach: Reach): void {
  if (state === 0) {
    reach(0, 0);
    return;
  }
  const outer = state <= N ? state - 1 : Math.floor((state - 1 - N) / N);
  const small = outer >= 3;
  const again = event.reopens === FAMILIES[outer];
  const ending = again ? TAKEN_UP_AGAIN : small ? UNCLOSED_SMALL : UNCLOSED;
  reach(0, ending + (state > N ? UNCLOSED_SMALL : 0));
  if (state <= N && !small) reach(state, event.carry);
}

/** Follows the best reading back from the end, then pairs what opened and closed. */
function collectPairs(events: readonly (Mark | Break)[], cameFrom: Uint8Array): Pair[] {
  const states = new Uint8Array(events.length + 1);
  for (let index = events.length - 1; index >= 0; index--) {
    states[index] = cameFrom[index * STATES + (states[index + 1] ?? 0)] ?? 0;
  }
  const pairs: Pair[] = [];
  let open: Mark | undefined;
  let within: Mark | undefined;
  let inner: InnerPair[] = [];
  events.forEach((event, index) => {
    const before = depthOf(states[index]);
    const after = depthOf(states[index + 1]);
    const mark = 'family' in event ? event : undefined;
    if (before === 1 && after === 2) within = mark;
    if (before === 2 && after === 1 && within && mark) inner.push({ open: within, close: mark });
    if (before === 0 && after === 1) open = mark;
    if (before > 0 && after === 0 && open) {
      pairs.push({ open, close: event, closed: mark !== undefined, inner });
      open = undefined;
      inner = [];
    }
  });
  return pairs;
}

/** How many quotations are open in a state. */
function depthOf(state = 0): number {
  return state === 0 ? 0 : state <= N ? 1 : 2;
}
