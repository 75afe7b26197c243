import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../src/config.js';
import { SEED } from './fixtures/shipped-seeds.js';

/** An article as Notepad and others save it: both line endings, and none at the end. */
const MIXED = 'Deux fins de ligne\r\n\r\nUn paragraphe.\nUn autre.\r\n\r\nLe dernier';
const SHIPPED = ['tokenizer.json', 'lexicon.bin', 'vectors.bin', join('onnx', 'model_quantized.onnx')];
const MODEL = join('embeddings', 'models', 'static-fr-en');

let folder: string;

/** Git as it is set up on Windows, whatever this machine's settings are. */
function git(...args: readonly string[]): string {
  const settings = ['core.autocrlf=true', 'user.name=Test', 'user.email=test@example.org'];
  return execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-checkout-'));
  const origin = join(folder, 'origin');
  for (const path of ['.gitattributes', join('seeds', SEED), ...SHIPPED.map((file) => join(MODEL, file))]) {
    await cp(join(PROJECT_FOLDER, path), join(origin, path));
  }
  await writeFile(join(origin, 'seeds', 'mixed.txt'), MIXED);
  await writeFile(join(origin, 'source.ts'), 'export {};\n');
  git('init', '--quiet', origin);
  git('-C', origin, 'add', '.');
  git('-C', origin, 'commit', '--quiet', '--message', 'As it is');
  git('clone', '--quiet', origin, join(folder, 'clone'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([join('seeds', SEED), join('seeds', 'mixed.txt'), ...SHIPPED.map((file) => join(MODEL, file))])(
  'a clone with core.autocrlf=true has the very bytes of %s',
  async (path) => {
    const before = await readFile(join(folder, 'origin', path));
    const after = await readFile(join(folder, 'clone', path));
    // Not toEqual, which takes minutes for megabytes.
    expect(after.equals(before)).toBe(true);
  },
);

test('a clone with core.autocrlf=true has source code as the linter wants it', async () => {
  expect(await readFile(join(folder, 'clone', 'source.ts'), 'utf8')).toBe('export {};\n');
});

test('editors are told what the formatter does', async () => {
  const { formatter } = JSON.parse(await readFile(join(PROJECT_FOLDER, 'biome.json'), 'utf8'));
  const settings = await readFile(join(PROJECT_FOLDER, '.editorconfig'), 'utf8');
  expect(settings).toContain(
    `indent_style = ${formatter.indentStyle}\nindent_size = ${formatter.indentWidth}`,
  );
  expect(settings).toContain(`max_line_length = ${formatter.lineWidth}`);
});
