/** The middle value; the mean of the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value below which the share `p` (0 to 1) of the values lies, interpolated. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * p;
  const low = sorted[Math.floor(position)] ?? Number.NaN;
  const high = sorted[Math.ceil(position)] ?? Number.NaN;
  return low + (high - low) * (position - Math.floor(position));
}

/** Prints one measurement's figures, a line each. */
export function print(title: string, figures: Readonly<Record<string, number | string>>): void {
  const lines = Object.entries(figures).map(
    ([name, value]) => `  ${name}: ${typeof value === 'number' ? Number(value.toPrecision(4)) : value}`,
  );
  process.stdout.write(`${[title, ...lines].join('\n')}\n\n`);
}
