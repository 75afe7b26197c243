import { opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { formatOf } from './formats/index.js';

/** How many files in the seeds folder are not read, by why. */
export interface PassedOver {
  readonly notText: number;
  readonly inFolders: number;
}

/** Enough to say that the folder is another than meant. */
const MOST_COUNTED = 10_000;

/**
 * The files in `folder` that are no seeds: those that no format reads, and all in its sub-folders. Hidden files
 * and folders are not worth a word. Counts up to 10,000; nothing where the folder cannot be read.
 */
export async function countPassedOver(folder: string): Promise<PassedOver> {
  let notText = 0;
  let inFolders = 0;
  for await (const { name, parentPath } of filesBelow(folder)) {
    if (parentPath !== folder) inFolders += 1;
    else if (formatOf(name) === null) notText += 1;
    if (notText + inFolders >= MOST_COUNTED) break;
  }
  return { notText, inFolders };
}

/** Every file in the folder and in those within it, hidden ones left out. */
async function* filesBelow(folder: string): AsyncGenerator<{ name: string; parentPath: string }> {
  const folders = [folder];
  for (let parentPath = folders.pop(); parentPath !== undefined; parentPath = folders.pop()) {
    for await (const entry of await opendir(parentPath).catch(() => [])) {
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) folders.push(join(parentPath, entry.name));
      else yield { name: entry.name, parentPath };
    }
  }
}

/** "8 files not read: 7 not .txt, 1 in a sub-folder"; nothing where there are none. */
export function describePassedOver({ notText, inFolders }: PassedOver): string {
  const all = notText + inFolders;
  if (all === 0) return '';
  const reasons = [
    notText > 0 ? `${notText.toLocaleString('en')} not .txt` : '',
    inFolders > 0 ? `${inFolders.toLocaleString('en')} in a sub-folder` : '',
  ];
  const files = `${all.toLocaleString('en')}${all < MOST_COUNTED ? '' : ' or more'} file${all === 1 ? '' : 's'}`;
  return `${files} not read: ${reasons.filter(Boolean).join(', ')}`;
}
