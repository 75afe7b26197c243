import { execFileSync, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../src/config.js';
import { startLoopback } from '../discord/stage.js';
import { copyShippedSeeds, SEED } from '../fixtures/shipped-seeds.js';
import { commandsOf, readPages } from './markdown.js';

const QUOTE = 'objectif partagé de mener une lutte implacable contre le terrorisme international';
const QUESTION = 'what did Lavrov say about terrorism?';

/** A line of FILE.jsonl: a question, and where its answer stands. */
const LINE = { q: QUESTION, file: SEED, gold: [QUOTE] };

/** What is run in a copy of the project: what is typed into it, and what it prints. */
interface Trial {
  readonly input?: string;
  readonly prints: RegExp;
}

const ANSWERS = { prints: new RegExp(QUOTE) };

const RUN: Readonly<Record<string, Trial>> = {
  'npm run ask -- "QUESTION"': { prints: /./ },
  'npm run ask -- --help': { prints: /--speaker <name>/ },
  'npm run -s ask -- "what did Lavrov say about terrorism?" --json': { prints: new RegExp(`^\\{.*${QUOTE}`) },
  'npm run -s ask -- --questions FILE.jsonl --json': { prints: new RegExp(`^\\{.*${QUOTE}`) },
  'npm run chat': { input: `${QUESTION}\n`, ...ANSWERS },
  'npm run quotes -- --speaker Lavrov --about dialogue': { prints: /Lavrov/ },
  'npm run quotes -- --speaker Lavrov': { prints: /Lavrov/ },
  'npm run -s quotes -- --speaker Lavrov --json': { prints: /^\{"file"/ },
  'npm run quotes -- --statements': { prints: /— reported, after / },
  'npm run -s quotes -- --statements --json': { prints: /"kind":"reported"/ },
  'npm run speakers': { prints: /Sergueï Lavrov/ },
  'npm run -s speakers -- --json': { prints: /^\{.*Sergueï Lavrov/ },
  'npm run articles': { prints: /000_ff311f24eb63f98c/ },
  'npm run -s articles -- --json': { prints: /^\{.*000_ff311f24eb63f98c/ },
  'npm run -s articles -- --full --json': { prints: /^\{.*"paragraphs":\[/ },
  'npm run show -- "Lavrov et Tillerson"': { prints: /\[Sergueï Lavrov\]/ },
  'npm run -s show -- "Lavrov et Tillerson" --json': { prints: /^\{"id":"000_ff311f24eb63f98c"/ },
  'npm run feeds': { prints: /./ },
  'npm run -s feeds -- --json': { prints: /^$/ },
  'npm run index': { prints: /./ },
  'npm run -s index -- --json': { prints: /"kept":true.*"passedOver"/ },
  'npm run index -- --force': { prints: /./ },
  'npm run index -- --check': { prints: /paragraphs? of \d+ articles? in .* of SQLite .*, all whole/ },
  'npm run -s index -- --check --json': { prints: /^\{"backend":"SQLite / },
  'npm run doctor': { prints: /seeds/ },
  'npm run eval -- FILE.jsonl': { prints: /./ },
  'npm run dev -- ask "QUESTION"': { prints: /./ },
  'npm run dev -- speakers': { prints: /Sergueï Lavrov/ },
  'npm run format': { prints: /Checked/ },
  'cp .env.example .env': { prints: /^/ },
};

/** What is run elsewhere, and where. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'npm ci && npm run ask -- "what did Lavrov say about terrorism?"': '.ci/run',
  'npm test': '.ci/run',
  'npm run check': '.ci/run',
};

const OF_THE_WEB = 'takes what is on the web; tests/commands/add.test.ts plays an outlet for it';

/** What cannot be run here, and why. */
const NOT_RUN: Readonly<Record<string, string>> = {
  'npm ci': '.ci/run installs, and asks at once',
  'npm run build': 'is run before all of them, below',
  'npm run coverage': 'runs all these tests once more',
  'npx vitest run tests/quotes': 'is what runs here',
  'npm run bench': 'measures for minutes, and only on a machine that does nothing else',
  'npm run bench growth': 'the same',
  'npm run bench pages -- FOLDER --half fit --show': 'needs pages from outside the repository',
  'npm run bench adding -- FOLDER': 'the same',
  'npm run index -- --watch': 'goes on until it is ended; tests/commands/index-watch.test.ts ends it',
  'npm run add -- ADDRESS': OF_THE_WEB,
  'npm run add -- ADDRESS FILE.pdf': OF_THE_WEB,
  'npm run -s add -- ADDRESS --json': OF_THE_WEB,
  'npm run remove -- ARTICLE': OF_THE_WEB,
  'npm run follow -- ADDRESS': OF_THE_WEB,
  'npm run unfollow -- FEED': OF_THE_WEB,
  'npm run update': OF_THE_WEB,
  'npm run pictures': 'needs a browser; its own tests draw what they can',
  'npm run train -- --data FOLDER': 'needs texts from outside the repository; tests/training tests its parts',
  'npm run train:attribution -- --data FOLDER':
    'needs articles from outside the repository; tests/training tests its parts',
  'npm run train -- --data FOLDER --only words':
    'fetches word vectors of 118 MB; tests/training tests its parts',
  'npm run train:answering -- --data FOLDER':
    'needs articles from outside the repository; tests/training tests its parts',
  'npx tsx embeddings/training/public-pages/read-pages.ts --collections FOLDER --out PAGES':
    'needs pages from outside the repository',
  'npm run train:evaluate': 'needs questions from outside the repository; tests/eval tests its parts',
};

/** `.ci/install` makes the package and asks it, with names and articles of its own. */
const OF_THE_PACKAGE = /^(npm pack|npm install \.\/verbatim-quotes-|npx verbatim ask )/;

/** Docker, systemd and root are not here; tests/deployment carries their steps out as far as that goes. */
const OF_A_SERVER = /^(docker|sudo|journalctl|git (pull|archive)|chmod) ?/;

const shown = [...new Set(readPages().flatMap(commandsOf))];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-readme-'));
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: PROJECT_FOLDER,
    encoding: 'utf8',
  });
  // The lint reads its own rules from among the tests; of the articles only the shipped one has the answers.
  for (const file of files
    .split('\0')
    .filter((path) => path && !/^(?:tests\/(?!lint\/)|seeds\/)/.test(path))) {
    await cp(join(PROJECT_FOLDER, file), join(folder, file), { recursive: true, force: true }).catch(
      ignoreMissing,
    );
  }
  copyShippedSeeds(join(folder, 'seeds'));
  await symlink(join(PROJECT_FOLDER, 'node_modules'), join(folder, 'node_modules'), 'junction');
  execFileSync('git', ['init', '--quiet', folder]);
  await run('npm run build');
  await writeFile(join(folder, 'FILE.jsonl'), `${JSON.stringify(LINE)}\n`);
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A file that is deleted but not yet committed is listed all the same. */
function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Types a command into a shell in the copy. */
async function run(command: string, input = '', more: Record<string, string> = {}): Promise<Run> {
  const child = spawn(command, { cwd: folder, shell: true, env: environment(more) });
  // A command that is done before it has read what is typed closes its end.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await closed, out, err };
}

/** This process's, without what `npm test` or the machine's owner has set for this project. */
function environment(more: Record<string, string>): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|VERBATIM_|DISCORD_|DATABASE_URL$|INIT_CWD$)/i.test(name),
  );
  return { ...Object.fromEntries(own), ...more };
}

test('every command that a page shows is run, here or elsewhere, or has a reason why not', () => {
  const known = [...Object.keys(RUN), ...Object.keys(ELSEWHERE), ...Object.keys(NOT_RUN), 'npm start'];
  const local = shown.filter((command) => !OF_A_SERVER.test(command) && !OF_THE_PACKAGE.test(command));
  expect(local.sort()).toEqual(known.sort());
});

describe('in a fresh copy', () => {
  // cmd.exe has no cp; whoever is there copies the file in a window.
  const here = Object.entries(RUN).filter(
    ([line]) => process.platform !== 'win32' || !line.startsWith('cp '),
  );
  test.each(here)(
    '%s',
    async (command, { input, prints }) => {
      const { code, out, err } = await run(command, input);
      expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(prints);
    },
    60_000,
  );
});

test.each(Object.entries(ELSEWHERE))('%s is run by %s', async (command, file) => {
  expect((await readFile(join(PROJECT_FOLDER, file), 'utf8')).split('\n')).toContain(command);
});

test('npm start connects to Discord, and ends when it is told to', async () => {
  const discord = await startLoopback();
  const child = spawn('npm start', {
    cwd: folder,
    shell: true,
    // A group of its own: Ctrl+C reaches the shell, npm and the bot.
    detached: process.platform !== 'win32',
    env: environment({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl }),
  });
  const closed = new Promise((resolve) => child.on('close', resolve));
  child.stdout.resume();
  child.stderr.resume();
  await discord.until('the commands', () => discord.requests('PUT', /commands$/).length === 1, 60_000);
  if (process.platform === 'win32') child.kill();
  else process.kill(-Number(child.pid), 'SIGINT');
  await closed;
}, 90_000);
