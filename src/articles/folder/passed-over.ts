import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formatOf } from '../formats/index.js';
import { CLOSED_FOLDER, LINKED_FOLDER, type UnreadKind, unreadKindOf } from './advice.js';
import { namesBeside } from './beside.js';
import { type FolderLook, lookThrough } from './look-through.js';

/** What of the seeds folder is not read, by kind; most of a kind first. */
export type PassedOver = readonly {
  /** As so many of them are called: ".pages files", "picture". */
  readonly what: string;
  readonly files: number;
  /** What to do so that they are read; null where nothing is to be done. */
  readonly advice: string | null;
}[];

/** Enough to say that the folder is another than meant. */
const MOST_COUNTED = 10_000;

/**
 * What of `folder` no format reads. What is hidden, or kept by programs for themselves, is not worth a word. Counts up to
 * 10,000; nothing where the folder cannot be read.
 */
export async function countPassedOver(folder: string): Promise<PassedOver> {
  const counts = new Map<UnreadKind['names'][0], { kind: UnreadKind; files: number }>();
  let all = 0;
  try {
    for await (const look of lookThrough(folder)) {
      for await (const kind of kindsIn(folder, look)) {
        const count = counts.get(kind.names[0]) ?? { kind, files: 0 };
        counts.set(kind.names[0], { kind, files: count.files + 1 });
        all += 1;
      }
      if (all >= MOST_COUNTED) break;
    }
  } catch {
    // Why it cannot be read is told where its seeds are listed.
  }
  return [...counts.values()]
    .sort((a, b) => b.files - a.files)
    .map(({ kind, files }) => ({ what: kind.names[files === 1 ? 0 : 1], files, advice: kind.advice }));
}

async function* kindsIn(folder: string, { path, files, links, isClosed }: FolderLook) {
  if (isClosed) yield CLOSED_FOLDER;
  const beside = new Set(files.filter((name) => formatOf(name) !== null).flatMap(namesBeside));
  for (const name of files) {
    if (formatOf(name) !== null || beside.has(name)) continue;
    yield links.has(name) && (await isFolder(join(folder, path, name))) ? LINKED_FOLDER : unreadKindOf(name);
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Kinds that are named each; of more, only how many files they are. */
const MOST_NAMED = 6;

/** "5 files not read: 3 .pages files (export as .docx), 2 pictures"; nothing where there are none. */
export function describePassedOver(passedOver: PassedOver): string {
  const all = sum(passedOver);
  if (all === 0) return '';
  const rest = sum(passedOver.slice(MOST_NAMED));
  const named = passedOver
    .slice(0, MOST_NAMED)
    .map(({ what, files, advice }) => `${told(files)} ${what}${advice === null ? '' : ` (${advice})`}`);
  if (rest > 0) named.push(`${told(rest)} others`);
  return `${told(all)}${all < MOST_COUNTED ? '' : ' or more'} file${all === 1 ? '' : 's'} not read: ${named.join(', ')}`;
}

function sum(passedOver: PassedOver): number {
  return passedOver.reduce((files, kind) => files + kind.files, 0);
}

function told(files: number): string {
  return files.toLocaleString('en');
}
