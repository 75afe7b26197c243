import type { Changes } from './library.js';

/**
 * What an index that has just been taken in has changed, for a line of a log: "3 files changed, 1 added".
 */
export function describeTaken(changes: Changes): string {
  const { changed, added, removed, renamed } = changes;
  const [first, ...others] = Object.entries({ changed, added, removed, renamed }).filter(([, n]) => n > 0);
  // There was nothing left to do.
  if (first === undefined) return 'Took over the index that another process has built';
  const [what, files] = first;
  const counts = others.map(([what, n]) => `${n.toLocaleString('en')} ${what}`);
  return [`${files.toLocaleString('en')} file${files === 1 ? '' : 's'} ${what}`, ...counts].join(', ');
}
