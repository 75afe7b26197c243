/** Whether a value read from JSON has a shape. */
export type Shape = (value: unknown) => boolean;

/*
 * Written by hand: what a question reads holds some hundred objects, and to check them against the schemas of a library took as
 * long as reading them from the disk.
 */

export const isText: Shape = (value) => typeof value === 'string';
export const isTextOrNull: Shape = (value) => value === null || typeof value === 'string';
/** A whole number from 0 up. */
export const isCount: Shape = (value) => Number.isInteger(value) && (value as number) >= 0;
export const isCountOrNull: Shape = (value) => value === null || isCount(value);
/** 0 to 1. */
export const isShare: Shape = (value) => typeof value === 'number' && value >= 0 && value <= 1;

export function oneOf(values: readonly unknown[]): Shape {
  return (value) => values.includes(value);
}

export function listOf(shape: Shape): Shape {
  return (value) => Array.isArray(value) && value.every((one) => shape(one));
}

/** An object that has each of these fields, and no other; it may lack those that are optional. */
export function objectOf<Whole>(
  fields: { readonly [Name in keyof Whole]-?: Shape },
  optional: readonly (keyof Whole)[] = [],
): Shape {
  const known = Object.entries<Shape>(fields);
  const mayLack: ReadonlySet<string> = new Set(optional as readonly string[]);
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const object = value as Readonly<Record<string, unknown>>;
    let found = 0;
    for (const [name, shape] of known) {
      if (Object.hasOwn(object, name)) found += 1;
      else if (mayLack.has(name)) continue;
      if (!shape(object[name])) return false;
    }
    return found === countFields(object);
  };
}

/** What is read from JSON inherits no field; a list of their names costs as much as all else that is looked at. */
function countFields(object: object): number {
  let count = 0;
  for (const _ in object) count += 1;
  return count;
}
