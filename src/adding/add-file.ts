import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import {
  formatOf,
  LARGEST_SEED_BYTES,
  namesBeside,
  readableEndings,
  tooLarge,
  unreadKindOf,
} from '../articles/index.js';
import { messageOf, UsageError } from '../errors.js';
import type { PageTools } from './add-page.js';
import type { TakenIn } from './added.js';
import { keepSeed } from './keep-seed.js';
import { readArticles } from './read-articles.js';

/**
 * Copies a file into the folder of the seeds, with what gives its particulars beside it.
 *
 * @throws UsageError where there is no such file, or it is none that is read; SeedError where it is no article
 */
export async function addFile(
  source: string,
  { seedsFolder, reader, known, alone }: Omit<PageTools, 'client'>,
): Promise<TakenIn> {
  const path = await fileAt(source);
  const folder = await realpath(seedsFolder).catch(() => seedsFolder);
  if (path.startsWith(folder + sep))
    return { source, outcome: 'known', file: relative(folder, path).replaceAll(sep, '/') };
  const name = basename(path);
  const bytes = await readFile(path);
  const beside = await readBeside(path);
  const own = { bytes, ...(beside && { beside }) };
  const reading = await readArticles(reader, { file: name, ...own });
  const addresses = reading.articles.flatMap(({ article }) => article.url ?? []);
  return alone(async () => {
    const seed = (await sameAs(join(seedsFolder, name), bytes)) ? { file: name } : known.find(addresses);
    if (seed) return { source, outcome: 'known', file: seed.file };
    const ending = extname(name);
    const file = await keepSeed(seedsFolder, name.slice(0, -ending.length), ending, bytes, beside);
    reader.expect({ file, ...own }, reading);
    known.note({ file, kept: null }, addresses);
    return { source, outcome: 'added', file };
  });
}

/** Where the file really lies. */
async function fileAt(source: string): Promise<string> {
  const name = basename(source);
  const found = await stat(source).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error) {
    const isMissing = found.code === 'ENOENT' || found.code === 'ENOTDIR';
    throw new UsageError(
      isMissing
        ? 'is no file; the address of a page begins with https://'
        : `cannot be read (${messageOf(found)})`,
    );
  }
  if (!found.isFile()) throw new UsageError('is no file; name the files in it');
  if (formatOf(name) === null)
    throw new UsageError(
      `is of a kind that is not read; ${unreadKindOf(name).advice ?? `what is: ${readableEndings()}`}`,
    );
  if (found.size > LARGEST_SEED_BYTES) throw tooLarge(name);
  return realpath(source);
}

async function readBeside(path: string): Promise<Buffer | null> {
  for (const name of namesBeside(basename(path))) {
    const bytes = await readFile(join(dirname(path), name)).catch(() => null);
    if (bytes !== null) return bytes;
  }
  return null;
}

async function sameAs(path: string, bytes: Buffer): Promise<boolean> {
  const there = await readFile(path).catch(() => null);
  return there?.equals(bytes) ?? false;
}
