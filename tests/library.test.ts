import { writeFileSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { UsageError } from '../src/errors.js';
import { type Library, openLibrary } from '../src/library.js';
import { createProject, type TestProject } from './fixtures/project.js';
import { SEED } from './fixtures/shipped-seeds.js';
import { buildSmallIndex } from './fixtures/small-index.js';

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

  test('finds an article by its file or a part of its title, a speaker by a name in any spelling, or nothing', () => {
    const [article] = library.articles();
    expect(library.findArticle(SEED)).toBe(article);
    expect(library.findArticle(article?.title.slice(3, 20).toUpperCase() ?? '')).toBe(article);
    expect(library.findArticle('nowhere')).toBeNull();
    expect(library.findSpeaker('SERGUEI LAVROV')?.name).toBe('Sergueï Lavrov');
    expect(library.findSpeaker('nobody')).toBeNull();
  });

  test('refuses a question in which nothing is asked', async () => {
    await expect(library.ask(' ?')).rejects.toThrow('The question is empty');
  });

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

  test('shows nothing beside a good quote that is not likely to answer, too', async () => {
    const history = ['what did Lavrov say about terrorism?'];
    const { citations } = await library.ask('and Tillerson?', { history });
    expect(citations.map(({ speaker }) => speaker)).toEqual(['Rex Tillerson']);
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
    expect(speakers[0]).toMatchObject({ name: 'Sergueï Lavrov', quotes: 4, articles: 1 });
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
    for (const file of await readdir(project.index))
      await writeFile(join(project.index, file), 'x'.repeat(1000));
    const notices: string[] = [];
    const library = await openLibrary(project.config, { onNotice: (notice) => notices.push(notice) });
    expect(library.status().articles).toBe(1);
    expect(notices.join()).toMatch(/damaged/);
  });

  test.each(['lexiconFile', 'wordVectorsFile'] as const)(
    'does not open where the model is damaged: %s',
    async (file) => {
      const damaged = join(project.index, '..', 'damaged.bin');
      await cp(project.config[file], damaged);
      await truncate(damaged, 5_000);
      await expect(openLibrary({ ...project.config, [file]: damaged })).rejects.toThrow(
        /^The .+ of the built-in model is damaged \(it should have \d+ bytes and has 5000\)\. Restore embeddings\/models from the repository\.$/,
      );
    },
  );

  test('answers without what is known of words, too', async () => {
    const none = join(project.index, 'none.bin');
    const library = await openLibrary({ ...project.config, lexiconFile: none, wordVectorsFile: none });
    expect((await library.ask("qu'a dit Anne Roux ?")).outcome).toBe('answered');
  });

  test('names a seed that it cannot read, and answers from the others', async () => {
    await writeFile(join(project.seeds, 'report.txt'), '%PDF-1.4');
    const notices: string[] = [];
    const library = await openLibrary(project.config, { onNotice: (notice) => notices.push(notice) });
    expect(notices).toEqual([expect.stringMatching(/^Left out: report\.txt: is a PDF, not text/)]);
    expect((await library.ask("qu'a dit Anne Roux ?")).outcome).toBe('answered');
  });

  test('holds what was changed while it was being built', async () => {
    let edits = 0;
    const library = await openLibrary(project.config, {
      onProgress: ({ stage }) => {
        if (stage !== 'reading' || edits > 0) return;
        edits += 1;
        writeFileSync(join(project.seeds, 'bridge.txt'), BRIDGE.replace('solide', 'fragile'));
      },
    });
    expect(edits).toBe(1);
    expect(library.articles()[0]?.text).toContain('fragile');
    const again = await openLibrary(project.config);
    expect(again.status().generation).toBe(library.status().generation);
  });

  test('ends where an article never stops changing, and reads it at the next opening', async () => {
    let edits = 0;
    const edited = () => BRIDGE.replace('mardi', `mardi, ${edits} fois`);
    const onProgress = ({ stage }: { stage: string }) => {
      if (stage !== 'reading') return;
      edits += 1;
      writeFileSync(join(project.seeds, 'bridge.txt'), edited());
    };
    await openLibrary(project.config, { onProgress });
    expect((await openLibrary(project.config)).articles()[0]?.text).toBe(edited());
  });

  test('takes an article of one enormous line, and answers from the others', async () => {
    const line = Array.from({ length: 120_000 }, (_, i) => `mot${i % 977}`).join(' ');
    await writeFile(join(project.seeds, 'line.txt'), line);
    for (let opening = 0; opening < 2; opening += 1) {
      const library = await openLibrary(project.config);
      expect((await library.ask('que dit Anne Roux du pont ?')).citations[0]?.speaker).toBe('Anne Roux');
    }
  });

  test('says what is left out and what is not read when it indexes, and not again', async () => {
    await writeFile(join(project.seeds, 'empty.txt'), '');
    await writeFile(join(project.seeds, 'notes.pages'), 'x');
    const notices: string[] = [];
    const onNotice = (notice: string) => notices.push(notice);
    const library = await openLibrary(project.config, { onNotice });
    expect(notices).toEqual([
      expect.stringMatching(/^Left out: empty\.txt/),
      '1 file not read: 1 .pages file (export as .docx)',
    ]);
    await openLibrary(project.config, { onNotice });
    expect(notices).toHaveLength(2);
    await library.rebuild();
    expect(notices).toHaveLength(4);
  });

  test('answers from memory where the index cannot be kept, and says in one line how to mend it', async () => {
    await writeFile(project.index, 'a file where the folder should be');
    const notices: string[] = [];
    const onNotice = (notice: string) => notices.push(notice);
    const library = await openLibrary(project.config, { onNotice });
    expect((await library.ask('que dit Anne Roux du pont ?')).outcome).toBe('answered');
    expect(library.status().kept).toBe(false);
    expect(notices).toEqual([expect.stringMatching(/^The index cannot be kept in .* --index.* memory\.$/)]);
    await writeFile(join(project.seeds, 'school.txt'), SCHOOL);
    expect(await library.rebuild()).toMatchObject({ articles: 2, kept: false });
    expect((await library.ask("quand ouvrira l'école ?")).citations[0]?.file).toBe('school.txt');
    await rm(project.index);
    expect(await library.rebuild()).toMatchObject({ articles: 2, kept: true });
  });

  test('cites of a file with two articles in Windows-1252 each under its own title', async () => {
    const text = `${BRIDGE}\r\n---\r\n\r\n${SCHOOL.replace('"L\'école', '« L’école').replace('septembre"', 'septembre »')}`;
    await rm(project.seeds, { recursive: true });
    await mkdir(project.seeds);
    await writeFile(join(project.seeds, 'two.txt'), iconv.encode(text, 'windows-1252'));
    for (const library of [await openLibrary(project.config), await openLibrary(project.config)]) {
      expect(library.articles().map(({ id, text: own }) => [id, own])).toEqual([
        ['two/1', text],
        ['two/2', text],
      ]);
      const { citations } = await library.ask("qu'a annoncé Paul Blanc sur l'école ?");
      const [first] = citations;
      expect(first).toMatchObject({
        text: 'L’école ouvrira en septembre',
        speaker: 'Paul Blanc',
        file: 'two.txt',
        article: { id: 'two/2', title: 'Une école de plus' },
      });
      expect(text.slice(first?.start, first?.end)).toBe(first?.text);
      const history = ["qu'a annoncé Paul Blanc sur l'école ?"];
      const summary = await library.ask("de quoi parle l'article ?", { history });
      expect(summary.citations[0]?.text).toBe('Une école de plus');
      expect(await library.quotes({ article: 'two/1' })).toHaveLength(1);
      await expect(library.quotes({ article: 'two.txt' })).rejects.toThrow(UsageError);
    }
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

  test.each<[string, (index: string) => Promise<void>]>([
    ['is half copied', (index) => truncate(join(index, 'index.sqlite'), 20_000)],
    ['is no index', (index) => writeFile(join(index, 'index.sqlite'), '{"format": 3')],
    [
      'is of another model',
      async (indexFolder) => void (await buildSmallIndex({ seedsFolder: project.seeds, indexFolder })),
    ],
    ['is gone', (index) => rm(index, { recursive: true })],
  ])('goes on with its index where the newer one %s, says so once, and takes the next', async (_, damage) => {
    const notices: string[] = [];
    const library = await openLibrary(project.config, { onNotice: (notice) => notices.push(notice) });
    await writeFile(join(project.seeds, 'school.txt'), SCHOOL);
    await openLibrary(project.config);
    await damage(project.index);
    for (let look = 0; look < 4; look += 1) expect(await library.refresh()).toBe(false);
    expect(library.status().articles).toBe(1);
    expect((await library.ask('que dit Anne Roux du pont ?')).outcome).toBe('answered');
    expect(notices).toHaveLength(/gone/.test(_) ? 0 : 1);
    await openLibrary(project.config, { force: true });
    expect(await library.refresh()).toBe(true);
    expect(library.status().articles).toBe(2);
  });

  test('does not go back to an older index on disk', async () => {
    await openLibrary(project.config);
    const older = join(project.seeds, '..', 'older');
    // SQLite's own files beside it come and go.
    await vi.waitFor(() => cp(project.index, older, { recursive: true }));
    const library = await openLibrary(project.config, { force: true });
    await rm(project.index, { recursive: true });
    await cp(older, project.index, { recursive: true });
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

  test('stays of its generation where nothing has changed, and tells all who wait how far it is', async () => {
    const library = await openLibrary(project.config);
    const before = library.status();
    const stages: string[] = [];
    const [first] = await Promise.all([
      library.rebuild(),
      library.rebuild(({ stage }) => stages.push(stage)),
    ]);
    expect(first.generation).toBe(before.generation);
    expect(first.builtAt > before.builtAt).toBe(true);
    expect(first.changes).toEqual({ added: 0, changed: 0, removed: 0, renamed: 0 });
    expect(new Set(stages)).toEqual(new Set(['reading', 'writing']));
    expect((await openLibrary(project.config)).status().generation).toBe(before.generation);
    await writeFile(join(project.seeds, 'school.txt'), SCHOOL);
    const { generation, changes } = await library.rebuild();
    expect(generation).not.toBe(before.generation);
    expect(changes).toEqual({ added: 1, changed: 0, removed: 0, renamed: 0 });
  });

  test('builds once where two rebuilds are asked for at the same time', async () => {
    const library = await openLibrary(project.config);
    const [first, second] = await Promise.all([library.rebuild(), library.rebuild()]);
    expect(first.generation).toBe(second.generation);
  });
});
