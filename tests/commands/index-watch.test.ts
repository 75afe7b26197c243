import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CLI } from '../fixtures/built.js';
import { createProject, type TestProject } from '../fixtures/project.js';

const BRIDGE = 'Le pont rouvert\n\n"Le pont est solide", a déclaré la maire Anne Roux mardi.\n';
const SCHOOL = 'Une école de plus\n\n"L\'école ouvrira en septembre", a annoncé le recteur Paul Blanc.\n';
const onlyWithSignals = test.skipIf(process.platform === 'win32');

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let project: TestProject;
const running = new Set<ChildProcess>();

beforeEach(async () => {
  project = await createProject({ 'bridge.txt': BRIDGE });
});

afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  await project.remove();
});

interface Watching {
  readonly child: ChildProcess;
  out(): string[];
  err(): string[];
  /** Until a line of its standard output or error is like that. */
  says(line: RegExp): Promise<void>;
}

/** `verbatim index --watch` over the test's project, once it watches; `shell` is what starts it. */
async function startWatching(args: readonly string[] = [], shell: readonly string[] = []): Promise<Watching> {
  const places = ['--seeds', project.seeds, '--index', project.index];
  const [program = '', ...others] = [...shell, process.execPath, CLI, 'index', '--watch'];
  const env = { PATH: process.env.PATH };
  const child = spawn(program, [...others, ...places, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (data) => (said.out += data));
  child.stderr.on('data', (data) => (said.err += data));
  const linesOf = (text: string) => text.split('\n').filter(Boolean);
  const [out, err] = [() => linesOf(said.out), () => linesOf(said.err)];
  const says = (line: RegExp) =>
    vi.waitFor(() => expect([...out(), ...err()]).toContainEqual(expect.stringMatching(line)), {
      timeout: 30_000,
    });
  await says(/^Watching /);
  return { child, out, err, says };
}

onlyWithSignals('prints a line for each change, and ends at ^C', async () => {
  const { child, out, err, says } = await startWatching();
  expect(out()).toEqual([expect.stringMatching(/^Indexed: 1 article, /)]);
  await writeFile(join(project.seeds, 'school.txt'), SCHOOL);
  await says(
    /^1 file added: 2 articles, \d+ paragraphs, 2 quotes, 2 speakers; [\d.]+ s, model static-fr-en\.$/,
  );
  await rm(join(project.seeds, 'bridge.txt'));
  await says(/^1 file removed: 1 article, 1 paragraph, 1 quote, 1 speaker; /);
  const closed = once(child, 'close');
  const told = performance.now();
  child.kill('SIGINT');
  expect(await closed).toEqual([0, null]);
  expect(performance.now() - told).toBeLessThan(1000);
  expect(out()).toHaveLength(3);
  expect(err()).toEqual([`Watching ${project.seeds}. Ctrl-C ends.`]);
});

test('--json prints one object for each change', async () => {
  const { out, err } = await startWatching(['--json']);
  await writeFile(join(project.seeds, 'school.txt'), SCHOOL);
  await vi.waitFor(() => expect(out()).toHaveLength(2), { timeout: 30_000 });
  const expected = { rebuilt: true, kept: true, warnings: [], passedOver: [] };
  expect(out().map((line) => JSON.parse(line))).toMatchObject([
    { articles: 1, ...expected },
    { articles: 2, ...expected, seconds: expect.any(Number) },
  ]);
  expect(err()).toHaveLength(1);
});

test('says what it cannot take in, once, and what is left out when it is', async () => {
  const { out, err, says } = await startWatching();
  await rename(join(project.seeds, 'bridge.txt'), join(project.seeds, 'bridge.doc'));
  await says(
    /^There is no article in .* \(1 file not read: 1 \.doc file \(save as \.docx\)\)\. Put at least one there/,
  );
  await writeFile(join(project.seeds, 'empty.txt'), '');
  await writeFile(join(project.seeds, 'school.txt'), SCHOOL);
  await says(/^(?!Indexed).*: 1 article, /);
  await writeFile(join(project.seeds, 'bridge.txt'), BRIDGE);
  await says(/^(?!Indexed).*: 2 articles, /);
  expect(out()).toHaveLength(3);
  expect(err().slice(2)).toEqual([
    expect.stringMatching(/^Left out: empty\.txt: /),
    '1 file not read: 1 .doc file (save as .docx)',
  ]);
});

/** A shell in which the system has no watch left for anybody; not every system lets one make it. */
const NO_WATCHES = ['unshare', '--user', '--map-root-user', 'sh', '-c'];
const LIMITS = { ENOSPC: 'max_inotify_watches', EMFILE: 'max_inotify_instances' };
const limit = (name: string) => `echo 0 > /proc/sys/user/${name} && exec "$@"`;

test
  .skipIf(spawnSync('unshare', [...NO_WATCHES.slice(1), limit(LIMITS.ENOSPC), 'sh', 'true']).status !== 0)
  .each(Object.entries(LIMITS))(
  'looks by itself where the system has no watch left (%s), and says so once',
  async (code, name) => {
    const { err, says } = await startWatching([], [...NO_WATCHES, limit(name), 'sh']);
    await says(/^The system does not tell of changes in /);
    await writeFile(join(project.seeds, 'school.txt'), SCHOOL);
    await says(/^(?!Indexed).*: 2 articles, /);
    await writeFile(join(project.seeds, 'more.txt'), SCHOOL);
    await says(/^(?!Indexed).*: 3 articles, /);
    const line = err().filter((one) => one.startsWith('The system'));
    expect(line).toEqual([
      expect.stringContaining(
        `(${code}): looking there every 2 seconds instead. It is told at once where fs.inotify.max_user_`,
      ),
    ]);
  },
);
