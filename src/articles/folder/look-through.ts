import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What lies directly in the seeds folder, or in a folder within it. */
export interface FolderLook {
  /** Relative to the seeds folder, with "/" behind it; empty for the seeds folder itself. */
  readonly path: string;
  /** The names of its files, and of all links, wherever they lead. */
  readonly files: readonly string[];
  /** Those of the files that are links. */
  readonly links: ReadonlySet<string>;
  /** Whether it may not be looked into: then nothing is known of what it holds. */
  readonly isClosed: boolean;
}

/** Told the path of each folder before it is read: what changes in it from then on is not seen. */
export type OnFolder = (path: string) => void;

/**
 * The folder and all within it, one after the other, without what is hidden or kept by programs for themselves. Links to folders
 * are not followed.
 *
 * @throws an error of the file system where a folder cannot be read, other than one within `folder` that is closed or gone
 */
export async function* lookThrough(
  folder: string,
  onFolder: OnFolder = () => {},
): AsyncGenerator<FolderLook> {
  const paths = [''];
  for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
    onFolder(join(folder, path));
    const entries = await entriesOf(folder, path);
    const wanted = entries?.filter(({ name }) => !isPrograms(name)) ?? [];
    const files = wanted.filter((entry) => !entry.isDirectory());
    const names = new Set(files.map(({ name }) => name));
    for (const entry of wanted.reverse())
      if (entry.isDirectory() && !isOfPage(entry.name, names)) paths.push(`${path}${entry.name}/`);
    const links = new Set(files.filter((entry) => entry.isSymbolicLink()).map(({ name }) => name));
    yield { path, files: [...names], links, isClosed: entries === null };
  }
}

/** Null where a folder within the seeds folder is closed. One that has just been removed holds nothing. */
async function entriesOf(folder: string, path: string): Promise<Dirent[] | null> {
  try {
    return await readdir(join(folder, path), { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (path !== '' && code === 'ENOENT') return [];
    if (path !== '' && (code === 'EACCES' || code === 'EPERM')) return null;
    throw error;
  }
}

/** Hidden files and folders, those in which Office remembers who has a document open, and what systems put into folders. */
function isPrograms(name: string): boolean {
  return /^(?:\.|~\$|(?:node_modules|__MACOSX|Thumbs\.db|desktop\.ini)$)/i.test(name);
}

/** Whether a folder holds the pictures, frames and scripts of a page that a browser has saved beside it. */
function isOfPage(name: string, files: ReadonlySet<string>): boolean {
  const page = /^(.+)_(?:files|fichiers)$/.exec(name)?.[1];
  return page !== undefined && (files.has(`${page}.html`) || files.has(`${page}.htm`));
}
