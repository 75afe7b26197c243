import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CLI } from './fixtures/built.js';
import { createProject, type TestProject } from './fixtures/project.js';
import { type NodeRun, runNode } from './fixtures/run-node.js';
import { SEED } from './fixtures/shipped-seeds.js';

const NO_THREADS = fileURLToPath(new URL('fixtures/no-threads.cjs', import.meta.url));

let project: TestProject;

beforeAll(async () => {
  project = await createProject();
  await verbatim(['index']);
});

afterAll(() => project.remove());

/** Runs the real command in a process of its own, over the test's project. */
function verbatim(
  args: readonly string[],
  input = '',
  settings: Readonly<Record<string, string>> = {},
): Promise<NodeRun> {
  const places = { VERBATIM_SEEDS: project.seeds, VERBATIM_INDEX: project.index };
  return runNode([CLI, ...args], { input, env: { DISCORD_TOKEN: '', ...places, ...settings } });
}

function lines(out: string): unknown[] {
  return out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

test('ask prints the quote, its speaker, the article and the paragraph', async () => {
  const { code, out } = await verbatim(['ask', 'what did Lavrov say about terrorism?']);
  expect(code).toBe(0);
  const [quote, speaker, source] = out.split('\n');
  expect(quote).toBe('  “objectif partagé de mener une lutte implacable contre le terrorisme international”');
  expect(speaker).toMatch(/— Sergueï Lavrov/);
  expect(source).toMatch(/\[1\] États-Unis\/Russie : Lavrov et Tillerson .* · ¶ 4/);
});

test('ask answers where no thread can be started', async () => {
  const { code, out, err } = await verbatim(['ask', 'what did Lavrov say about terrorism?'], '', {
    NODE_OPTIONS: `--require ${JSON.stringify(NO_THREADS)}`,
  });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/lutte implacable contre le terrorisme/);
});

test('ask --json prints one object that keeps the contract', async () => {
  const { code, out } = await verbatim([
    'ask',
    'what did Lavrov say about terrorism?',
    '--json',
    '--passages',
    '2',
  ]);
  expect(code).toBe(0);
  const [answer] = lines(out);
  expect(answer).toMatchObject({
    question: 'what did Lavrov say about terrorism?',
    language: 'en',
    speaker: { name: 'Sergueï Lavrov' },
    outcome: 'answered',
    citations: expect.arrayContaining([
      {
        n: 1,
        text: 'objectif partagé de mener une lutte implacable contre le terrorisme international',
        kind: 'quote',
        speaker: 'Sergueï Lavrov',
        mention: 'Le ministre russe des Affaires étrangères',
        cue: 'a cité',
        file: SEED,
        start: 1778,
        end: 1859,
        paragraph: 4,
        article: {
          id: SEED.replace('.txt', ''),
          title: expect.any(String),
          url: null,
          outlet: 'AFP',
          date: '2017-04-12',
          authors: [],
        },
        score: expect.any(Number),
      },
    ]),
    passages: [expect.objectContaining({ file: SEED, paragraph: 4 }), expect.anything()],
  });
});

test('ask says in French that it finds nothing, and that is no failure', async () => {
  const { code, out } = await verbatim(['ask', 'une recette de ratatouille ?']);
  expect({ code, out }).toEqual({ code: 0, out: 'Les articles ne répondent pas à cette question.\n' });
});

test('ask --questions answers in order and copies ids', async () => {
  const file = join(project.seeds, '..', 'questions.jsonl');
  await writeFile(
    file,
    [
      { id: 'a', q: 'what did Lavrov say about terrorism?' },
      { id: 7, q: 'and Tillerson?', history: ['what did Lavrov say about trust?'], speaker: null },
      { q: 'ratatouille' },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  );
  const { code, out } = await verbatim(['ask', '--questions', file, '--json']);
  expect(code).toBe(0);
  expect(lines(out)).toMatchObject([
    { id: 'a', speaker: { name: 'Sergueï Lavrov' } },
    { id: 7, speaker: { name: 'Rex Tillerson' } },
    { outcome: 'not-found', citations: [] },
  ]);
});

test.each([
  ['{"q": "fine"}\nnot json', /:2: this line is not JSON/],
  ['{"question": "no q"}', /:1: "q": /],
  ['{"q": "  "}', /question 1: The question is empty/],
])('ask --questions names the line that is wrong in %j', async (content, message) => {
  const file = join(project.seeds, '..', 'bad.jsonl');
  await writeFile(file, content);
  const { code, out, err } = await verbatim(['ask', '--questions', file, '--json']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(message);
});

test('quotes --json prints one line a quote, in article order', async () => {
  const { code, out } = await verbatim(['quotes', '--json']);
  expect(code).toBe(0);
  const quotes = lines(out) as { start: number; confidence: number }[];
  expect(quotes.length).toBeGreaterThanOrEqual(9);
  expect(quotes.map(({ start }) => start)).toEqual(quotes.map(({ start }) => start).sort((a, b) => a - b));
  for (const quote of quotes) {
    expect(Object.keys(quote)).toEqual([
      'file',
      'start',
      'end',
      'text',
      'kind',
      'speaker',
      'mention',
      'cue',
      'confidence',
      'rule',
      'paragraph',
    ]);
  }
});

test('quotes --statements also lists what is reported without marks, which is shown without any', async () => {
  const { out } = await verbatim(['quotes', '--statements', '--json']);
  const said = lines(out) as { start: number; end: number; kind: string; text: string; speaker: string }[];
  const reported = said.filter(({ kind }) => kind === 'reported');
  expect(reported.length).toBeGreaterThan(0);
  expect(said.map(({ start }) => start)).toEqual(said.map(({ start }) => start).sort((a, b) => a - b));
  const seed = await readFile(join(project.seeds, SEED), 'utf8');
  for (const { start, end, text } of reported) expect(seed.slice(start, end)).toBe(text);
  const { out: shown } = await verbatim(['quotes', '--statements', '--speaker', reported[0]?.speaker ?? '']);
  expect(shown).toContain(`— reported, after ${reported[0]?.speaker}`);
});

test('quotes filters by speaker in any spelling', async () => {
  const { out } = await verbatim(['quotes', '--speaker', 'Lawrow', '--json']);
  expect(new Set(lines(out).map((line) => (line as { speaker: string }).speaker))).toEqual(
    new Set(['Sergueï Lavrov']),
  );
});

test('chat remembers the question before', async () => {
  const { code, out } = await verbatim(
    ['chat', '--json'],
    'what did Lavrov say about trust?\nand Tillerson?\n',
  );
  expect(code).toBe(0);
  expect(lines(out)[1]).toMatchObject({ speaker: { name: 'Rex Tillerson' } });
});

test('chat answers talk as such, keeps it out of the way of follow-ups, and ends with a goodbye', async () => {
  const { code, out } = await verbatim(
    ['chat', '--json'],
    'hello\nwhat did Lavrov say about trust?\nthanks\nand Tillerson?\nbye\nwhat did Lavrov say?\n',
  );
  expect(code).toBe(0);
  expect(lines(out)).toMatchObject([
    { talk: 'greeting' },
    { speaker: { name: 'Sergueï Lavrov' } },
    { talk: 'thanks' },
    { speaker: { name: 'Rex Tillerson' } },
    { talk: 'farewell' },
  ]);
});

test('a greeting gets three questions to start from', async () => {
  const { out } = await verbatim(['ask', 'bonjour']);
  expect(out.split('\n').filter((line) => /^ {2}Qu'a dit .* \?$/.test(line))).toHaveLength(3);
});

test('speakers and articles list what is there', async () => {
  expect(lines((await verbatim(['speakers', '--json'])).out)).toContainEqual(
    expect.objectContaining({ name: 'Sergueï Lavrov', quotes: 4, articles: 1 }),
  );
  expect(lines((await verbatim(['articles', '--json'])).out)).toMatchObject([{ file: SEED, language: 'fr' }]);
});

test('index sums up what it did, and does nothing twice', async () => {
  expect((await verbatim(['index', '--force'])).out).toMatch(
    /^Indexed: 1 article, 4 paragraphs, \d+ quotes, \d+ speakers; /,
  );
  expect((await verbatim(['index'])).out).toMatch(/^Up to date: 1 article/);
});

test('doctor says what is there and what is missing', async () => {
  const { code, out } = await verbatim(['doctor']);
  expect(code).toBe(0);
  expect(out).toMatch(/✓ Articles: 1 article/);
  expect(out).toMatch(/• Discord: no token/);
  expect(out).not.toContain('Reranker');
});

test('doctor tells a second reader that is not there, and what to set', async () => {
  const { code, out } = await verbatim(['doctor'], '', { VERBATIM_RERANKER: 'nowhere' });
  expect(code).toBe(2);
  expect(out.replace(/\s+/g, ' ')).toMatch(
    /✗ Reranker: There is no model "nowhere" in .* Set VERBATIM_RERANKER/,
  );
});

test.each([
  ['a question of spaces only', ['ask', '   '], /The question is empty/],
  ['no question', ['ask'], /The question is empty/],
  ['a question of 4,000 characters', ['ask', 'a'.repeat(4_000)], /4,000 characters; at most 2,000/],
  [
    'an unknown model',
    ['ask', 'terrorism', '--model', 'nowhere'],
    /no model "nowhere" .* Set VERBATIM_MODEL/,
  ],
  ['an unknown article', ['ask', 'terrorism', '--article', 'nowhere'], /no article "nowhere"/],
  [
    'a limit that is no number',
    ['ask', 'terrorism', '--limit', 'many'],
    /--limit takes a whole number from 1 to 10/,
  ],
  ['an unknown command', ['answer'], /unknown command 'answer'/],
  ['an unknown option', ['ask', 'x', '--loud'], /unknown option '--loud'/],
  [
    'a missing seeds folder',
    ['ask', 'terrorism', '--seeds', '/nowhere/at/all'],
    /^There is no folder \/nowhere\/at\/all\. Make it and put your articles there/,
  ],
  ['a missing questions file', ['ask', '--questions', '/nowhere.jsonl'], /Cannot read \/nowhere\.jsonl/],
  ['a missing token', ['bot'], /DISCORD_TOKEN is not set/],
])('%s is one clear line and exit code 2', async (_, args, message) => {
  const { code, out, err } = await verbatim(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(message);
  expect(err).not.toMatch(/^\s+at /m);
});

test('an empty seeds folder is one clear line and exit code 2', async () => {
  const empty = join(project.seeds, '..', 'empty');
  await mkdir(empty, { recursive: true });
  const { code, err } = await verbatim(['ask', 'terrorism', '--seeds', empty]);
  expect(code).toBe(2);
  expect(err).toMatch(/There is no article in .*\.txt, \.html/);
});

test('eval scores annotated quotes, people and questions, whichever the file holds', async () => {
  const folder = join(project.seeds, '..', 'annotated');
  await mkdir(join(folder, 'seeds'), { recursive: true });
  const article = 'Le pont rouvert\n\n"Le pont est solide", a déclaré la maire Anne Roux mardi.\n';
  await writeFile(join(folder, 'seeds', 'bridge.txt'), article);
  const quote = 'Le pont est solide';
  const start = article.indexOf(quote);
  await writeFile(
    join(folder, 'quotes.jsonl'),
    JSON.stringify({
      doc: 'bridge',
      lang: 'fr',
      text_file: 'seeds/bridge.txt',
      quote,
      speaker: 'Anne Roux',
      cue: 'a déclaré',
      kind: 'direct',
      start,
      end: start + quote.length,
    }),
  );
  await writeFile(
    join(folder, 'questions.jsonl'),
    JSON.stringify({
      id: 'a',
      lang: 'fr',
      q: 'que dit la maire du pont ?',
      file: 'bridge.txt',
      gold: [quote],
    }),
  );
  const quotes = await verbatim(['eval', join(folder, 'quotes.jsonl'), '--json']);
  expect(lines(quotes.out)).toMatchObject([{ language: 'fr', attribution: { quotes: 1, right: 1 } }]);
  await mkdir(join(folder, 'texts'));
  await writeFile(join(folder, 'texts', 'bridge.txt'), article);
  const people = { doc: 'bridge', speakers: [{ name: 'Anne Roux' }], notSpeakers: ['Le pont'] };
  await writeFile(join(folder, 'people.jsonl'), JSON.stringify(people));
  const listed = await verbatim(['eval', join(folder, 'people.jsonl'), '--json']);
  expect(lines(listed.out)).toMatchObject([{ articles: 1, speakers: 1, listed: 1, wronglyListed: 0 }]);
  const questions = await verbatim([
    'eval',
    join(folder, 'questions.jsonl'),
    '--json',
    '--index',
    join(folder, 'index'),
  ]);
  expect(lines(questions.out)).toMatchObject([{ groups: { all: { questions: 1, hit1: 1 } } }]);
});

test('eval scores annotated statements, whose articles may be elsewhere', async () => {
  const folder = join(project.seeds, '..', 'stated');
  await mkdir(join(folder, 'texts'), { recursive: true });
  const article =
    'Le pont rouvert\n\nIl pleut. La maire Anne Roux a promis mardi que le pont serait solide.\n';
  await writeFile(join(folder, 'texts', 'bridge.txt'), article);
  const start = article.indexOf('La maire');
  const line = { doc: 'bridge', lang: 'fr', text_file: 'bridge.txt', start, end: article.length - 1 };
  const file = join(folder, 'reported.jsonl');
  await writeFile(file, JSON.stringify({ ...line, speaker: 'Anne Roux', accept: ['Anne Roux'] }));
  const { out } = await verbatim(['eval', file, '--data', join(folder, 'texts'), '--json']);
  expect(lines(out)).toMatchObject([
    { language: 'fr', gold: 1, recalled: 1, found: 1, right: 1, speakerRight: 1 },
  ]);
});

test('eval refuses a file that is neither', async () => {
  const file = join(project.seeds, '..', 'neither.jsonl');
  await writeFile(file, '{"a": 1}\n');
  expect(await verbatim(['eval', file])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/"kind".*"q".*"speakers".*"text_file"/),
  });
});

test.each([
  [['--since', 'soonish'], '--since takes a date such as 2017-04-12'],
  [['--until', '2017-02-30'], '--until takes a date such as 2017-04-12'],
  [['--since', '2018', '--until', '2017'], '--since 2018-01-01 is later than --until 2017-12-31'],
])('%j is told in one line', async (flags, line) => {
  for (const command of [['ask', 'what did Lavrov say?'], ['quotes'], ['chat']]) {
    const { code, err } = await verbatim([...command, ...flags]);
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(line);
  }
});

test('--since leaves out the articles before', async () => {
  const { out, code } = await verbatim([
    'ask',
    'what did Lavrov say about terrorism?',
    '--since',
    '2018',
    '--json',
  ]);
  expect(code).toBe(0);
  expect(lines(out)).toMatchObject([{ outcome: 'speaker-silent', citations: [] }]);
});

test('show prints the article as it was read, and with --json all of it', async () => {
  const { code, out } = await verbatim(['show', 'Lavrov et Tillerson']);
  expect(code).toBe(0);
  expect(out).toMatch(/^ {5}\(caption\) Tillerson Lavrov$/m);
  expect(out).toMatch(/contre le terrorisme international" \[Sergueï Lavrov\]/);
  const [article] = lines((await verbatim(['show', SEED, '--json'])).out) as [
    { text: string; paragraphs: { number: number | null; kind: string; start: number; end: number }[] },
  ];
  expect(article).toMatchObject({ file: SEED, format: 'plain text', authors: [], language: 'fr' });
  const [title] = article.paragraphs.filter(({ kind }) => kind === 'title');
  expect(article.text.slice(title?.start, title?.end)).toMatch(/^États-Unis\/Russie/);
  expect(lines((await verbatim(['articles', '--full', '--json'])).out)).toEqual([article]);
});

test.each([
  [['show', 'nowhere'], /There is no article "nowhere"/],
  [['articles', '--full'], /--full is for --json/],
])('%j is refused in one line', async (args, line) => {
  const { code, err } = await verbatim(args);
  expect(code).toBe(2);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toMatch(line);
});
