import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headingOf } from '../../../src/answer/index.js';
import { type AskOptions, type Library, openLibrary } from '../../../src/library.js';
import { FERRY } from '../../fixtures/ferry.js';
import { createProject, type TestProject } from '../../fixtures/project.js';

let library: Library;
let project: TestProject;

beforeAll(async () => {
  project = await createProject(FERRY);
  library = await openLibrary(project.config);
});

afterAll(() => project.remove());

const TODAY = '2023-06-07';

async function filesFor(question: string, options: AskOptions = {}): Promise<string[]> {
  const { citations } = await library.ask(question, { today: TODAY, ...options });
  return citations.map(({ file }) => file);
}

describe('a time beside the saying keeps to its articles', () => {
  test.each([
    ['What did Calder say in 2021 about the night ferry?', 'plan.txt'],
    ['In November 2022, what did Calder say about the ferry?', 'delay.txt'],
    ['What did Calder say in November about the ferry?', 'delay.txt'],
    ['What did Calder say before 2022 about the ferry?', 'plan.txt'],
    ['What did Calder say between June 2022 and January 2023 about the ferry?', 'delay.txt'],
    ['What did Calder say last week about the ferry?', 'traversier.txt'],
    ['What did Calder say on 15 November 2022?', 'delay.txt'],
    ["Qu'a dit Calder en mars 2021 sur le bac ?", 'plan.txt'],
    ["Qu'a dit Calder depuis jeudi dernier sur le bac ?", 'traversier.txt'],
    ['Que disait Calder il y a deux ans sur le bac ?', 'plan.txt'],
    ["Qu'a dit Calder vendredi ?", 'traversier.txt'],
  ])('%s', async (question, file) => {
    const options = question.includes('deux ans') ? { today: '2023-03-09' } : {};
    const files = await filesFor(question, options);
    expect(new Set(files)).toEqual(new Set([file]));
  });
});

test('behind the topic it does so where the articles do not speak of that time themselves', async () => {
  expect(await filesFor('What did Calder say about the ferry in November 2022?')).toEqual(
    expect.arrayContaining(['delay.txt']),
  );
  expect((await filesFor('What did Calder say about the ferry in November 2022?'))[0]).toBe('delay.txt');
  expect((await filesFor('What did Halloran say about the storm in 2019?'))[0]).toBe('storm.txt');
});

test.each([
  'What did Halloran say about the storm of 2019?',
  'What did Halloran say about the 2019 storm?',
  'Que dit Halloran de la tempête de 2019 ?',
])('the time of what is spoken of is no filter: %s', async (question) => {
  const answer = await library.ask(question, { today: TODAY });
  expect(answer.citations[0]?.file).toBe('storm.txt');
  expect(answer.period).toBeUndefined();
});

test('where nothing was said then, other words are shown, and it is told', async () => {
  const answer = await library.ask('What did Calder say in 2016 about the ferry?', { today: TODAY });
  expect(answer).toMatchObject({
    outcome: 'answered',
    period: { since: '2016-01-01', until: '2016-12-31', isMet: false },
  });
  expect(answer.citations[0]?.speaker).toBe('Ines Calder');
});

test('a question that tells no time has none', async () => {
  expect(
    (await library.ask('What did Calder say about the ferry?', { today: TODAY })).period,
  ).toBeUndefined();
});

test('how likely each piece answers does not depend on the order in which they are shown', async () => {
  const scores = async (latest: boolean) => {
    const { citations } = await library.ask('What did Calder say about the ferry?', {
      today: TODAY,
      latest,
      limit: 10,
    });
    return new Map(citations.map(({ file, start, score }) => [`${file} ${start}`, score]));
  };
  const [best, newest] = [await scores(false), await scores(true)];
  const shared = [...best].filter(([place]) => newest.has(place));
  expect(shared.length).toBeGreaterThan(1);
  for (const [place, score] of shared) expect(newest.get(place)).toBe(score);
});

describe('the latest words, and the first', () => {
  test.each([
    ['What is the latest statement by Calder?', ['2023-06-02', '2022-11-15']],
    ['What did Calder say most recently about the night ferry?', ['2023-06-02', '2022-11-15']],
    ['Quelles sont les dernières déclarations de Calder sur le bac de nuit ?', ['2023-06-02']],
    ['What did Calder first say about the ferry?', ['2021-03-09']],
    ["Qu'a dit Calder en premier sur le bac ?", ['2021-03-09']],
  ])('%s', async (question, dates) => {
    const { citations } = await library.ask(question, { today: TODAY });
    const shown = [...new Set(citations.map(({ article }) => article.date))];
    expect(shown.slice(0, dates.length)).toEqual(dates);
  });
});

describe('options', () => {
  test('keep to their days, whatever that leaves', async () => {
    const options = { since: '2022-01-01', until: '2022-12-31' };
    expect(new Set(await filesFor('What did Calder say about the ferry?', options))).toEqual(
      new Set(['delay.txt']),
    );
    expect(await filesFor('What did Calder say about the ferry?', { until: '2020-12-31' })).toEqual([]);
    const quotes = await library.quotes({ since: '2023-01-01' });
    expect(new Set(quotes.map(({ article }) => article.file))).toEqual(new Set(['traversier.txt']));
  });

  test('are told apart from silence: other days answer', async () => {
    const asked = (question: string, options: object) => library.ask(question, { today: TODAY, ...options });
    const answer = await asked('What did Calder say about the ferry?', { since: '2027-01-01' });
    expect(answer.citations).toEqual([]);
    expect(headingOf(answer)).toEqual({ says: 'other-days', since: '2027-01-01', until: null });
    const silent = await asked('What did Calder say about volcanoes?', { until: '2021-01-01' });
    expect(headingOf(silent)).toMatchObject({ says: 'silent' });
  });

  test('put the newest first', async () => {
    expect((await filesFor('What did Calder say?', { latest: true }))[0]).toBe('traversier.txt');
    const quotes = await library.quotes({ speaker: 'Calder', latest: true });
    const dates = quotes.map(({ article }) => article.date ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
    expect(dates).toHaveLength(4);
  });
});

test('a follow-up does not take over the time of the question before', async () => {
  const history = ['What did Calder say in 2021 about the ferry?'];
  const { speaker, citations } = await library.ask('and in 2022?', { history, today: TODAY });
  expect(speaker?.name).toBe('Ines Calder');
  expect(citations[0]?.file).toBe('delay.txt');
});
