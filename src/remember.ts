/**
 * `make`, remembered for what it was asked for. Once it remembers `most` it forgets all and begins anew: what strangers ask
 * for has no end.
 */
export function remember<Key, Made>(
  make: (key: Key) => Made,
  most = Number.POSITIVE_INFINITY,
): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known as Made;
    if (made.size >= most) made.clear();
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** The same for whole numbers from 0 below `size`: of large libraries, looking up thousands by hash takes longer than using them. */
export function rememberNumbered<Made extends object | null>(
  make: (number: number) => Made,
  size: number,
  most: number,
): (number: number) => Made {
  const made = new Array<Made | undefined>(size).fill(undefined);
  let kept = 0;
  return (number) => {
    const known = made[number];
    if (known !== undefined) return known;
    if (kept >= most) {
      made.fill(undefined);
      kept = 0;
    }
    const value = make(number);
    made[number] = value;
    kept += 1;
    return value;
  };
}

/** Remembers what is made for an object and a key for as long as somebody holds the object. */
export function rememberWith<Owner extends object, Key, Made>(): (
  owner: Owner,
  key: Key,
  make: () => Made,
) => Made {
  const kept = new WeakMap<Owner, Map<Key, Made>>();
  return (owner, key, make) => {
    const made = kept.get(owner) ?? new Map<Key, Made>();
    kept.set(owner, made);
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as Made;
  };
}
