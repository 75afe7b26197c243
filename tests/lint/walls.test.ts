import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../src/config.js';

const BIOME = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

const FILES: Readonly<Record<string, string>> = {
  'src/text/index.ts': "export { fold } from './fold.js';\n",
  'src/text/fold.ts': 'export const fold = (text: string): string => text;\n',
  'src/answer/index.ts': "export { answer } from './answer.js';\n",
  'src/answer/answer.ts': "import { fold } from '../text/index.js';\n\nexport const answer = fold('a');\n",
  'src/answer/private.ts': "import { fold } from '../text/fold.js';\n\nexport const own = fold('a');\n",
  'src/text/upward.ts': "import { answer } from '../answer/index.js';\n\nexport const up = answer;\n",
  'src/text/one.ts':
    "import type { Two } from './two.js';\n\nexport interface One {\n  readonly two: Two;\n}\n",
  'src/text/two.ts':
    "import type { One } from './one.js';\n\nexport interface Two {\n  readonly one: One;\n}\n",
  'src/text/complex.ts': `export function complex(a: number[]): number {
  let n = 0;
${'  for (const one of a) if (one > n && one % 2 === 0) for (const other of a) if (other > one) n += 1;\n'.repeat(2)}  return n;
}
`,
};

let folder: string;
let said: string;

/** Lints a house of its own as the project's is linted. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-walls-'));
  const settings = JSON.parse(await readFile(join(PROJECT_FOLDER, 'biome.json'), 'utf8'));
  const overrides = settings.overrides.map(({ plugins, ...override }: { plugins?: unknown }) => override);
  await writeFile(
    join(folder, 'biome.json'),
    JSON.stringify({ ...settings, overrides, $schema: undefined, vcs: undefined }),
  );
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(join(folder, dirname(file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  const { stdout, stderr } = spawnSync(process.execPath, [BIOME, 'lint', 'src'], {
    cwd: folder,
    encoding: 'utf8',
  });
  said = stdout + stderr;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['a file of another folder than its face', 'src/answer/private.ts', 'noPrivateImports'],
  ['a folder that stands above', 'src/text/upward.ts', 'noRestrictedImports'],
  ['types in a circle', 'src/text/one.ts', 'noImportCycles'],
  ['a function that does too much', 'src/text/complex.ts', 'noExcessiveCognitiveComplexity'],
])('the lint refuses %s', (_, file, rule) => {
  expect(said).toMatch(new RegExp(`${file}:\\d+:\\d+ lint/\\w+/${rule}`));
});

test.each(['src/answer/index.ts', 'src/answer/answer.ts', 'src/text/index.ts', 'src/text/fold.ts'])(
  'and lets %s pass',
  (file) => {
    expect(said).toContain('Checked');
    expect(said).not.toContain(`${file}:`);
  },
);
