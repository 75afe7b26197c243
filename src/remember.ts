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
