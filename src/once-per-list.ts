/**
 * `make`, done once for each list and remembered for as long as the list is: an index of the library's speakers or articles
 * is made at the first question of a generation, and goes with it.
 */
export function oncePerList<Item, Made>(
  make: (list: readonly Item[]) => Made,
): (list: readonly Item[]) => Made {
  const made = new WeakMap<readonly Item[], { readonly value: Made }>();
  return (list) => {
    const known = made.get(list) ?? { value: make(list) };
    made.set(list, known);
    return known.value;
  };
}
