import type { IndexedSeed } from './manifest.js';

/** How the seeds of an index differ from those of the one before it, in files. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Gone under one name and there under another, word for word. */
  readonly renamed: number;
}

/** @param before none where there was no index */
export function changesBetween(before: readonly IndexedSeed[], after: readonly IndexedSeed[]): Changes {
  const had = new Map(before.map(({ file, sha256 }) => [file, sha256]));
  const has = new Set(after.map(({ file }) => file));
  const fresh = after.filter(({ file }) => !had.has(file));
  const gone = before.filter(({ file }) => !has.has(file));
  const left = new Map<string, number>();
  for (const { sha256 } of gone) left.set(sha256, (left.get(sha256) ?? 0) + 1);
  let renamed = 0;
  for (const { sha256 } of fresh) {
    const times = sha256 === '' ? 0 : (left.get(sha256) ?? 0);
    if (times === 0) continue;
    left.set(sha256, times - 1);
    renamed += 1;
  }
  return {
    added: fresh.length - renamed,
    changed: after.filter(({ file, sha256 }) => (had.get(file) ?? sha256) !== sha256).length,
    removed: gone.length - renamed,
    renamed,
  };
}
