import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLI } from '../fixtures/built.js';
import { createProject, type TestProject } from '../fixtures/project.js';
import { runNode } from '../fixtures/run-node.js';

/** Sets the window's title, then clears the screen. */
const HOSTILE = '\u001b]0;owned\u0007\u001b[2J\u009b2J';
const CONTROL = /(?![\n\t])\p{Cc}/u;

let project: TestProject;

beforeAll(async () => {
  project = await createProject();
  await writeFile(join(project.seeds, `a${HOSTILE}.txt`), Buffer.alloc(200));
});

afterAll(() => project.remove());

const environment = () => ({
  DISCORD_TOKEN: '',
  VERBATIM_SEEDS: project.seeds,
  VERBATIM_INDEX: project.index,
});
const verbatim = (...args: string[]) => runNode([CLI, ...args], { env: environment() });

describe('no control character of others reaches the terminal', () => {
  test('from the name of a file that is left out', async () => {
    const { err } = await verbatim('index', '--force');
    expect(err).toContain('Left out: a]0;owned');
    expect(err).not.toMatch(CONTROL);
  });

  test('from a question in a file', async () => {
    const file = join(project.seeds, '..', 'questions.jsonl');
    await writeFile(file, JSON.stringify({ q: `what did Lavrov say${HOSTILE} about terrorism?` }));
    const { out } = await verbatim('ask', '--questions', file);
    expect(out).toContain('what did Lavrov say]0;owned');
    expect(out).not.toMatch(CONTROL);
    const json = await verbatim('ask', '--json', '--questions', file);
    expect(JSON.parse(json.out)).toMatchObject({
      question: `what did Lavrov say${HOSTILE} about terrorism?`,
    });
  });

  test.each([
    ['an option', [`--${HOSTILE}`]],
    ['a value', ['--limit', HOSTILE]],
    ['a file', ['--questions', `/nowhere/${HOSTILE}`]],
  ])('from the error about %s', async (_, args) => {
    const { code, err } = await verbatim('ask', ...args, ...(args[0] === '--limit' ? ['who?'] : []));
    expect(code).toBe(2);
    expect(err).toContain(']0;owned');
    expect(err).not.toMatch(CONTROL);
  });
});

test('output that cannot be written ends it with one line and exit code 1', async ({ skip }) => {
  const full = await access('/dev/full', constants.W_OK).then(
    () => open('/dev/full', 'w'),
    () => null,
  );
  if (full === null) return skip();
  const child = spawn(process.execPath, [CLI, 'articles'], {
    env: { PATH: process.env.PATH, ...environment() },
    stdio: ['ignore', full.fd, 'pipe'],
  });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const err = await text(child.stderr as NodeJS.ReadableStream);
  expect(await closed).toBe(1);
  await full.close();
  expect(err.trim().split('\n').at(-1)).toMatch(/^The output cannot be written \(ENOSPC/);
  expect(err).not.toContain('    at ');
});
