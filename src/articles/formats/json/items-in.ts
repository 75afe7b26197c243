import { fieldsOf, NO_PARTICULARS, type Particulars, particularsOf } from '../../particulars.js';

/** What of a JSON value may be articles. */
export interface Items {
  readonly items: readonly unknown[];
  /** What is said of all of them; null where they stand by themselves. */
  readonly feed: Particulars | null;
}

/** The fields in which lists of articles stand; that of a JSON Feed first. */
const LISTS = ['items', 'articles', 'entries', 'posts', 'results', 'data'];

/** A list, that in a field of an object, or the object itself as the only item. */
export function itemsIn(value: unknown): Items {
  if (Array.isArray(value)) return { items: value, feed: null };
  const fields = fieldsOf(value);
  const list = LISTS.map((key) => fields.get(key)).find(Array.isArray);
  if (!list) return { items: [value], feed: null };
  const { title, authors, outlet } = particularsOf(value);
  return { items: list, feed: { ...NO_PARTICULARS, authors, outlet: outlet ?? title } };
}
