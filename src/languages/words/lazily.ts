/**
 * An object whose properties are computed by the given functions when first read, and kept: a command that looks
 * up a single table does not pay for the others.
 */
export function lazily<T extends object>(compute: { readonly [Key in keyof T]: () => T[Key] }): T {
  const object = {};
  for (const key of Object.keys(compute) as (keyof T)[]) {
    Object.defineProperty(object, key, {
      configurable: true,
      enumerable: true,
      get() {
        const value = compute[key]();
        Object.defineProperty(object, key, { value, enumerable: true });
        return value;
      },
    });
  }
  return object as T;
}
