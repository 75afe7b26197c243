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
  const gone = before.filter(({ file }) => !has.has(file)).map(({ sha256 }) => sha256);
  const fresh = after.filter(({ file }) => !had.has(file));
  let renamed = 0;
  for (const { sha256 } of fresh) {
    const at = sha256 === '' ? -1 : gone.indexOf(sha256);
    if (at < 0) continue;
    gone.splice(at, 1);
    renamed += 1;
  }
  return {
    added: fresh.length - renamed,
    changed: after.filter(({ file, sha256 }) => (had.get(file) ?? sha256) !== sha256).length,
    removed: gone.length,
    renamed,
  };
}
