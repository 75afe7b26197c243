import type { PageLine } from './page-line.js';

/** What lines that begin about as far left have in common. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** Lines that begin so far apart, in sizes of their font, are of different columns. */
const INDENT = 3;

/** The column of each line of a page. */
export function columnsOf(lines: readonly PageLine[]): ReadonlyMap<PageLine, Column> {
  const columns = new Map<PageLine, Column>();
  let column: { left: number; right: number } | null = null;
  for (const line of [...lines].sort((a, b) => a.left - b.left)) {
    if (!column || line.left - column.left > INDENT * line.size)
      column = { left: line.left, right: line.right };
    column.right = Math.max(column.right, line.right);
    columns.set(line, column);
  }
  return columns;
}
