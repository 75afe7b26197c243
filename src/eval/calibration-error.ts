/** A probability that was given, and whether what it was given to came true. */
export interface Forecast {
  /** From 0 to 1. */
  readonly confidence: number;
  readonly isRight: boolean;
}

const BINS = 10;

/** Expected calibration error, 0 to 1, in ten bins of equal width (Naeini et al. 2015; Guo et al. 2017); 0 of no forecasts. */
export function calibrationError(forecasts: readonly Forecast[]): number {
  const gaps = new Array<number>(BINS).fill(0);
  for (const { confidence, isRight } of forecasts) {
    const bin = Math.min(BINS - 1, Math.floor(confidence * BINS));
    gaps[bin] = (gaps[bin] ?? 0) + confidence - (isRight ? 1 : 0);
  }
  const gap = gaps.reduce((sum, one) => sum + Math.abs(one), 0);
  return forecasts.length === 0 ? 0 : gap / forecasts.length;
}
