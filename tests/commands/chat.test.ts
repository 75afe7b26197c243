import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { CLI } from '../fixtures/built.js';
import { createProject, type TestProject } from '../fixtures/project.js';
import { runNode } from '../fixtures/run-node.js';

let project: TestProject;

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  project = await createProject();
});

afterAll(() => project.remove());

function command(): string[] {
  return [CLI, 'chat', '--json', '--seeds', project.seeds, '--index', project.index];
}

function questionsOf(out: string): unknown[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).question);
}

test('answers every line of a pipe that ends at once, in order', async () => {
  const questions = Array.from({ length: 50 }, (_, n) => `what did Lavrov say about terrorism, take ${n}?`);
  const { code, out, err } = await runNode(command(), { input: questions.join('\n') });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(questionsOf(out)).toEqual(questions);
});

test('answers the last line where the input ends while an answer is made', async () => {
  const child = spawn(process.execPath, command(), { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.write('what did Lavrov say about trust?\n');
  const first = await once(child.stdout, 'data');
  child.stdin.end('and Tillerson?\nand Trump?');
  const closed = once(child, 'close');
  const [rest, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(await closed).toEqual([0, null]);
  expect(err).toBe('');
  expect(questionsOf(first.join('') + rest)).toEqual([
    'what did Lavrov say about trust?',
    'and Tillerson?',
    'and Trump?',
  ]);
});

test('tells a person how to get help and how to leave, which works with a slash, too', async () => {
  const asTerminal = ['--import', 'data:text/javascript,process.stdin.isTTY=true'];
  const { code, out, err } = await runNode([...asTerminal, ...command()], {
    input: '/help\n/quit\nwhat did Lavrov say?\n',
  });
  expect(code).toBe(0);
  expect(err).toMatch(/"help" shows what can be asked, "quit" or \^D ends\./);
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    { question: '/help', talk: 'help' },
    { question: '/quit', talk: 'farewell' },
  ]);
});
