import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { validate } from 'dockerfile-utils';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../src/config.js';
import { plainTextOf } from '../discord/loopback/reading.js';
import { startLoopback } from '../discord/stage.js';
import { SHIPPED_SEEDS } from '../fixtures/shipped-seeds.js';
import { environmentOf, readDockerfile, type Stage, type Step } from './dockerfile.js';
import { replay } from './replay.js';

const SHIPPED = ['dist', 'embeddings'];
const content = await readFile(join(PROJECT_FOLDER, 'Dockerfile'), 'utf8');
const stages = readDockerfile(content);
const last = stages.at(-1) as Stage;
const stepOf = (keyword: string) => last.steps.findLast((step) => step.keyword === keyword) as Step;

test('the Dockerfile has no mistake that a linter knows', () => {
  expect(validate(content)).toEqual([]);
});

test('what runs is slim, of a fixed version, and not root', () => {
  expect(last.image).toMatch(/^node:\d+-\w+-slim$/);
  expect(stages.every(({ image }) => last.image.startsWith(image.replace('-slim', '')))).toBe(true);
  expect(stepOf('USER').words).toEqual(['node']);
});

// What follows carries the steps out as far as that goes without Docker, with this machine's Node.
describe.runIf(process.platform === 'linux')('the image', () => {
  const asRoot = process.getuid?.() === 0;
  /** "nobody" on Debian, and like the image's user but in its number. */
  const user = asRoot ? { uid: 65_534, gid: 65_534 } : {};
  let root: string;
  let image: string;
  let node: string;
  let environment: Record<string, string>;
  const open = new Set<ChildProcess>();

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'verbatim-image-'));
    await chmod(root, 0o755);
    // This machine's Node may lie where that user may not go.
    node = join(root, 'node');
    await copyFile(process.execPath, node);
    image = await replay(stages, root, {
      context: PROJECT_FOLDER,
      // npm would write into the list of what is installed, which is a link to this checkout's.
      install: `cp -al '${PROJECT_FOLDER}/node_modules' . && rm node_modules/.package-lock.json && npm run build`,
      owner: asRoot ? '65534:65534' : null,
    });
    const seeds = join(image, 'srv', 'verbatim', 'seeds');
    for (const file of await readdir(seeds))
      if (!SHIPPED_SEEDS.includes(file)) await rm(join(seeds, file), { recursive: true });
    execFileSync('chmod', ['-R', 'a-w', ...SHIPPED.map((name) => join(image, 'app', name))]);
    environment = Object.fromEntries(
      Object.entries(environmentOf(last)).map(([name, value]) => [
        name,
        value.startsWith('/') ? join(image, value) : value,
      ]),
    );
  }, 300_000);

  afterEach(() => {
    for (const child of open) child.kill('SIGTERM');
  });

  afterAll(async () => {
    execFileSync('chmod', ['-R', 'u+w', ...SHIPPED.map((name) => join(image, 'app', name))]);
    await rm(root, { recursive: true, force: true });
  });

  function start([command, ...args]: readonly string[], more: Record<string, string> = {}): ChildProcess {
    const child = spawn(command === 'node' ? node : (command ?? ''), args, {
      ...user,
      cwd: join(image, 'app'),
      env: { ...environment, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    open.add(child);
    child.on('close', () => open.delete(child));
    return child;
  }

  /** `docker run IMAGE ARGS`: the entry point, with the paths of the image. */
  function docker(args: readonly string[], more: Record<string, string> = {}): ChildProcess {
    const entry = stepOf('ENTRYPOINT').words.map((word) => (word.startsWith('/') ? join(image, word) : word));
    return start([...entry, ...args], more);
  }

  async function codeOf(child: ChildProcess): Promise<number | null> {
    const [code] = await once(child, 'close');
    return code;
  }

  test('holds no development dependency, and binaries for one platform only', async () => {
    const modules = join(image, 'app', 'node_modules');
    expect(existsSync(join(modules, 'discord.js'))).toBe(true);
    for (const name of ['typescript', '@typescript', 'vitest', 'tsx', '@biomejs/biome', '.bin/tsc'])
      expect(existsSync(join(modules, name)), name).toBe(false);
    const binaries = join(modules, 'onnxruntime-node', 'bin');
    const [api = ''] = await readdir(binaries);
    const platforms = await readdir(join(binaries, api), { recursive: true, withFileTypes: true });
    const files = platforms.filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(0);
    for (const { parentPath } of files)
      expect(parentPath).toMatch(new RegExp(`${process.platform}/${process.arch}$`));
  });

  test('answers as a user who may write to nothing but the two volumes', async () => {
    const child = docker(['ask', 'what did Lavrov say about terrorism?']);
    const [code, out] = await Promise.all([codeOf(child), text(child.stdout as NodeJS.ReadableStream)]);
    expect(out).toContain('objectif partagé de mener une lutte implacable');
    expect(code).toBe(0);
    expect(await readdir(join(image, 'var', 'cache', 'verbatim', 'index'))).toContain('index.sqlite');
    if (!asRoot) return;
    const owned = execFileSync('find', [image, '-user', String(user.uid), '-type', 'd', '-prune'], {
      encoding: 'utf8',
    });
    expect(owned.trim().split('\n').sort()).toEqual(
      stepOf('VOLUME')
        .words.map((path) => join(image, path))
        .sort(),
    );
  });

  test('runs the bot, and its health check tells whether it lives', async () => {
    const discord = await startLoopback();
    const HEALTH_PORT = await freePort();
    const [, ...check] = JSON.parse(`["CMD", ${stepOf('HEALTHCHECK').text.replace(/^CMD \[/, '')}`);
    const isHealthy = async () => (await codeOf(start(check, { HEALTH_PORT }))) === 0;
    expect(await isHealthy()).toBe(false);

    const bot = docker(stepOf('CMD').words, {
      HEALTH_PORT,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
    });
    await discord.until('the commands', () => discord.requests('PUT', /commands$/).length === 1, 60_000);
    expect(await isHealthy()).toBe(true);
    const answer = await discord.answerTo(discord.say('@bot what did Lavrov say about terrorism?'));
    expect(plainTextOf(answer)).toContain('objectif partagé');
    expect(await readdir(join(image, 'var', 'lib', 'verbatim'))).toContain('verbatim.sqlite');

    bot.kill('SIGTERM');
    expect(await codeOf(bot)).toBe(0);
  }, 120_000);
});

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return String(typeof address === 'object' && address?.port);
}
