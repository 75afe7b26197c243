import type { PageLine } from './page-line.js';

/** What lines that begin about as far left have in common. */
export interface Column {
  readonly left: number;
  /** How far those of one size go: a larger title over several columns makes none of them wider. */
  readonly right: number;
}

/** Lines that begin so far apart, in sizes of their font, are of different columns. */
const INDENT = 3;

/** The column of each line of a page. */
export function columnsOf(lines: readonly PageLine[]): ReadonlyMap<PageLine, Column> {
  const columns = new Map<PageLine, Column>();
  let left = Number.NEGATIVE_INFINITY;
  let bySize = new Map<number, { left: number; right: number }>();
  for (const line of [...lines].sort((a, b) => a.left - b.left)) {
    if (line.left - left > INDENT * line.size) {
      left = line.left;
      bySize = new Map();
    }
    const size = Math.round(line.size);
    const column = bySize.get(size) ?? { left, right: line.right };
    column.right = Math.max(column.right, line.right);
    bySize.set(size, column);
    columns.set(line, column);
  }
  return columns;
}
