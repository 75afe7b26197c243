import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DataPackage, withPackage } from '../../embeddings/training/npm-package.js';

const NAME = 'verbatim-test-data';
let folder: string;
let data: DataPackage;

/** A package of our own in a file: npm asks no registry for it. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-package-'));
  const source = join(folder, 'source');
  mkdirSync(source);
  writeFileSync(join(source, 'package.json'), JSON.stringify({ name: NAME, version: '1.2.3' }));
  writeFileSync(join(source, 'words.txt'), 'ship\nboat\n');
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: source,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [{ filename, integrity }] = JSON.parse(packed);
  data = { name: NAME, version: join(folder, filename), integrity };
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a package is there while it is read, and gone afterwards', () => {
  let where = '';
  const words = withPackage(data, (inside) => {
    where = inside;
    return readFileSync(join(inside, 'words.txt'), 'utf8');
  });
  expect(words).toBe('ship\nboat\n');
  expect(existsSync(where)).toBe(false);
}, 60_000);

test('a package that is not what it was is not read', () => {
  const reads: string[] = [];
  const other = { ...data, integrity: data.integrity.replace(/..==$/, 'AA==') };
  expect(() => withPackage(other, (inside) => reads.push(inside))).toThrow(
    /verbatim-test-data .* is not what it was/,
  );
  expect(reads).toEqual([]);
}, 60_000);
