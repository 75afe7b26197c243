/**
 * What `begin` begins for each of `items`, in their order. The next ones are begun before those that have been are taken, until
 * they are enough.
 */
export async function* ahead<Item, Begun>(
  items: Iterable<Item>,
  begin: (item: Item) => Promise<Begun>,
  areEnough: (begun: readonly Begun[]) => boolean,
): AsyncGenerator<Begun> {
  const begun: Begun[] = [];
  for (const item of items) {
    begun.push(await begin(item));
    while (areEnough(begun)) yield begun.shift() as Begun;
  }
  yield* begun;
}
