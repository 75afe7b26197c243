import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../packaging/bundle.js';
import { writeMadeUpSeeds } from './made-up-seeds.js';
import { median, percentile, print } from './report.js';
import { sizesOr } from './sizes.js';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const WARM_UP = 50;
const QUESTIONS = 200;
const PAIRS = 5;
/** A million paragraphs need more than Node's own limit, which is 4 GB where there is memory enough. */
const NODE = ['--max-old-space-size=12000'];

/** What is measured is built, as it is for its users. */
const BUILT = join(PROJECT, 'dist-bench');

const TELLING = ['--import', './bench/growth/tell-processor-time.mjs'];

/** What `growth/build.ts` tells. */
interface Built {
  readonly processorSeconds: number;
  readonly articles: number;
  readonly paragraphs: number;
  readonly sentences: number;
  readonly speakers: number;
  readonly mostMegabytes: number;
}

/** What `growth/answer.ts` tells. */
interface Answered {
  /** Of each question, in ms: on the clock, and of the processor. */
  readonly times: readonly number[];
  readonly processorTimes: readonly number[];
  readonly found: number;
  readonly megabytes: number;
  readonly heapMegabytes: number;
  readonly bufferMegabytes: number;
}

/** What an index takes to build, to open and to ask as it grows; the table of `docs/scaling.md`. */
export async function benchGrowth(): Promise<void> {
  await bundle(BUILT, { build: 'bench/growth/build.ts', answer: 'bench/growth/answer.ts' });
  for (const paragraphs of sizesOr([1_000, 10_000, 100_000])) {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
    try {
      print(`${paragraphs} paragraphs of made-up news`, measure(folder, paragraphs));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

function measure(folder: string, paragraphs: number): Record<string, number> {
  const [seeds, index] = [join(folder, 'seeds'), join(folder, 'index')];
  const asked = writeMadeUpSeeds(seeds, { paragraphs, questions: WARM_UP + QUESTIONS, sentences: 2 });
  const built: Built = JSON.parse(run([...NODE, join(BUILT, 'build.js'), seeds, index]).out);
  const answer = [join(BUILT, 'answer.js'), seeds, index];
  const answered: Answered = JSON.parse(run([...NODE, ...answer], JSON.stringify(asked)).out);
  const ask = [...NODE, join(BUILT, 'cli.js'), 'ask', asked[0] ?? '', '--seeds', seeds, '--index', index];
  const pairs = Array.from({ length: PAIRS }, () => ({
    ask: run(ask),
    bare: run(['bench/bare-embed.mjs']),
  }));
  const warm = answered.times.slice(WARM_UP);
  const worked = answered.processorTimes.slice(WARM_UP);
  return {
    articles: built.articles,
    sentences: built.sentences,
    people: built.speakers,
    'building without embedding, processor ms a paragraph':
      (built.processorSeconds * 1000) / built.paragraphs,
    'building, most memory, MB': built.mostMegabytes,
    'disk, MB': statSync(join(index, 'index.sqlite')).size / 1e6,
    'a whole process with its first answer, median s': median(pairs.map(({ ask }) => ask.seconds)),
    'that / a process that embeds one sentence': median(
      pairs.map(({ ask, bare }) => ask.seconds / bare.seconds),
    ),
    'the same of processor time': median(pairs.map(({ ask, bare }) => ask.processorMs / bare.processorMs)),
    'warm question p50, ms': percentile(warm, 0.5),
    'warm question p95, ms': percentile(warm, 0.95),
    'warm question p50, processor ms': percentile(worked, 0.5),
    'warm question p95, processor ms': percentile(worked, 0.95),
    'questions with an answer': answered.found,
    'answering, memory, MB': answered.megabytes,
    'of that objects and strings, MB': answered.heapMegabytes,
    'of that vectors, codes and postings, MB': answered.bufferMegabytes,
  };
}

interface Run {
  readonly out: string;
  readonly seconds: number;
  readonly processorMs: number;
}

/** @throws where the process fails */
function run(args: readonly string[], input = ''): Run {
  const started = performance.now();
  const { status, stdout, stderr, output } = spawnSync(process.execPath, [...TELLING, ...args], {
    cwd: PROJECT,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    input,
    maxBuffer: 2 ** 26,
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  return { out: stdout, seconds, processorMs: Number(output[3]) };
}
