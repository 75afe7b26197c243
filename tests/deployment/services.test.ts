import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { afterAll, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { PROJECT_FOLDER } from '../../src/config.js';
import { EXIT } from '../../src/errors.js';
import { environmentOf, readDockerfile, type Stage } from './dockerfile.js';

const read = (...path: readonly string[]) => readFile(join(PROJECT_FOLDER, ...path), 'utf8');
const image = readDockerfile(await read('Dockerfile')).at(-1) as Stage;
const compose = parseYaml(await read('compose.yaml'), { merge: true });
const { verbatim, second, postgres } = compose.services;
const unit = await read('docs', 'deploy', 'verbatim.service');
const unitEnvironment = parse(await read('docs', 'deploy', 'verbatim.env.example'));
const { NODE_ENV: _, ...folders } = environmentOf(image);
const folder = await mkdtemp(join(tmpdir(), 'verbatim-unit-'));

afterAll(() => rm(folder, { recursive: true, force: true }));

test('Docker, compose and systemd name the same folders', () => {
  expect(verbatim.environment).toEqual(folders);
  expect(unitEnvironment).toEqual({ DISCORD_TOKEN: '', ...folders });
});

test('compose mounts the articles read-only, and a volume for each folder that is written to', () => {
  const volumes = image.steps.find(({ keyword }) => keyword === 'VOLUME')?.words ?? [];
  expect(verbatim.volumes).toEqual([
    `./seeds:${folders.VERBATIM_SEEDS}:ro`,
    ...volumes.map((path) => expect.stringMatching(`^\\w+:${path}$`)),
  ]);
  const named = verbatim.volumes.slice(1).map((volume: string) => volume.split(':')[0]);
  const ofOthers = [...second.volumes, ...postgres.volumes].map((volume: string) => volume.split(':')[0]);
  expect(Object.keys(compose.volumes)).toEqual([...named, ...ofOthers]);
  for (const name of ['VERBATIM_INDEX', 'VERBATIM_CACHE', 'VERBATIM_DATA']) {
    expect(volumes.some((path) => folders[name]?.startsWith(path))).toBe(true);
  }
});

test('compose starts it again, gives it no rights, and a root that it cannot write to', () => {
  expect(verbatim).toMatchObject({
    restart: 'unless-stopped',
    read_only: true,
    tmpfs: ['/tmp'],
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
    env_file: '.env',
  });
});

test('with the profile postgres, a second bot answers without articles, and nobody else reaches the server', async () => {
  expect([second.profiles, postgres.profiles, verbatim.profiles]).toEqual([
    ['postgres'],
    ['postgres'],
    undefined,
  ]);
  const { DISCORD_TOKEN, ...environment } = second.environment;
  expect(environment).toEqual({ ...folders, VERBATIM_SEEDS: '/srv/verbatim/none', VERBATIM_WATCH: '0' });
  expect(second.volumes.map((volume: string) => volume.split(':')[1])).toEqual(
    verbatim.volumes.slice(1).map((volume: string) => volume.split(':')[1]),
  );
  expect(postgres.ports).toBeUndefined();
  const { POSTGRES_USER: user, POSTGRES_PASSWORD: password, POSTGRES_DB: database } = postgres.environment;
  const page = await read('docs', 'deployment.md');
  expect(page).toContain(`DATABASE_URL=postgresql://${user}:${password}@postgres/${database}`);
  expect(page).toContain(`${/\w+/.exec(DISCORD_TOKEN)}`);
  // Where the profile is not asked for, there is no server to wait for.
  expect(verbatim.depends_on.postgres.required).toBe(false);
});

test('the unit writes only where systemd makes folders for it, and is not started again to no purpose', () => {
  for (const [setting, name] of [
    ['StateDirectory', 'VERBATIM_DATA'],
    ['CacheDirectory', 'VERBATIM_INDEX'],
    ['CacheDirectory', 'VERBATIM_CACHE'],
  ] as const) {
    const base = setting === 'StateDirectory' ? '/var/lib/' : '/var/cache/';
    const value = new RegExp(`^${setting}=(.*)$`, 'm').exec(unit)?.[1];
    expect(`${folders[name]}/`).toContain(`${base}${value}/`);
  }
  expect(unit).toContain('ProtectSystem=strict\n');
  expect(unit).toContain(`RestartPreventExitStatus=${EXIT.usage}\n`);
});

test('docs/deployment.md installs what the unit names, and reads what is kept where it is', async () => {
  const page = await read('docs', 'deployment.md');
  const [, program = ''] = /^WorkingDirectory=(.*)$/m.exec(unit) ?? [];
  const [, environment = ''] = /^EnvironmentFile=(.*)$/m.exec(unit) ?? [];
  const [, user = ''] = /^User=(.*)$/m.exec(unit) ?? [];
  expect(page).toContain(`git archive HEAD | sudo tar -x -C ${program}\nsudo npm ci --prefix ${program}\n`);
  expect(page).toContain(`sudo install -m 600 docs/deploy/verbatim.env.example ${environment}\n`);
  expect(page).toMatch(new RegExp(`sudo useradd --system .* ${user}\n`));
  expect(page).toContain(`sudo sqlite3 ${folders.VERBATIM_DATA}/verbatim.sqlite`);
  expect(page).toContain(`docker compose cp verbatim:${folders.VERBATIM_DATA} `);
});

const systemd = spawnSync('systemd-analyze', ['--version'], { encoding: 'utf8' });

test.runIf(systemd.status === 0)('systemd finds no mistake in the unit, and little to attack', async () => {
  // systemd looks for the program, which need not be where it is on Debian.
  const here = unit.replace(/^ExecStart=\S+/m, `ExecStart=${process.execPath}`);
  const file = join(folder, 'verbatim.service');
  await writeFile(file, here);
  const verify = spawnSync('systemd-analyze', ['verify', '--man=no', file], { encoding: 'utf8' });
  expect(`${verify.stdout}${verify.stderr}`.split('\n').filter((line) => line.includes('verbatim'))).toEqual(
    [],
  );
  expect(verify.status).toBe(0);
  const security = execFileSync('systemd-analyze', ['security', '--offline=true', '--threshold=20', file], {
    encoding: 'utf8',
  });
  expect(security).toMatch(/Overall exposure level .* OK/);
});
