import { mkdir, rm } from 'node:fs/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { CLI } from '../fixtures/built.js';
import { createProject, type TestProject } from '../fixtures/project.js';
import { runNode } from '../fixtures/run-node.js';

const BRIDGE = 'Le pont rouvert\n\n"Le pont est solide", a déclaré la maire Anne Roux mardi.\n';

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let project: TestProject;

afterEach(() => project.remove());

const verbatim = (...args: string[]) =>
  runNode([CLI, ...args], {
    env: { DISCORD_TOKEN: '', VERBATIM_SEEDS: project.seeds, VERBATIM_INDEX: project.index },
  });

test('doctor names the first files that are left out, one a line, and says how many more', async () => {
  const names = Array.from({ length: 12 }, (_, number) => `empty-${String(number).padStart(2, '0')}.txt`);
  project = await createProject({
    'bridge.txt': BRIDGE,
    ...Object.fromEntries(names.map((name) => [name, ''])),
  });
  const { code, out } = await verbatim('doctor');
  expect(code).toBe(0);
  const lines = out.split('\n');
  const at = lines.findIndex((line) => line.startsWith('• Articles: 1 article in '));
  expect(lines[at]).toMatch(/; 12 left out:$/);
  const indented = lines.slice(at + 1).filter((line) => line.startsWith('    '));
  expect(indented.map((line) => /empty-\d\d\.txt/.exec(line)?.[0])).toEqual([
    ...names.slice(0, 10),
    undefined,
  ]);
  expect(indented.at(-1)).toMatch(/^ {4}and 2 more; all of them: .*doctor .*--json$/);
  const { findings } = JSON.parse((await verbatim('doctor', '--json')).out);
  expect(findings[1].details).toHaveLength(12);
});

test.each(['empty', 'missing'])(
  'doctor says nothing of an index where the folder of articles is %s',
  async (which) => {
    project = await createProject({ 'bridge.txt': BRIDGE });
    await verbatim('index');
    expect((await verbatim('doctor')).out).toMatch(/✓ Index: 1 paragraph of 1 article/);
    await rm(project.seeds, { recursive: true });
    if (which === 'empty') await mkdir(project.seeds);
    const { code, out } = await verbatim('doctor');
    expect(code).toBe(2);
    expect(out).toMatch(
      which === 'empty' ? /✗ Articles: There is no article in/ : /✗ Articles: There is no folder/,
    );
    expect(out).not.toContain('Index:');
  },
);
