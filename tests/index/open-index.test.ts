import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.js';
import { openIndex } from '../../src/index/open-index.js';
import { type AnyIndex, isWhole, type OpenedIndex } from '../../src/index/opened-index.js';
import { readIndex } from '../../src/index/read-index.js';
import { openVectorStore } from '../../src/index/vectors/index.js';
import { openLibrary } from '../../src/library.js';
import { lexicalIndexSteps } from '../../src/search/lexical-index.js';
import { openLexicon } from '../../src/search/packed/index.js';
import { createSearcher } from '../../src/search/searcher.js';
import { atOnce } from '../../src/steps.js';
import { toldBy } from '../fixtures/content-told.js';
import { createProject, type TestProject } from '../fixtures/project.js';
import {
  createSmallProject,
  letterEmbedder,
  listsIn,
  onIndex,
  type SmallProject,
  smallArticle,
} from '../fixtures/small-index.js';

let project: SmallProject;

beforeEach(async () => {
  project = await createSmallProject({
    '0.txt': smallArticle(0),
    '1.txt': smallArticle(1),
    // The same bytes under another name, and two articles of one text.
    'copy.txt': smallArticle(0),
    'two.txt': `${smallArticle(2)}\n---\n\n${smallArticle(3)}`,
  });
});

afterEach(() => project.remove());

async function open(): Promise<OpenedIndex> {
  const index = (await openIndex(project.index)) as AnyIndex;
  expect(isWhole(index)).toBe(false);
  return index as OpenedIndex;
}

const QUESTIONS = [
  'what did Anne Roux say about the bridge?',
  'que dit Benali du pont ?',
  'que dit la maire du fleuve ?',
  'who says the river rises?',
  'the river',
  'ponts',
];

async function answersOf(index: AnyIndex) {
  const words = isWhole(index)
    ? atOnce(lexicalIndexSteps(index.content, index.words))
    : openLexicon(index.words);
  const store = await openVectorStore(index.vectors, await index.codes());
  const embedder = letterEmbedder();
  const searcher = createSearcher({ content: index.content, store, index: words });
  const answerer = createAnswerer({ content: index.content, searcher, embedder });
  return {
    asked: await Promise.all(QUESTIONS.map((question) => answerer.ask(question, { passages: 5, limit: 10 }))),
    about: await answerer.quotes({ about: 'the bridge' }),
    of: await answerer.quotes({ speaker: 'Roux' }),
    all: await answerer.quotes(),
    statements: await answerer.statements(),
  };
}

describe('an index that is opened', () => {
  test('tells what the whole index tells', async () => {
    const { index: whole } = await project.build();
    const opened = await open();
    expect(toldBy(opened.content)).toEqual(toldBy(whole.content));
    expect([opened.manifest, opened.warnings]).toEqual([whole.manifest, whole.warnings]);
    expect([opened.content.articles.length, opened.content.quotes > 0]).toEqual([5, true]);
    for (const number of [-1, opened.content.passages, 10 ** 9]) {
      expect([opened.content.passage(number), opened.content.articleOf(number)]).toEqual([undefined, -1]);
      expect([opened.content.quotesIn(number), opened.content.passagesIn(number)]).toEqual([[], []]);
    }
    opened.close();
  });

  test('answers as the whole index does', async () => {
    const { index: whole } = await project.build();
    const opened = await open();
    const answers = await answersOf(opened);
    expect(answers).toEqual(await answersOf(whole));
    expect(answers.asked.some(({ citations }) => citations.length > 0)).toBe(true);
    opened.close();
  });

  test('is of one moment, whatever is built meanwhile, until it is given back', async () => {
    const { index: before } = await project.build();
    const opened = await open();
    await project.write({ '0.txt': smallArticle(7), '9.txt': smallArticle(9) });
    await project.build();
    expect(toldBy(opened.content)).toEqual(toldBy(before.content));
    opened.close();
    const next = await open();
    expect(next.content.articles.length).toBe(6);
    next.close();
    expect(() => next.content.quotesIn(0)).toThrow();
  });

  test('has the sizes and times of seeds that were only touched', async () => {
    const { index: before } = await project.build();
    await project.write({ '1.txt': smallArticle(1) });
    const { index } = await project.build({ before });
    const opened = await open();
    expect(opened.manifest).toEqual(index.manifest);
    expect(opened.manifest.generation).toBe(before.manifest.generation);
    opened.close();
  });

  test.each(['manifest', 'outline', 'people', 'words', 'places'])(
    'is read as a whole where its %s is not what was packed',
    async (name) => {
      const { index: good } = await project.build();
      project.sql(`UPDATE packed SET data = zeroblob(length(data)) WHERE name = '${name}'`);
      const index = await openIndex(project.index);
      expect(index && isWhole(index)).toBe(true);
      expect(toldBy((index as AnyIndex).content)).toEqual(toldBy(good.content));
    },
  );

  test.each<[string, string]>([
    ['words of an article', `UPDATE article SET text = replace(text, 'e', 'a')`],
    ['a quotation', `UPDATE article SET quotes = '[]'`],
    ['an article', 'DELETE FROM article'],
  ])('names what it reads that is damaged: %s', async (_, sql) => {
    await project.build();
    project.sql(sql);
    const { content } = await open();
    expect(() => content.quotesIn(0)).toThrow(/is not what was written$/);
    expect(() => content.articles[0]?.text).toThrow(/is not what was written$/);
    await expect(readIndex(project.index)).rejects.toThrow('damaged');
  });
});

test('an article tells what it holds where its words and vectors are damaged: they are not looked at for that', async () => {
  const { index: whole } = await project.build();
  project.sql('UPDATE article SET words = zeroblob(9); UPDATE vectors SET data = zeroblob(9)');
  const { content, vectors } = await open();
  expect(toldBy(content)).toEqual(toldBy(whole.content));
  expect(() => vectors.row(0)).toThrow(/are not what was written$/);
  await expect(readIndex(project.index)).rejects.toThrow('damaged');
});

test('what was written of another article is not told for it', async () => {
  await project.build();
  project.sql(`PRAGMA foreign_keys = OFF; UPDATE article SET id = -1 WHERE id = 1; UPDATE article SET id = 1 WHERE id = 2;
    UPDATE article SET id = 2 WHERE id = -1`);
  const { content } = await open();
  expect(() => content.quotesIn(0)).toThrow(/is not what was written$/);
});

test('where words stand is read over the pages that it lies on, of its own generation alone', async () => {
  await project.write({
    'long.txt': `Une liste\n\n${Array.from({ length: 3_000 }, (_, i) => `mot${i}`).join(' ')}`,
  });
  await project.build();
  const lists = listsIn(project.index);
  expect(lists.length).toBeGreaterThan(8_000);
  const { words } = await open();
  for (const [from, to] of [
    [0, 1],
    [3_999, 4_001],
    [10, lists.length],
    [5, 5],
  ] as const)
    expect(Buffer.from(words.lists(from, to))).toEqual(lists.subarray(from, to));
  expect(() => words.lists(lists.length - 1, lists.length + 1)).toThrow('a list of where words stand');
  project.sql('CREATE TABLE earlier AS SELECT * FROM list_page');
  await project.build({ force: true });
  project.sql('DELETE FROM list_page; INSERT INTO list_page SELECT * FROM earlier');
  const { words: next } = await open();
  expect(() => next.lists(0, 1)).toThrow('is not what was written');
});

describe('a library whose index is damaged where it is read', () => {
  const BRIDGE =
    'Le pont rouvert\n\n"Le pont est plus solide qu\'avant", a déclaré la maire Anne Roux mardi.\n';
  let town: TestProject;

  beforeEach(async () => {
    town = await createProject({ 'bridge.txt': BRIDGE });
    await (await openLibrary(town.config)).close();
  });

  afterEach(() => town.remove());

  test.each([
    ['an article', `UPDATE article SET text = replace(text, 'solide', 'fragile')`],
    ['its vectors', 'UPDATE vectors SET data = zeroblob(4)'],
    ['where its words stand', 'UPDATE list_page SET data = zeroblob(length(data))'],
    ['where none of its words stands', 'DELETE FROM list_page'],
  ])('says so and answers from what it reads anew: %s', async (_, sql) => {
    onIndex(town.index, (database) => void database.exec(sql));
    const notices: string[] = [];
    const library = await openLibrary(town.config, { onNotice: (notice) => notices.push(notice) });
    const answers = await Promise.all([library.ask('que dit Anne Roux du pont ?'), library.quotes()]);
    expect(answers[0].citations[0]?.text).toBe("Le pont est plus solide qu'avant");
    expect(answers[1].map(({ text }) => text)).toEqual(["Le pont est plus solide qu'avant"]);
    expect(notices).toEqual([
      expect.stringMatching(/^The index in .* is damaged: .*\. Building it again\.$/),
    ]);
    await library.close();
    expect((await readIndex(town.index))?.content.quotes).toBe(1);
  });
});

test('is whole while all is read anew, and when that came to no end', async () => {
  const { index } = await project.build();
  const broken = project.build({ force: true, open: () => Promise.reject(new Error('no')) });
  await expect(broken).rejects.toThrow('no');
  const opened = await open();
  expect(toldBy(opened.content)).toEqual(toldBy(index.content));
  expect([...(await opened.codes())].map(({ codes }) => [...codes])).toEqual(
    [...index.codes()].map(({ codes }) => [...codes]),
  );
  opened.close();
});
