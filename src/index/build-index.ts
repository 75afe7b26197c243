import { randomUUID } from 'node:crypto';
import { IndexError, UsageError } from '../errors.js';
import { unifySteps } from '../speakers/index.js';
import { inSlices } from '../steps.js';
import { assembleSteps, type StoredIndex } from './assemble.js';
import { type Changes, changesBetween } from './changes.js';
import { fitsSeeds } from './find-index.js';
import { readerIdentity } from './identity.js';
import type { Identities, IndexedSeed, Manifest } from './manifest.js';
import { openIndex } from './open-index.js';
import { type AnyIndex, isWhole, type PackWords } from './opened-index.js';
import { readCurrent } from './read-index.js';
import { type ReadOptions, seedsReader } from './read-seeds.js';
import type { Reading } from './reading.js';
import { rulesVersion } from './rules-version.js';
import { seedsMatch } from './seed-stamps.js';
import { startWriting } from './storage/index.js';

/** A new index, whole in memory. */
export interface BuiltIndex<Opened> {
  readonly index: AnyIndex;
  readonly opened: Opened;
  readonly changes: Changes;
  /** Why it is not on disk, in one line that says how to mend that; null where it is the current one there. */
  readonly notKept: string | null;
}

export interface BuildOptions<Opened = unknown> extends ReadOptions {
  readonly indexFolder: string;
  /** Makes another generation even where nothing has changed: the one in use is damaged. */
  readonly anew?: boolean;
  /** Opens the index. It becomes the current one on disk only after this has not failed. */
  readonly open: (index: AnyIndex) => Promise<Opened>;
  /** Packs the words of the articles of an index. */
  readonly packWords: PackWords;
  /** Gives the index to those who share it. It becomes the current one on disk only after this, too, has not failed. */
  readonly share?: (index: AnyIndex) => Promise<void>;
  /** Told, once, where another process is building an index there: it is waited for. */
  readonly onWait?: () => void;
}

/** Times the seeds are read where they change while they are read. */
const MOST_READINGS = 3;

/**
 * Builds the index of the seeds, of which only those are read that are not known, and makes it the current one on disk. Where
 * nothing has changed, it is of the same generation, with the content of the one before. A seed that fails to be read, however
 * it fails, is named in the index's warnings and left out. Holds up nobody for long, so that a bot goes on answering meanwhile;
 * wherever it is stopped, what was read is not read again.
 *
 * @throws UsageError where there is no article to index
 */
export async function buildIndex<Opened>(options: BuildOptions<Opened>): Promise<BuiltIndex<Opened>> {
  const { seedsFolder, indexFolder, embedder, builtAt, before, open, packWords, share, onProgress } = options;
  const rules = rulesVersion();
  const changesOf = ({ manifest }: AnyIndex) => changesBetween(before?.manifest.seeds ?? [], manifest.seeds);
  const writing = await startWriting(indexFolder, options.onWait);
  try {
    const theirs = options.force ? null : await builtMeanwhile(options);
    if (theirs) {
      const opened = await open(theirs);
      await share?.(theirs);
      return { index: theirs, opened, changes: changesOf(theirs), notKept: null };
    }
    const reader = seedsReader(options, readerIdentity(rules, embedder.model), writing);
    let read = await reader.read();
    for (let times = 1; times < MOST_READINGS && !(await isStillSo(seedsFolder, read.seeds)); times += 1)
      read = await reader.read();
    const { seeds, readings } = read;
    const head = { builtAt: builtAt.toISOString(), model: embedder.model, rules, seeds };
    const same =
      before && !options.force && !options.anew && isSameLibrary(before.manifest, head) ? before : null;
    const manifest = { ...head, generation: same?.manifest.generation ?? randomUUID() };
    const index = same && isWhole(same) ? { ...same, manifest } : await assemble(manifest, readings);
    const opened = await open(index);
    onProgress?.({ stage: 'writing', done: 0, total: 1 });
    await share?.(index);
    const notKept = await writing.swap(index, packWords, index.content === same?.content);
    onProgress?.({ stage: 'writing', done: 1, total: 1 });
    return { index, opened, changes: changesOf(index), notKept };
  } finally {
    writing.end();
  }
}

/** The index on disk, where another process has built it since the one in use and it is what would be built now. */
async function builtMeanwhile({
  indexFolder,
  seedsFolder,
  embedder,
  before,
}: BuildOptions): Promise<AnyIndex | null> {
  try {
    const current = await readCurrent(indexFolder);
    if (!current || current.generation === before?.manifest.generation) return null;
    const index = await openIndex(indexFolder, before ?? undefined);
    return index && (await fitsSeeds(index, seedsFolder, embedder.model)) ? index : null;
  } catch (error) {
    // What is damaged is none: it is built again.
    if (error instanceof IndexError) return null;
    throw error;
  }
}

/** Whether two indexes hold the same, whenever they were built. */
function isSameLibrary(a: Omit<Manifest, 'generation'>, b: Omit<Manifest, 'generation'>): boolean {
  const told = ({ rules, model, seeds }: typeof a) =>
    JSON.stringify([
      readerIdentity(rules, model),
      ...seeds.map(({ file, key, problem }) => [file, key, problem]),
    ]);
  return told(a) === told(b);
}

/** An index, whole in memory, of what seeds were read as. @throws UsageError where there is no article */
export async function assemble(
  manifest: Manifest,
  readings: ReadonlyMap<string, Reading>,
): Promise<StoredIndex> {
  const people = await peopleOf([...readings.values()]);
  const index = await inSlices(assembleSteps(manifest, people, readings));
  if (index.content.articles.length > 0) return index;
  throw new UsageError(`No seed could be used. ${index.warnings.join(' ')}`);
}

/** Whether the seeds are still those that were read, as far as can be told. */
function isStillSo(folder: string, seeds: readonly IndexedSeed[]): Promise<boolean> {
  return seedsMatch(folder, seeds).catch(() => true);
}

/** Everybody who says something in what was read. */
async function peopleOf(readings: readonly Reading[]): Promise<Identities> {
  const read = readings.flatMap(({ articles }) => articles);
  const said = read.map(({ quotes, statements }) => [...quotes, ...statements]);
  const { speakers, names } = await inSlices(
    unifySteps(
      read.map(({ article }) => article),
      said,
    ),
  );
  return { speakers, names };
}
