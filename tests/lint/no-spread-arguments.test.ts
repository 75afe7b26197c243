import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../src/config.js';

const BIOME = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
const REFUSED = [
  'all.push(...more)',
  'Math.max(...numbers)',
  'Math.max(0, ...numbers.map((one) => one))',
  'String.fromCharCode(...codes)',
  'new Thing(...parts)',
  'all?.push(...more)',
];
const PASSED = ['all.push({ ...one })', 'make([...some, ...more])', 'call((...rest) => rest)'];

let folder: string;
let said: string;

/** Lints files as the project does, in a folder of their own: one for each expression. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-lint-'));
  const settings = JSON.parse(await readFile(join(PROJECT_FOLDER, 'biome.json'), 'utf8'));
  await writeFile(
    join(folder, 'biome.json'),
    JSON.stringify({ ...settings, $schema: undefined, vcs: undefined }),
  );
  await cp(join(PROJECT_FOLDER, 'tests', 'lint'), join(folder, 'tests', 'lint'), { recursive: true });
  await mkdir(join(folder, 'src'));
  for (const [number, expression] of [...REFUSED, ...PASSED].entries()) {
    await writeFile(join(folder, 'src', `${number}.ts`), `export const made = () => ${expression};\n`);
  }
  const { stdout, stderr } = spawnSync(process.execPath, [BIOME, 'lint', 'src'], {
    cwd: folder,
    encoding: 'utf8',
  });
  said = stdout + stderr;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(REFUSED.map((expression, number) => [expression, number] as const))(
  'the lint refuses %s',
  (_, number) => {
    expect(said).toMatch(new RegExp(`src/${number}\\.ts:1:\\d+ plugin`));
  },
);

test.each(PASSED.map((expression, number) => [expression, REFUSED.length + number] as const))(
  'and lets %s pass',
  (_, number) => {
    expect(said).toContain('overflows the stack');
    expect(said).not.toContain(`src/${number}.ts:1`);
  },
);
