import { oncePerList } from '../../../once-per-list.js';

/** The position of an item of the list; null where it is none. All of them are numbered once for each list. */
export function positionIn<Item extends object>(list: readonly Item[], item: Item | null): number | null {
  return (item && positions(list).get(item)) ?? null;
}

const positions = oncePerList(
  (list: readonly object[]) => new Map(list.map((item, position) => [item, position])),
);
