import { expect, test } from 'vitest';
import type { Draft } from './fixture-library.js';
import { fixtureLibrary } from './fixture-library.js';
import { setStage } from './stage.js';

test.each([
  ['an', ['Anna Moreau']],
  ['LIND', ['Jens Lindqvist']],
  ['lindkvist', ['Jens Lindqvist']],
  ['morau', ['Anna Moreau']],
  ['zzzzzz', []],
])('suggests for the speaker "%s": %j', async (typed, names) => {
  const { discord } = await setStage();
  const choices = await discord.choices(discord.complete('quotes', 'speaker', typed));
  expect(choices.map(({ name }) => name)).toEqual(names);
});

test('suggests everybody, most quoted first, before anything is typed', async () => {
  const { discord } = await setStage();
  const choices = await discord.choices(discord.complete('ask', 'speaker', ''));
  expect(choices[0]?.name).toBe('Maud Petit');
  expect(choices).toHaveLength(3);
});

test('suggests articles by their title, and topics that the quotes speak of', async () => {
  const { discord } = await setStage();
  const articles = await discord.choices(discord.complete('article', 'name', 'ponts'));
  expect(articles).toEqual([{ name: 'Les ponts du nord seront réparés', value: 'ponts' }]);
  const topics = await discord.choices(discord.complete('compare', 'about', 'brid'));
  expect(topics.map(({ name }) => name)).toEqual(['bridges']);
});

test('suggests at most 25 among thousands, each within 100 characters', async () => {
  const speakers = Array.from(
    { length: 3000 },
    (_, index) => `Speaker ${index} ${'de la Longue-Rivière '.repeat(8)}`,
  );
  const draft: Draft = {
    id: 'x'.repeat(150),
    title: 'T'.repeat(300),
    paragraphs: speakers.map((_, index) => `Word${index}.`),
    quotes: speakers.map((speaker, index) => ({ words: `Word${index}.`, speaker })),
  };
  const { discord } = await setStage({ library: fixtureLibrary([draft]) });
  const choices = await discord.choices(discord.complete('quotes', 'speaker', 'speker 12'));
  expect(choices).toHaveLength(25);
  const articles = await discord.choices(discord.complete('quotes', 'article', 'ttt'));
  expect(articles).toHaveLength(1);
});
