import { numbers } from '../../fixtures/numbers.js';

/** Draws the same in every run of the same seed. */
export interface Draw {
  /** A whole number from 0 to `below` − 1. */
  below(below: number): number;
  of<Item>(items: readonly Item[]): Item;
}

export function drawing(seed: number): Draw {
  const random = numbers(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return { below, of: (items) => items[below(items.length)] as (typeof items)[number] };
}
