import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../src/config.js';

test('the tests say once, not for every message, that there is no description of the API to check against', () => {
  const vitest = join(PROJECT_FOLDER, 'node_modules', 'vitest', 'vitest.mjs');
  const run = spawnSync(process.execPath, [vitest, 'run', 'tests/discord/autocomplete.test.ts'], {
    cwd: PROJECT_FOLDER,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, DISCORD_OPENAPI: '/nowhere.json' },
  });
  expect(run.status).toBe(0);
  expect((run.stdout + run.stderr).match(/API description/g)).toHaveLength(1);
}, 120_000);
