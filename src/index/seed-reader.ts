import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { digestOf, type SeedFile, unusable, withBeside } from '../articles/index.js';
import { breathe } from '../steps.js';
import { unpackReading } from './packed-reading.js';
import type { UnembeddedReading } from './read-seed.js';
import { articleUnderName } from './reading.js';
import { type ReadingThreads, type SeedLimits, startReadingThreads } from './reading-threads.js';

/** More threads than these read faster than this one embeds and keeps. */
const MOST_THREADS = 4;

/** Reading so many bytes takes about as long as starting threads that do it. */
const MOST_BYTES_HERE = 64 * 1024;

export interface SeedReaderOptions {
  readonly limits?: SeedLimits;
  /** Bytes of seeds that are read in this thread before others are started. */
  readonly mostBytesHere?: number | undefined;
  /** Somebody is answered meanwhile, to whom a core is left. */
  readonly leavesCore?: boolean | undefined;
}

const LIMITS: SeedLimits = { time: 60_000, timeAByte: 0.1, memory: 1024 };

export interface SeedReader {
  /**
   * What a seed is read as.
   *
   * @throws SeedError where the thread that read it ended over it, or was ended because it took more than it may
   */
  read(seed: SeedFile): Promise<UnembeddedReading>;
  /**
   * Has a seed not be read when it is asked for next, but taken for what its bytes have been read as already: other particulars
   * beside them change nothing that is read off their words.
   */
  expect(seed: SeedFile, read: UnembeddedReading): void;
  /** Ends the threads; what they are reading is read no further. */
  end(): void;
}

/**
 * Reads seeds: the first few in this thread, more in threads of their own, several at once, which start then. Where no thread
 * can be started, all are read in this one, which holds to no limits.
 */
export function createSeedReader({
  limits = LIMITS,
  mostBytesHere = MOST_BYTES_HERE,
  leavesCore = false,
}: SeedReaderOptions = {}): SeedReader {
  const cores = availableParallelism() - (leavesCore ? 1 : 0);
  let bytes = 0;
  let threads: ReadingThreads | null = null;
  const expected = new Map<string, UnembeddedReading>();

  function taken(name: string): UnembeddedReading | undefined {
    const reading = expected.get(name);
    expected.delete(name);
    return reading;
  }

  return {
    async read(seed) {
      const known = expected.size > 0 ? taken(nameOf(seed)) : undefined;
      if (known) return asSeed(known, seed);
      bytes += seed.bytes.length;
      if (bytes > mostBytesHere)
        threads ??= startReadingThreads(Math.min(MOST_THREADS, Math.max(1, cores)), limits);
      try {
        const packed = await threads?.read(seed);
        if (packed) return unpackReading(packed);
      } catch (error) {
        throw unusable(seed.file, error);
      }
      await breathe();
      const { readSeed } = await import('./read-seed.js');
      return readSeed(seed);
    },
    expect: (seed, read) => void expected.set(nameOf(seed), read),
    end: () => threads?.end(),
  };
}

/** What a seed is read as whose bytes have been read already. */
async function asSeed(
  { articles, problems }: UnembeddedReading,
  { file, beside }: SeedFile,
): Promise<UnembeddedReading> {
  const own = articles.map((one) => articleUnderName(one, file));
  const described = await withBeside(
    own.map(({ article }) => article),
    beside,
  );
  return { articles: own.map((one, i) => ({ ...one, article: described[i] ?? one.article })), problems };
}

/** The same for all seeds that are read as the same. */
function nameOf(seed: SeedFile): string {
  return digestOf(seed) + extname(seed.file).toLowerCase();
}
