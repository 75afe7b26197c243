import { mkdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { CLI } from '../fixtures/built.js';
import { createProject, type TestProject } from '../fixtures/project.js';
import { runNode } from '../fixtures/run-node.js';

const BRIDGE = 'Le pont rouvert\n\n"Le pont est solide", a déclaré la maire Anne Roux mardi.\n';

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let project: TestProject;

afterEach(() => project.remove());

const verbatim = (...args: string[]) => verbatimWith({}, ...args);

const verbatimWith = (env: Record<string, string>, ...args: string[]) =>
  runNode([CLI, ...args], {
    env: { DISCORD_TOKEN: '', VERBATIM_SEEDS: project.seeds, VERBATIM_INDEX: project.index, ...env },
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

test.each([
  [
    'a name that is no setting',
    { VERBATIM_CHANEL: '1' },
    /✗ Settings: these do nothing.*\n {4}VERBATIM_CHANEL$/m,
  ],
  ['a slip of the pen', { HEALTH_PROT: '1' }, /^ {4}HEALTH_PROT: did you mean HEALTH_PORT\?$/m],
  [
    'hosts that are none',
    { VERBATIM_WEB_ALLOW: 'https://x' },
    /^✗ Settings: VERBATIM_WEB_ALLOW names "https/m,
  ],
  ['a wrong value, without a token', { LOG_LEVEL: 'loud' }, /^✗ Discord: LOG_LEVEL must be one of/m],
])('doctor names %s', async (_, environment, says) => {
  project = await createProject({ 'bridge.txt': BRIDGE });
  const { code, out } = await verbatimWith(environment, 'doctor');
  expect(out).toMatch(says);
  expect(code).toBe(2);
});

test('doctor names the folders that cannot be written', async () => {
  project = await createProject({ 'bridge.txt': BRIDGE });
  const file = join(project.seeds, 'bridge.txt');
  const folders = { VERBATIM_INDEX: join(file, 'index'), VERBATIM_DATA: join(file, 'some', 'data') };
  const { code, out } = await verbatimWith(folders, 'doctor', '--json');
  const { findings } = JSON.parse(out) as { findings: { subject: string; details: string[] }[] };
  expect(findings.find(({ subject }) => subject === 'Folders')).toMatchObject({
    state: 'problem',
    details: [
      expect.stringMatching(/bridge\.txt.index \(.*\): mend its permissions, or set VERBATIM_INDEX to/),
      expect.stringMatching(/bridge\.txt.some.data \(.*\): mend its permissions, or set VERBATIM_DATA to/),
    ],
  });
  expect(code).toBe(2);
});

test.each([
  [
    'names a health port that something else uses',
    'hello',
    2,
    /^✗ Health: HEALTH_PORT \d+ cannot be used on 127/m,
  ],
  [
    'knows a running bot by its health port',
    'ready\n',
    0,
    /^✓ Health: port \d+ on .* is served by a running bot$/m,
  ],
])('doctor %s', async (_, body, expected, says) => {
  project = await createProject({ 'bridge.txt': BRIDGE });
  const server = createServer((_, response) => response.end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { code, out } = await verbatimWith({ HEALTH_PORT: `${port}` }, 'doctor').finally(() => close(server));
  expect(out).toMatch(says);
  expect(code).toBe(expected);
});

function close(server: Server): void {
  server.close();
  server.closeAllConnections();
}
