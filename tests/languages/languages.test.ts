import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES, languageOf } from '../../src/languages/languages.js';
import { describeLanguage } from '../contracts/language.js';

const FOLDER = join(import.meta.dirname, '../../src/languages');

for (const language of LANGUAGES) describeLanguage(language);

test('a language is found by its code', () => {
  for (const language of LANGUAGES) expect(languageOf(language.code)).toBe(language);
  expect(new Set(LANGUAGES.map(({ code }) => code)).size).toBe(LANGUAGES.length);
  expect(new Set(LANGUAGES.map(({ text }) => text.trigrams)).size).toBe(LANGUAGES.length);
});

test('every language has a folder of its own, with the same files', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'words')
    .map(({ name }) => name);
  expect(folders).toEqual(LANGUAGES.map(({ name }) => name.toLowerCase()).sort());
  const files = folders.map((folder) => readdirSync(join(FOLDER, folder)).sort());
  for (const own of files) expect(own).toEqual(files[0]);
});
