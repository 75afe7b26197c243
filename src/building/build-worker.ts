import { parentPort, workerData } from 'node:worker_threads';
import { loadSmallEmbedder, type Vectors } from '../embedding/index.js';
import {
  type AnyIndex,
  buildIndex,
  type IndexProgress,
  isWhole,
  type LexicalIndex,
  type Manifest,
  readIndex,
  rehearse,
} from '../index/index.js';
import { memoryWords } from '../memory-words.js';
import { stepBack } from '../step-back.js';
import type { BuilderData, BuilderMessage, BuilderRequest } from './messages.js';

/** Nobody waits for this thread: reading more than this takes longer than starting others that do it. */
const MOST_BYTES_HERE = 256 * 1024;

const BETWEEN_REPORTS_MS = 50;

interface Embedding {
  resolve(vectors: Vectors): void;
  reject(error: Error): void;
}

/** A thread of its own that builds the index whenever it is told to, and keeps in memory what the next one takes from it. */
function work({ seedsFolder, indexFolder, modelsFolder, cacheFolder, model }: BuilderData): void {
  const ownEmbedder = loadSmallEmbedder(model, { modelsFolder, cacheFolder });
  const words = memoryWords();
  const embeddings = new Map<number, Embedding>();
  let before: AnyIndex | null = null;
  let wordsBefore: LexicalIndex | undefined;
  let asked = 0;
  /** Whether somebody waits for a build: then nothing is rehearsed. */
  let isAsked = false;
  let last: Promise<void> = makeReady();

  /** What is on disk need not be whole: building finds out. */
  async function makeReady(): Promise<void> {
    const index = await readIndex(indexFolder).catch(() => null);
    if (!index) return;
    before = index;
    wordsBefore = await words.of(index);
    // Only a build tells what fails.
    if (!isAsked) await rehearse(index, seedsFolder, words.pack, MOST_BYTES_HERE).catch(() => {});
  }

  function askForVectors(texts: readonly string[]): Promise<Vectors> {
    const id = asked++;
    return new Promise((resolve, reject) => {
      embeddings.set(id, { resolve, reject });
      say({ kind: 'embed', id, texts });
    });
  }

  async function build(): Promise<Manifest | null> {
    const { index, opened, notKept } = await buildIndex({
      seedsFolder,
      indexFolder,
      // A model runs in the thread that has loaded it: a large one is not loaded twice.
      embedder: (await ownEmbedder) ?? { model, embedPassages: askForVectors },
      before,
      builtAt: new Date(),
      mostBytesHere: MOST_BYTES_HERE,
      leavesCore: true,
      open: async (index) => (isWhole(index) ? words.of(index, wordsBefore) : undefined),
      packWords: words.pack,
      onWait: () => say({ kind: 'waiting' }),
      onProgress: progressTeller(),
    });
    if (before && before !== index && !isWhole(before)) before.close();
    before = index;
    wordsBefore = opened;
    return notKept === null ? index.manifest : null;
  }

  parentPort?.on('message', (request: BuilderRequest) => {
    if (request.kind === 'end') process.exit();
    if (request.kind === 'build') {
      isAsked = true;
      // Whatever fails here is told by whoever builds in its stead.
      last = last.then(build).then(
        (manifest) => say({ kind: 'built', manifest }),
        () => say({ kind: 'built', manifest: null }),
      );
      return;
    }
    const embedding = embeddings.get(request.id);
    embeddings.delete(request.id);
    if (request.kind === 'embedded') embedding?.resolve(request.vectors);
    else embedding?.reject(new Error(request.message));
  });
}

/** Tells of progress now and then: a message for each of thousands of seeds takes longer than looking at them. */
function progressTeller(): (progress: IndexProgress) => void {
  let told = 0;
  return (progress) => {
    const now = performance.now();
    if (progress.done < progress.total && now - told < BETWEEN_REPORTS_MS) return;
    told = now;
    say({ kind: 'progress', progress });
  };
}

function say(message: BuilderMessage): void {
  parentPort?.postMessage(message);
}

stepBack();
work(workerData);
