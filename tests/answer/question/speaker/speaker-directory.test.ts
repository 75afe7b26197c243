import { expect, test } from 'vitest';
import { speakerDirectory } from '../../../../src/answer/question/speaker/speaker-directory.js';
import { contentOf } from '../../../../src/index/memory/memory-content.js';
import type { Speaker } from '../../../../src/speakers/index.js';
import { townLists } from '../../../fixtures/town.js';

const directoryOf = (...others: readonly Speaker[]) => {
  const lists = townLists();
  return speakerDirectory(contentOf({ ...lists, speakers: [...others, ...lists.speakers] }).people);
};
const directory = directoryOf();
const named = (name: string) => directory.named(name).map((speaker) => speaker.name);

test.each(['Anne Roux', 'ANNE ROUX', 'Roux', 'Mme Roux', 'la maire', 'Anne'])(
  'finds Anne Roux as "%s"',
  (name) => {
    expect(named(name)).toEqual(['Anne Roux']);
  },
);

test('gives every speaker of a name, the one quoted most first', () => {
  const both = directoryOf({ name: 'Luc Roux', kind: 'person', aliases: [] });
  expect(both.named('Roux').map(({ name }) => name)).toEqual(['Anne Roux', 'Luc Roux']);
  expect(both.named('Luc Roux').map(({ name }) => name)).toEqual(['Luc Roux']);
});

test('takes a slip for a name only where the word may be one', () => {
  const words = ['que', 'dit', 'benari'];
  expect(directory.mentions(words, () => true)).toHaveLength(1);
  expect(directory.mentions(words, () => false)).toEqual([]);
});

test('finds a name of several words written as one', () => {
  const { mentions } = directoryOf({ name: 'Jeanne Le Goff', kind: 'person', aliases: [] });
  expect(mentions(['que', 'dit', 'legoff'])).toMatchObject([{ from: 2, to: 3 }]);
  expect(mentions(['jeanne', 'legoff', 'dit', 'quoi']).some(({ from }) => from === 1)).toBe(true);
});

test('finds nobody by another name', () => {
  expect(named('Lavrenko')).toEqual([]);
});
