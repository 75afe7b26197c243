import { setFlagsFromString } from 'node:v8';

/**
 * How V8 is told, by the number of Node's release, to optimise a function only when it has run six times as long as by itself:
 * of 250 pages, optimising what reads them took longer than reading them. A library of thousands costs the same either way.
 */
const FLAGS: Readonly<Record<string, string>> = {
  20: '--interrupt-budget=400000',
  22: '--invocation-count-for-turbofan=20000',
  24: '--invocation-count-for-turbofan=20000',
};

/** The flag of a release of Node; null of one whose flags nobody has measured. */
export function flagOf(version: string): string | null {
  return FLAGS[version.split('.')[0] ?? ''] ?? null;
}

/** For the whole process, its threads included. */
export function optimiseLater(): void {
  const flag = flagOf(process.versions.node);
  if (flag) setFlagsFromString(flag);
}
