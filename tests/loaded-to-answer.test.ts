import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../src/config.js';

const SOURCE = join(PROJECT_FOLDER, 'src');
/** Not those of types, which are gone when it runs, nor of what is loaded when it is asked for. */
const IMPORT = /^(?:import|export) (?!type )[^;]*?from '([^']+)';/gm;

/** All that a module loads with itself: files of the program, and packages. */
function loadedWith(module: string): ReadonlySet<string> {
  const loaded = new Set<string>();
  const paths = [join(SOURCE, module)];
  for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
    const name = relative(SOURCE, path);
    if (loaded.has(name)) continue;
    loaded.add(name);
    for (const [, from = ''] of readFileSync(path, 'utf8').matchAll(IMPORT)) {
      if (from.startsWith('.')) paths.push(join(dirname(path), from.replace(/\.js$/, '.ts')));
      else loaded.add(from);
    }
  }
  return loaded;
}

test('whoever only answers loads nothing that reads articles, embeds or serves', () => {
  const loaded = [...loadedWith('library.ts')];
  expect(loaded).toContain('answer/answerer.ts');
  const readers =
    /^(?:quotes|discord|web|feeds|adding)\/|^articles\/(?:formats\/.*\/|lines\/)|^(?:yaml|iconv-lite|htmlparser2|@xenova\/transformers|pg)$/;
  expect(loaded.filter((name) => readers.test(name))).toEqual([]);
});

test('what reads articles loads the formats when there is a file of theirs', () => {
  const loaded = [...loadedWith('articles/parse-seeds.ts')];
  expect(loaded).toContain('yaml');
  expect(loaded.filter((name) => /^articles\/formats\/.*\//.test(name))).toEqual([]);
});
