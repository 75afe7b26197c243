import type { Citation } from '../../answer/index.js';
import type { ShownSlice } from './shown-slice.js';

/** What is shown of one speaker, quoted or reported, or as the article's own text, by article. */
export interface Voice {
  readonly kind: Citation['kind'];
  readonly speaker: string | null;
  readonly sources: readonly Source[];
}

/** Slices of one article, in the order shown. */
export interface Source {
  readonly article: Citation['article'];
  readonly slices: readonly ShownSlice[];
}

/** The slices by speaker, and of a speaker by article, each where the first of it stood; numbered anew from `first`. */
export function groupSlices(slices: readonly ShownSlice[], first = 1): readonly Voice[] {
  let n = first;
  return groupBy(slices, ({ kind, speaker }) => `${kind} ${speaker ?? ''}`).map((theirs) => ({
    kind: theirs[0].kind,
    speaker: theirs[0].speaker,
    sources: groupBy(theirs, ({ article }) => article.id).map((ofArticle) => ({
      article: ofArticle[0].article,
      slices: ofArticle.map((slice) => ({ ...slice, n: n++ })),
    })),
  }));
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [Item, ...Item[]])[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
