import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { en } from '../../../src/discord/catalogue/en.js';

const FOLDER = fileURLToPath(new URL('../../../src/discord/', import.meta.url));

/** Where the catalogue's words are used: `words.date(…)`, `words.answer.notFound`, `const { yes } = say.privateAnswers`. */
const SOURCES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/[/\\](?:en|fr)\.ts$/.test(file))
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'))
  .join('\n');

/** Every word or sentence with the group that it stands in. */
function entries(catalogue: object, group = 'words'): (readonly [group: string, key: string])[] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? entries(value, key) : [[group, key] as const],
  );
}

function isUsed([group, key]: readonly [group: string, key: string]): boolean {
  const named = new RegExp(`\\b(?:${group}|say)(?:\\(\\))?\\.${key}\\b`);
  const chosen = group === 'words' ? /(?!)/ : new RegExp(`\\.${group}\\[|say\\[${group}\\]`);
  const taken = new RegExp(`\\{[^{}]*\\b${key}\\b[^{}]*\\} = \\w+\\.${group}\\b`);
  return [named, chosen, taken].some((use) => use.test(SOURCES));
}

test('holds no word or sentence that is never said', () => {
  expect(entries(en).filter((entry) => !isUsed(entry))).toEqual([]);
});
