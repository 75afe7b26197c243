import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Answerer, createAnswerer } from '../src/answer/for-training.js';
import { parseArticle } from '../src/articles/formats/plain-text/parse-article.js';
import { type Embedder, loadEmbedder, type Vectors } from '../src/embedding/index.js';
import { type Content, contentOf, createVectorStore, splitPassages } from '../src/index/index.js';
import { extractQuotes } from '../src/quotes/index.js';
import { createSearcher, parseTranslationLexicon } from '../src/search/for-training.js';
import { unifySpeakers } from '../src/speakers/index.js';
import { sentencesOf } from '../tests/fixtures/content-told.js';
import { numbers } from '../tests/fixtures/numbers.js';
import { madeUpLibrary } from './made-up-library.js';
import { percentile, print } from './report.js';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const MODELS = join(PROJECT, 'embeddings/models');
const MODEL = 'static-fr-en';
const SEED = '000_ff311f24eb63f98c.txt';
const PARAGRAPHS = 100_000;
const WARM_UP = 50;
const QUESTIONS = 400;
const SEED_QUESTIONS = [
  'what did Lavrov say about terrorism?',
  'que dit Tillerson de la confiance entre les deux pays ?',
  'who received Tillerson?',
  'what does Washington want for Assad?',
  "qu'a dit Poutine sur le terrorisme ?",
  'une recette de ratatouille ?',
];

/** What a warm question takes in one process, embedding to answer: over the shipped article and a large library. */
export async function benchSearch(): Promise<void> {
  const embedder = await loadEmbedder({ model: MODEL, modelsFolder: MODELS, cacheFolder: tmpdir() });
  const shipped = shippedContent();
  const small = await open(shipped, await embedder.embedPassages(sentencesOf(shipped)), embedder);
  print('a warm question over the shipped article, ms', await ask(small.answerer, repeat(SEED_QUESTIONS)));

  const { lists, questions } = madeUpLibrary(PARAGRAPHS, WARM_UP + QUESTIONS);
  const large = await open(contentOf(lists), randomVectors(PARAGRAPHS, embedder.model.dimension), embedder);
  print(`opening ${PARAGRAPHS} paragraphs, s`, large.seconds);
  print(`a warm question over ${PARAGRAPHS} paragraphs, ms`, await ask(large.answerer, questions));
}

async function open(content: Content, vectors: Vectors, embedder: Embedder) {
  const started = performance.now();
  const store = await createVectorStore(vectors);
  const stored = performance.now();
  const translation = parseTranslationLexicon(readFileSync(join(MODELS, MODEL, 'lexicon.bin')));
  const searcher = createSearcher({ content, store, translation });
  const answerer = createAnswerer({ content, searcher, embedder });
  const opened = performance.now();
  return {
    answerer,
    seconds: {
      [`vector store (${store.name})`]: (stored - started) / 1000,
      'words and speakers': (opened - stored) / 1000,
    },
  };
}

async function ask(answerer: Answerer, questions: readonly string[]): Promise<Record<string, number>> {
  const times: number[] = [];
  for (const question of questions) {
    const started = performance.now();
    await answerer.ask(question);
    times.push(performance.now() - started);
  }
  const warm = times.slice(WARM_UP);
  return { p50: percentile(warm, 0.5), p95: percentile(warm, 0.95), worst: Math.max(...warm) };
}

function shippedContent(): Content {
  const articles = [parseArticle(SEED, readFileSync(join(PROJECT, 'seeds', SEED), 'utf8'))];
  return contentOf({
    articles,
    ...unifySpeakers(articles, articles.map(extractQuotes)),
    statements: [],
    passages: splitPassages(articles),
  });
}

/** Unit vectors in all directions: the hardest case for a graph. */
function randomVectors(count: number, dimension: number): Vectors {
  const random = numbers(7);
  const data = Float32Array.from({ length: count * dimension }, () => random() - 0.5);
  for (let row = 0; row < count; row += 1) {
    const vector = data.subarray(row * dimension, (row + 1) * dimension);
    const norm = Math.hypot(...vector);
    for (let i = 0; i < dimension; i += 1) vector[i] = (vector[i] as number) / norm;
  }
  return { data, dimension, count };
}

function repeat(questions: readonly string[]): string[] {
  return Array.from({ length: WARM_UP + QUESTIONS }, (_, i) => questions[i % questions.length] as string);
}
