import type { Node } from '../../../src/answer/for-training.js';

/** Rows of one choice: consecutive in the matrix, one of them (or any of several) to be preferred to all others. */
export interface Choice {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** What trees are grown on. */
export interface Rows {
  /** The values of each feature, a column each, in the order of the rows. */
  readonly columns: readonly Float32Array[];
  /** 1 where a row is right. */
  readonly isRight: Uint8Array;
  readonly choices: readonly Choice[];
  /** For each feature, whether a greater value may only raise the score. */
  readonly isRising: readonly boolean[];
}

/** How many trees are grown, and how large. */
export interface Growth {
  readonly trees: number;
  /** What each tree adds of what it would be best to add, 0 to 1. */
  readonly rate: number;
  readonly leaves: number;
  /** Sum of curvatures that a leaf holds at least. */
  readonly leastCurvature: number;
  /** Pull of a leaf's value towards zero. */
  readonly shrinkage: number;
}

/** Values of a feature are told apart no finer. */
const BINS = 64;

/**
 * Trees whose summed values are the log-odds by which one row of a choice is preferred to another: gradient boosting
 * (Friedman 2001) of the conditional logit (McFadden 1974), any right row being as good as another, with leaves by
 * Newton steps and monotone constraints (Chen & Guestrin 2016).
 */
export function boost(rows: Rows, growth: Growth): Node[] {
  const binned = rows.columns.map(bin);
  const scores = new Float64Array(rows.isRight.length);
  const slopes = new Float64Array(rows.isRight.length);
  const curvatures = new Float64Array(rows.isRight.length);
  const all = Uint32Array.from(
    rows.choices.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  return Array.from({ length: growth.trees }, () => {
    differentiate(rows, scores, slopes, curvatures);
    return grow({ binned, slopes, curvatures, isRising: rows.isRising, growth, scores }, all);
  });
}

/** First and second derivative of the loss by each row's score. */
function differentiate(
  { choices, isRight }: Rows,
  scores: Float64Array,
  slopes: Float64Array,
  curvatures: Float64Array,
): void {
  for (const { from, to, weight } of choices) {
    let most = Number.NEGATIVE_INFINITY;
    for (let i = from; i < to; i += 1) most = Math.max(most, scores[i]);
    let all = 0;
    let right = 0;
    for (let i = from; i < to; i += 1) {
      const share = Math.exp(scores[i] - most);
      slopes[i] = share;
      all += share;
      if (isRight[i]) right += share;
    }
    for (let i = from; i < to; i += 1) {
      const share = slopes[i] / all;
      curvatures[i] = weight * Math.max(share * (1 - share), 1e-6);
      slopes[i] = weight * (share - (isRight[i] ? slopes[i] / right : 0));
    }
  }
}

interface Binned {
  readonly bins: Uint8Array;
  /** The greatest value of each bin. */
  readonly edges: readonly number[];
}

function bin(values: Float32Array): Binned {
  const sorted = Float32Array.from(values).sort();
  const edges: number[] = [];
  for (let i = 1; i <= BINS; i += 1) {
    const edge = sorted[Math.min(sorted.length - 1, Math.floor((i * sorted.length) / BINS))];
    if (edges.length === 0 || edge > edges[edges.length - 1]) edges.push(edge);
  }
  // Rare values above a common one would share its bin: each bin ends halfway to the next value.
  const bins = new Uint8Array(values.length);
  values.forEach((value, i) => {
    let low = 0;
    let high = edges.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value <= edges[middle]) high = middle;
      else low = middle + 1;
    }
    bins[i] = low;
  });
  return { bins, edges };
}

interface Ground {
  readonly binned: readonly Binned[];
  readonly slopes: Float64Array;
  readonly curvatures: Float64Array;
  readonly isRising: readonly boolean[];
  readonly growth: Growth;
  readonly scores: Float64Array;
}

interface Leaf {
  readonly rows: Uint32Array;
  readonly slope: number;
  readonly curvature: number;
  /** Between these its value must lie. */
  readonly least: number;
  readonly most: number;
  readonly split: Split | null;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

/** Grows one tree, the most gainful leaf first, and adds its values to the scores. */
function grow(ground: Ground, rows: Uint32Array): Node {
  const { growth, scores, binned } = ground;
  type Slot = { leaf: Leaf; node?: [number, number, Slot, Slot] };
  const root: Slot = { leaf: leafOf(ground, rows, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY) };
  const open: Slot[] = [root];
  for (let leaves = 1; leaves < growth.leaves; leaves += 1) {
    const slot = open.reduce((best, one) =>
      (one.leaf.split?.gain ?? 0) > (best.leaf.split?.gain ?? 0) ? one : best,
    );
    const { split } = slot.leaf;
    if (!split) break;
    const [left, right] = halves(ground, slot.leaf, split);
    slot.node = [split.feature, binned[split.feature].edges[split.bin], { leaf: left }, { leaf: right }];
    open.splice(open.indexOf(slot), 1, slot.node[2], slot.node[3]);
  }
  const close = ({ leaf, node }: Slot): Node => {
    if (node) return [node[0], node[1], close(node[2]), close(node[3])];
    const value = growth.rate * valueOf(leaf, growth);
    for (const row of leaf.rows) scores[row] += value;
    return value;
  };
  return close(root);
}

function leafOf(ground: Ground, rows: Uint32Array, least: number, most: number): Leaf {
  let slope = 0;
  let curvature = 0;
  for (const row of rows) {
    slope += ground.slopes[row];
    curvature += ground.curvatures[row];
  }
  const leaf = { rows, slope, curvature, least, most };
  return { ...leaf, split: bestSplit(ground, leaf) };
}

function valueOf(
  { slope, curvature, least, most }: Omit<Leaf, 'rows' | 'split'>,
  { shrinkage }: Growth,
): number {
  return Math.min(most, Math.max(least, -slope / (curvature + shrinkage)));
}

function bestSplit(ground: Ground, leaf: Omit<Leaf, 'split'>): Split | null {
  const { binned, slopes, curvatures, isRising, growth } = ground;
  const { leastCurvature } = growth;
  if (leaf.curvature < 2 * leastCurvature) return null;
  const before = gainOf(leaf.slope, leaf.curvature, leaf, growth);
  let best: Split | null = null;
  const sums = new Float64Array(BINS);
  const bends = new Float64Array(BINS);
  for (let feature = 0; feature < binned.length; feature += 1) {
    const { bins, edges } = binned[feature];
    if (edges.length < 2) continue;
    sums.fill(0);
    bends.fill(0);
    for (const row of leaf.rows) {
      sums[bins[row]] += slopes[row];
      bends[bins[row]] += curvatures[row];
    }
    let slope = 0;
    let curvature = 0;
    for (let i = 0; i + 1 < edges.length; i += 1) {
      slope += sums[i];
      curvature += bends[i];
      if (curvature < leastCurvature) continue;
      const right = { ...leaf, slope: leaf.slope - slope, curvature: leaf.curvature - curvature };
      if (right.curvature < leastCurvature) break;
      const left = { ...leaf, slope, curvature };
      if (isRising[feature] && valueOf(left, growth) > valueOf(right, growth)) continue;
      const gain =
        gainOf(left.slope, left.curvature, leaf, growth) +
        gainOf(right.slope, right.curvature, leaf, growth) -
        before;
      if (gain > (best?.gain ?? 1e-9)) best = { feature, bin: i, gain };
    }
  }
  return best;
}

/** What a leaf's value lowers the loss by, to the second order. */
function gainOf(slope: number, curvature: number, bounds: Omit<Leaf, 'split'>, growth: Growth): number {
  const value = valueOf({ ...bounds, slope, curvature }, growth);
  return -(slope * value + 0.5 * (curvature + growth.shrinkage) * value * value);
}

function halves(ground: Ground, leaf: Leaf, { feature, bin }: Split): [Leaf, Leaf] {
  const { bins } = ground.binned[feature];
  const left = leaf.rows.filter((row) => bins[row] <= bin);
  const right = leaf.rows.filter((row) => bins[row] > bin);
  const { least, most } = leaf;
  if (!ground.isRising[feature]) return [leafOf(ground, left, least, most), leafOf(ground, right, least, most)];
  const sums = (rows: Uint32Array) => ({
    ...leaf,
    slope: rows.reduce((sum, row) => sum + ground.slopes[row], 0),
    curvature: rows.reduce((sum, row) => sum + ground.curvatures[row], 0),
  });
  const middle = (valueOf(sums(left), ground.growth) + valueOf(sums(right), ground.growth)) / 2;
  return [leafOf(ground, left, least, middle), leafOf(ground, right, middle, most)];
}
