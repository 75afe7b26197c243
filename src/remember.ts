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
