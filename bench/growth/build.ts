// Builds the index of a folder of seeds in a process of its own, and tells in one line of JSON what that took. Vectors are made,
// not embedded: around a few hundred directions, as those of sentences on a few hundred subjects.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../src/config.js';
import { loadEmbedder, type Vectors } from '../../src/embedding/index.js';
import { buildIndex } from '../../src/index/index.js';
import { lexicalIndexSteps, packLexiconSteps } from '../../src/search/index.js';
import { inSlices } from '../../src/steps.js';

const [seedsFolder = '', indexFolder = ''] = process.argv.slice(2);
const SUBJECTS = 300;

const { model } = await loadEmbedder({
  model: 'static-fr-en',
  modelsFolder: join(PROJECT_FOLDER, 'embeddings', 'models'),
  cacheFolder: tmpdir(),
});
const subjects = directions(SUBJECTS);
let sentences = 0;

/** @returns unit vectors in all directions, row after row */
function directions(count: number): Float32Array {
  const data = Float32Array.from({ length: count * model.dimension }, () => 2 * Math.random() - 1);
  return unit(data);
}

function unit(data: Float32Array): Float32Array {
  const { dimension } = model;
  for (let from = 0; from < data.length; from += dimension) {
    let squares = 0;
    for (let i = from; i < from + dimension; i += 1) squares += (data[i] as number) ** 2;
    for (let i = from; i < from + dimension; i += 1) data[i] = (data[i] as number) / Math.sqrt(squares);
  }
  return data;
}

async function embedPassages(texts: readonly string[]): Promise<Vectors> {
  const { dimension } = model;
  const data = directions(texts.length);
  for (let row = 0; row < texts.length; row += 1) {
    const subject = ((sentences + row) % SUBJECTS) * dimension;
    for (let i = 0; i < dimension; i += 1)
      data[row * dimension + i] = (data[row * dimension + i] as number) + (subjects[subject + i] as number);
  }
  sentences += texts.length;
  return { data: unit(data), dimension, count: texts.length };
}

const before = process.cpuUsage();
const { index, notKept } = await buildIndex({
  seedsFolder,
  indexFolder,
  embedder: { model, embedPassages },
  builtAt: new Date(),
  open: async (built) => built,
  packWords: async ({ content, words }) =>
    inSlices(packLexiconSteps(await inSlices(lexicalIndexSteps(content, words)))),
});
if (notKept !== null) throw new Error(notKept);
const { user, system } = process.cpuUsage(before);
const told = {
  processorSeconds: (user + system) / 1e6,
  articles: index.content.articles.length,
  paragraphs: index.content.passages,
  sentences,
  speakers: index.content.people.size,
  mostMegabytes: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(`${JSON.stringify(told)}\n`);
