import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.js';
import type { Answer } from '../../src/answer/index.js';
import {
  type Embedder,
  type Likeness,
  likenessOf,
  loadEmbedder,
  withoutCommonPart,
} from '../../src/embedding/index.js';
import { parseQuestionFile } from '../../src/eval/index.js';
import { buildIndex } from '../../src/index/build-index.js';
import { type Content, createVectorStore } from '../../src/index/index.js';
import { createSearcher, parseTranslationLexicon, parseWordVectors } from '../../src/search/for-training.js';
import { sentencesOf } from '../fixtures/content-told.js';
import { packWords } from '../fixtures/pack-words.js';
import { createProject } from '../fixtures/project.js';
import { withCommonPart } from '../fixtures/with-common-part.js';

/** Answers in a hundred that may change with the model's scale. */
const MOST_CHANGED = 3;

const DEVELOPMENT = fileURLToPath(new URL('../../../shared/corpus/questions-dev', import.meta.url));

const QUESTIONS = [
  'what did Lavrov say about terrorism?',
  "qu'a dit Lavrov sur le terrorisme ?",
  'what does the Russian foreign minister say about terrorism?',
  'what did Tillerson say about trust between the two countries?',
  'que dit Tillerson de la confiance entre les deux pays ?',
  'who received Tillerson?',
  'qui a reçu Tillerson ?',
  'what does Washington want for Assad?',
  'que veut Washington pour Assad ?',
  'where was the metro attack?',
  'how do I change a bicycle tyre?',
  'une recette de ratatouille ?',
  'who won the chess tournament?',
  'combien coûte un vélo électrique ?',
  'what did Lavrov say about vaccines?',
];

/** So many of them are answered by the article. */
const ON_TOPIC = 10;

const project = await createProject();
const { modelsFolder, cacheFolder, model, lexiconFile, wordVectorsFile } = project.config;
const builtIn = await loadEmbedder({ model, modelsFolder, cacheFolder });
const shifted = withCommonPart(builtIn);
const straightened = await withoutCommonPart(shifted);

afterAll(() => project.remove());

async function open(seedsFolder: string) {
  const { opened } = await buildIndex({
    seedsFolder,
    indexFolder: project.index,
    embedder: builtIn,
    builtAt: new Date(),
    open: async ({ content }) => content,
    packWords,
  });
  return opened;
}

/** What answers say first, and whether they answer. */
async function answers(
  content: Content,
  embedder: Embedder,
  questions: readonly { q: string; history?: readonly string[] }[],
  likeness?: Likeness,
): Promise<string[]> {
  const store = await createVectorStore(await embedder.embedPassages(sentencesOf(content)));
  const searcher = createSearcher({
    content,
    store,
    translation: parseTranslationLexicon(readFileSync(lexiconFile)),
    vectors: parseWordVectors(readFileSync(wordVectorsFile)),
    ...(likeness ? { likeness } : {}),
  });
  const answerer = createAnswerer({ content, searcher, embedder });
  const told: string[] = [];
  for (const { q, history = [] } of questions) told.push(gist(await answerer.ask(q, { history })));
  return told;
}

function gist({ outcome, citations: [first] }: Answer): string {
  return `${outcome}: ${first ? `${first.article.id} ${first.start}–${first.end}` : ''}`;
}

function outcomeOf(told: string): string {
  return told.split(':')[0] ?? '';
}

function changed(some: readonly string[], others: readonly string[]): number {
  return (100 * some.filter((one, i) => one !== others[i]).length) / some.length;
}

test('a model whose cosines are all high answers as the built-in one does', async () => {
  const content = await open(project.seeds);
  const questions = QUESTIONS.map((q) => ({ q }));
  const asEver = await answers(content, builtIn, questions);
  const now = await answers(content, straightened, questions, await likenessOf(straightened));
  expect(now.slice(0, ON_TOPIC)).toEqual(asEver.slice(0, ON_TOPIC));
  expect(now.map(outcomeOf)).toEqual(asEver.map(outcomeOf));
});

const file = `${DEVELOPMENT}/questions.jsonl`;
test.skipIf(!existsSync(file))(
  `of the development questions, at most ${MOST_CHANGED} in a hundred change (skipped without ../shared)`,
  async () => {
    const content = await open(`${DEVELOPMENT}/seeds`);
    const questions = parseQuestionFile(file, readFileSync(file, 'utf8'));
    const asEver = await answers(content, builtIn, questions);
    const likeness = await likenessOf(straightened);
    expect(changed(asEver, await answers(content, straightened, questions, likeness))).toBeLessThanOrEqual(
      MOST_CHANGED,
    );
    expect(changed(asEver, await answers(content, shifted, questions))).toBeGreaterThan(MOST_CHANGED);
  },
  180_000,
);
