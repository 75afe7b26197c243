/** The value of a function and its gradient at a point. */
export interface Slope {
  readonly loss: number;
  readonly gradient: readonly number[];
}

const STEPS = 600;
const RATE = 0.05;
/** Decay of the moving averages of the gradient and of its square. */
const DECAY = { mean: 0.9, square: 0.99 } as const;
const TINY = 1e-8;

/**
 * Where a smooth function is least, from zero on: Adam (Kingma & Ba 2015) with a falling rate, the point put back into
 * the allowed half space after each step.
 *
 * @param isFree whether a coordinate may be negative
 */
export function minimise(
  dimensions: number,
  slopeAt: (point: readonly number[]) => Slope,
  isFree: (coordinate: number) => boolean,
): number[] {
  const point = new Array<number>(dimensions).fill(0);
  const mean = new Array<number>(dimensions).fill(0);
  const square = new Array<number>(dimensions).fill(0);
  for (let step = 1; step <= STEPS; step += 1) {
    const { gradient } = slopeAt(point);
    const rate = RATE * (1 - step / (STEPS + 1)) + RATE / 50;
    gradient.forEach((slope, i) => {
      mean[i] = DECAY.mean * mean[i] + (1 - DECAY.mean) * slope;
      square[i] = DECAY.square * square[i] + (1 - DECAY.square) * slope * slope;
      const size = Math.sqrt(square[i] / (1 - DECAY.square ** step)) + TINY;
      point[i] -= (rate * mean[i]) / (1 - DECAY.mean ** step) / size;
      if (!isFree(i) && point[i] < 0) point[i] = 0;
    });
  }
  return point;
}
