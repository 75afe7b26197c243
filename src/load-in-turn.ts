import { createRequire } from 'node:module';

/**
 * Loads a module of the built program with all that it imports, one file after the other. Whoever imports it then finds it there:
 * `import` alone opens the files of a whole graph at once, more than a process may that has few file handles.
 *
 * @param from `import.meta.url` of who imports it
 */
export function loadInTurn(from: string, module: string): void {
  // The sources are read by a loader of their own.
  if (from.endsWith('.js')) createRequire(from)(module);
}

/** A package of many files, opened one after the other, of which it has a form for `require`. */
export function requireInTurn<Package>(from: string, name: string): Package {
  return createRequire(from)(name) as Package;
}
