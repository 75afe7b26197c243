/**
 * A function that finds what was made of a form, given as a slice of a text, and makes it the first time. A `Map` would
 * want the slice as a string of its own and follow several pointers to the value. News has so many words that most are
 * in no processor cache, so each pointer costs more than reading the whole word: here one number tells a hit.
 */
export function createFormTable<T extends { readonly form: string }>(
  make: (form: string) => T,
): (text: string, start: number, end: number) => T {
  let hashes = new Int32Array(SMALLEST);
  let values = new Array<T | undefined>(SMALLEST).fill(undefined);
  let size = 0;

  return (text, start, end) => {
    const hash = hashOf(text, start, end);
    const mask = hashes.length - 1;
    let slot = hash & mask;
    for (let known = hashes[slot]; known !== 0; known = hashes[slot]) {
      const value = values[slot];
      if (known === hash && value !== undefined && isAt(value.form, text, start, end)) return value;
      slot = (slot + 1) & mask;
    }
    return add(hash, make(text.slice(start, end)));
  };

  function add(hash: number, value: T): T {
    if (size >= MOST_REMEMBERED) resize(SMALLEST, []);
    else if (2 * size >= hashes.length) resize(2 * hashes.length, values);
    put(hash, value);
    return value;
  }

  function put(hash: number, value: T): void {
    const mask = hashes.length - 1;
    let slot = hash & mask;
    while (hashes[slot] !== 0) slot = (slot + 1) & mask;
    hashes[slot] = hash;
    values[slot] = value;
    size += 1;
  }

  function resize(slots: number, kept: readonly (T | undefined)[]): void {
    hashes = new Int32Array(slots);
    values = new Array<T | undefined>(slots).fill(undefined);
    size = 0;
    for (const value of kept) if (value) put(hashOf(value.form, 0, value.form.length), value);
  }
}

/** Powers of two. */
const SMALLEST = 2_048;
const MOST_REMEMBERED = 65_536;

/** After Fowler, Noll and Vo (FNV-1a, 32 bits), never 0. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15) || 1;
}

function isAt(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let at = 0; at < form.length; at++) {
    if (form.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}
