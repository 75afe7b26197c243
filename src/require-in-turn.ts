import { createRequire } from 'node:module';

/**
 * A package of many files, of which it has a form for `require`, opened one after the other: `import` opens the files of a whole
 * graph at once, more than a process may that has few file handles.
 *
 * @param from `import.meta.url` of who needs it
 */
export function requireInTurn<Package>(from: string, name: string): Package {
  return createRequire(from)(name) as Package;
}
