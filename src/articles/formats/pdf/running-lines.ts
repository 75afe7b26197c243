import { addTo } from '../../../add-to.js';
import type { Page, PageLine } from './page-line.js';

/** Lines at the top and at the bottom of a page among which running ones are. */
const MOST_AT_EDGE = 3;
/** The share of a page's height at its edges in which only running lines stand. */
const MARGIN = 0.045;

/** An address with a path, whole, as browsers print it on each page, perhaps with the number of the page. */
const ADDRESS = /^(https?:\/\/[^\s/]+\/[^\s…]+)(?:\s+[^\s].{0,20})?$/;

const PAGE_NUMBER = /^(?:\p{L}{1,8}\.? ?)?[-–—|]? ?\d{1,4} ?(?:(?:[/|]|\p{L}{1,4}) ?\d{1,4})? ?[-–—|]?$/u;

/** The pages without page numbers, and without what stands at the edge of several in the same words and at the same height. */
export function withoutRunningLines(pages: readonly Page[]): Page[] {
  const seen = new Map<string, Page[]>();
  for (const page of pages) {
    const keys = new Set(edgesOf(page).map(keyOf));
    for (const key of keys) addTo(seen, key, page);
  }
  return pages.map((page) => {
    const edges = edgesOf(page);
    const running = new Set(
      edges.filter(
        (line) =>
          PAGE_NUMBER.test(line.text) || isInMargin(line, page) || (seen.get(keyOf(line))?.length ?? 0) > 1,
      ),
    );
    return { ...page, lines: page.lines.filter((line) => !running.has(line)) };
  });
}

/** The address of the page that a browser has printed: the one that stands at the edge of every page; null where none does. */
export function printedAddress(pages: readonly Page[]): string | null {
  const [first, ...others] = pages.map(
    (page) => new Set(edgesOf(page).flatMap((line) => (isInMargin(line, page) ? addressIn(line) : []))),
  );
  return [...(first ?? [])].find((address) => others.every((page) => page.has(address))) ?? null;
}

function addressIn({ text }: PageLine): string[] {
  const address = ADDRESS.exec(text)?.[1];
  return address === undefined || address.endsWith('...') ? [] : [address];
}

function edgesOf({ lines }: Page): PageLine[] {
  const byHeight = [...lines].sort((a, b) => b.base - a.base);
  return [...new Set([...byHeight.slice(0, MOST_AT_EDGE), ...byHeight.slice(-MOST_AT_EDGE)])];
}

/** Which lines are the same: whatever the number in it, and a little higher or lower. */
function keyOf({ text, base }: PageLine): string {
  return `${Math.round(base / 4)} ${text.replace(/\d+/g, '#')}`;
}

function isInMargin({ base }: PageLine, { height }: Page): boolean {
  return base < MARGIN * height || base > (1 - MARGIN) * height;
}
