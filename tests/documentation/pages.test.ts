import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../src/config.js';
import { anchorsOf, commandsOf, linksOf, readPages } from './markdown.js';

const pages = readPages();
const read = (path: string) => readFileSync(join(PROJECT_FOLDER, path), 'utf8');

test('the README is short, and its first screen shows an answer and how to get one', () => {
  const lines = read('README.md').trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(120);
  const screen = lines.slice(0, 22).join('\n');
  expect(screen).toContain('docs/pictures/answer-phone.png');
  expect(screen).toMatch(/takes (about )?\d+ seconds/);
  expect(screen).toContain('npm ci && npm run ask -- "what did Lavrov say about terrorism?"');
  expect(screen).toContain('npm test');
});

describe.each(pages)('$path', (page) => {
  test('leads to files and headings that exist', () => {
    for (const link of linksOf(page)) {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page.path : normalize(join(dirname(page.path), path));
      expect(existsSync(join(PROJECT_FOLDER, target)), link).toBe(true);
      if (anchor) expect(anchorsOf({ path: target, content: read(target) }), link).toContain(anchor);
    }
  });

  test('names only scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    for (const [command, name = ''] of page.content.matchAll(/\bnpm run (?:-s )?([\w:]+)/g)) {
      expect(Object.keys(scripts), command).toContain(name);
    }
  });
});

test('every page of docs/ is led to from the README', () => {
  const readme = pages[0];
  const led = readme ? linksOf(readme).map((link) => link.split('#')[0]) : [];
  for (const { path } of pages) if (path.startsWith('docs/')) expect(led).toContain(path);
});

test('a page without shell commands in shell blocks is one that shows none', () => {
  expect(commandsOf({ path: '', content: 'Run `npm start`.\n\n```sh\nnpm test\n```\n' })).toEqual([
    'npm test',
    'npm start',
  ]);
});

test('settings are the same in the code, in .env.example and in docs/configuration.md', () => {
  const names = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name).sort();
  const inCode = [
    ...names(read('src/config.ts'), /setting\('([A-Z_]+)'\)/g),
    ...names(read('src/discord/config.ts'), /^ {2}([A-Z_]{5,}): /gm),
  ].sort();
  expect(inCode.length).toBeGreaterThan(10);
  expect(names(read('.env.example'), /^(?:# )?([A-Z_]{5,})=/gm)).toEqual(inCode);
  expect(names(read('docs/configuration.md'), /^\| `([A-Z_]+)`/gm)).toEqual(inCode);
});

test('the package has the file name that docs/deployment.md gives it', () => {
  const { name, version } = JSON.parse(read('package.json'));
  expect(read('docs/deployment.md')).toContain(`./${name.slice(1).replace('/', '-')}-${version}.tgz\n`);
});
