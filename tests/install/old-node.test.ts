import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../src/config.js';
import { runNode } from '../fixtures/run-node.js';

const START = join(PROJECT_FOLDER, 'bin', 'verbatim.cjs');

/** What `bin/verbatim.cjs` does where Node says it is `version`; a real old one is run in `.ci/run`. */
function startOn(version: string) {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
  return runNode(['--eval', `${pretend}; require(${JSON.stringify(START)})`]);
}

test.each(['18.20.8', '20.18.3', '12.0.0'])(
  'Node.js %s is told in one line which is needed',
  async (version) => {
    expect(await startOn(version)).toEqual({
      code: 2,
      out: '',
      err: `Verbatim needs Node.js 20.19 or newer; this is ${version}. Install a newer one from https://nodejs.org.\n`,
    });
  },
);

test('the version needed is the one that npm is told', async () => {
  const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
  expect(manifest.engines.node).toBe('>=20.19');
  expect(Object.values(manifest.scripts).join('\n')).not.toMatch(/node dist\//);
});

test('a copy that is not built says what to run', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-unbuilt-'));
  await cp(dirname(START), join(folder, 'bin'), { recursive: true });
  const { code, out, err } = await runNode([join(folder, 'bin', 'verbatim.cjs'), 'ask', 'why?']);
  await rm(folder, { recursive: true });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^Verbatim is not installed completely \(Cannot find .*\)\. Run: npm ci\n$/);
});
