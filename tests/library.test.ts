import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { UsageError } from '../src/errors.js';
import { type Library, openLibrary } from '../src/library.js';
import { createProject, SEED, type TestProject } from './fixtures/project.js';

const BRIDGE =
  'Le pont rouvert\n\n"Le pont est plus solide qu\'avant", a déclaré la maire Anne Roux mardi.\n';
const SCHOOL = 'Une école de plus\n\n"L\'école ouvrira en septembre", a annoncé le recteur Paul Blanc.\n';

describe('over the seed article', () => {
  let project: TestProject;
  let library: Library;

  beforeAll(async () => {
    project = await createProject();
    library = await openLibrary(project.config);
  });

  afterAll(() => project.remove());

  // Questions and the words that the first citation must hold, in both languages.
  test.each([
    [
      'what did Lavrov say about terrorism?',
      'Sergueï Lavrov',
      /^objectif partagé de mener une lutte implacable/,
    ],
    [
      "qu'a dit Lavrov sur le terrorisme ?",
      'Sergueï Lavrov',
      /^objectif partagé de mener une lutte implacable/,
    ],
    [
      'what did Lawrow say about terrorism?',
      'Sergueï Lavrov',
      /^objectif partagé de mener une lutte implacable/,
    ],
    ['what does the Russian foreign minister say about terrorism?', 'Sergueï Lavrov', /^objectif partagé/],
    [
      'que dit le ministre russe des Affaires étrangères du terrorisme ?',
      'Sergueï Lavrov',
      /^objectif partagé/,
    ],
    [
      'what did Tillerson say about trust between the two countries?',
      'Rex Tillerson',
      /^Il y a un faible niveau/,
    ],
    ['que dit Tillerson de la confiance entre les deux pays ?', 'Rex Tillerson', /^Il y a un faible niveau/],
    ['who received Tillerson?', null, /reçu par Vladimir Poutine/],
    ['qui a reçu Tillerson ?', null, /reçu par Vladimir Poutine/],
    ['what does Washington want for Assad?', 'Washington', /de manière organisée/],
    ['que veut Washington pour Assad ?', 'Washington', /de manière organisée/],
    ['what did Lavrov say about dialogue with the United States?', 'Sergueï Lavrov', /ouverte au dialogue/],
    ['que dit Lavrov du dialogue avec les États-Unis ?', 'Sergueï Lavrov', /ouverte au dialogue/],
    ['where was the metro attack?', null, /métro de Saint-Pétersbourg/],
    ["où a eu lieu l'attentat dans le métro ?", null, /métro de Saint-Pétersbourg/],
  ])('answers "%s"', async (question, speaker, words) => {
    const answer = await library.ask(question);
    expect(answer.outcome).toBe('answered');
    const [first] = answer.citations;
    expect(first?.text).toMatch(words);
    if (speaker !== null && first?.kind === 'quote') expect(first.speaker).toBe(speaker);
  });

  test.each(['en', 'fr'] as const)('has questions to start from that it answers (%s)', async (language) => {
    const questions = await library.starterQuestions(language);
    expect(questions).toHaveLength(3);
    expect(questions[0]).toBe(
      language === 'fr'
        ? "Qu'a dit Sergueï Lavrov sur le dialogue ?"
        : 'What did Sergueï Lavrov say about dialogue?',
    );
    expect(questions[1]).toMatch(/Rex Tillerson/);
    for (const question of questions) {
      const { outcome, speaker, citations } = await library.ask(question);
      expect(outcome, question).toBe('answered');
      expect(citations[0]?.speaker).toBe(speaker?.name);
    }
    expect(await library.starterQuestions(language)).toBe(await library.starterQuestions(language));
  });

  test('tells who is quoted on something else from who is quoted nowhere', async () => {
    const quoted = async (question: string) => (await library.ask(question)).speaker;
    expect(await quoted('what did Tillerson say about cooking?')).toEqual({
      name: 'Rex Tillerson',
      quoted: true,
    });
    expect(await quoted('what did Macron say about terrorism?')).toEqual({ name: 'Macron', quoted: false });
  });

  test.each([
    'how do I cook a ratatouille?',
    'une recette de ratatouille ?',
    'what is the price of oil in Norway?',
    'quel est le prix du pétrole en Norvège ?',
    'asdf qwer zxcv',
  ])('finds no answer to "%s"', async (question) => {
    expect(await library.ask(question)).toMatchObject({ outcome: 'not-found', citations: [] });
  });

  test.each(['what did Putin say about terrorism?', "qu'a dit Poutine sur le terrorisme ?"])(
    'knows that he of whom "%s" asks is not quoted',
    async (question) => {
      const answer = await library.ask(question);
      expect(answer.outcome).toBe('speaker-silent');
      expect(answer.speaker?.name).toMatch(/Pou?tine?/);
      expect(answer.citations).toEqual([]);
    },
  );

  test('goes on from the question before', async () => {
    const answer = await library.ask('and Tillerson?', { history: ['what did Lavrov say about trust?'] });
    expect(answer.citations[0]).toMatchObject({
      speaker: 'Rex Tillerson',
      text: expect.stringMatching(/^Il y a un faible/),
    });
  });

  test('cites exact slices of the seed, numbered from 1, at most as many as asked for', async () => {
    const seed = await readFile(join(project.seeds, SEED), 'utf8');
    for (const question of ['what did Lavrov say?', 'le conflit syrien', 'terrorisme']) {
      const { citations } = await library.ask(question, { limit: 2 });
      expect(citations.length).toBeLessThanOrEqual(2);
      for (const [index, citation] of citations.entries()) {
        expect(citation.n).toBe(index + 1);
        expect(seed.slice(citation.start, citation.end)).toBe(citation.text);
      }
    }
  });

  test('refuses an article that is not there', async () => {
    await expect(library.ask('terrorism', { article: 'nowhere' })).rejects.toThrow(UsageError);
    await expect(library.quotes({ article: 'nowhere' })).rejects.toThrow(/no article "nowhere"/);
  });

  test('lists who is quoted, most quoted first', () => {
    const speakers = library.speakers();
    expect(speakers[0]).toMatchObject({ name: 'Sergueï Lavrov', quotes: 3, articles: 1 });
    expect(speakers.map(({ name }) => name)).toContain('Rex Tillerson');
  });
});

describe('while articles come and go', () => {
  let project: TestProject;

  beforeEach(async () => {
    project = await createProject({ 'bridge.txt': BRIDGE });
  });

  afterEach(() => project.remove());

  test('uses the index it finds where nothing has changed', async () => {
    const first = await openLibrary(project.config);
    const second = await openLibrary(project.config);
    expect(second.status().generation).toBe(first.status().generation);
  });

  test('indexes anew where an article was added', async () => {
    await openLibrary(project.config);
    await writeFile(join(project.seeds, 'school.txt'), SCHOOL);
    expect((await openLibrary(project.config)).status().articles).toBe(2);
  });

  test('indexes anew where the index is damaged, and says so', async () => {
    await openLibrary(project.config);
    for (const file of await readdir(project.index)) await writeFile(join(project.index, file), 'x');
    const notices: string[] = [];
    const library = await openLibrary(project.config, { onNotice: (notice) => notices.push(notice) });
    expect(library.status().articles).toBe(1);
    expect(notices.join()).toMatch(/damaged/);
  });

  test('names a seed that it cannot read, and answers from the others', async () => {
    await writeFile(join(project.seeds, 'latin1.txt'), Buffer.from([0xe9, 0xe8, 0x0a]));
    const notices: string[] = [];
    const library = await openLibrary(project.config, { onNotice: (notice) => notices.push(notice) });
    expect(notices).toEqual([expect.stringMatching(/latin1\.txt: is not UTF-8/)]);
    expect((await library.ask("qu'a dit Anne Roux ?")).outcome).toBe('answered');
  });

  test('takes over the index that another process has built, and only a newer one', async () => {
    const library = await openLibrary(project.config);
    expect(await library.refresh()).toBe(false);
    await writeFile(join(project.seeds, 'school.txt'), SCHOOL);
    await openLibrary(project.config);
    expect(library.status().articles).toBe(1);
    expect(await library.refresh()).toBe(true);
    expect(library.status().articles).toBe(2);
    expect(await library.refresh()).toBe(false);
  });

  test('answers from the old index during a rebuild, from the new one after it', async () => {
    const library = await openLibrary(project.config);
    await writeFile(join(project.seeds, 'school.txt'), SCHOOL);
    let done = false;
    const rebuild = library.rebuild().finally(() => {
      done = true;
    });
    const outcomes: string[] = [];
    while (!done) outcomes.push((await library.ask('que dit Anne Roux du pont ?')).outcome);
    expect(new Set(outcomes)).toEqual(new Set(['answered']));
    expect(await rebuild).toMatchObject({ articles: 2 });
    expect((await library.ask("quand ouvrira l'école ?")).citations[0]?.file).toBe('school.txt');
  });

  test('goes on answering from the old index where a rebuild fails', async () => {
    const library = await openLibrary(project.config);
    await rm(join(project.seeds, 'bridge.txt'));
    await expect(library.rebuild()).rejects.toThrow(UsageError);
    expect((await library.ask('que dit Anne Roux du pont ?')).outcome).toBe('answered');
  });

  test('builds once where two rebuilds are asked for at the same time', async () => {
    const library = await openLibrary(project.config);
    const [first, second] = await Promise.all([library.rebuild(), library.rebuild()]);
    expect(first.generation).toBe(second.generation);
  });
});
