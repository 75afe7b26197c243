import { expect, test } from 'vitest';
import { speakerDirectorySteps } from '../../../../src/answer/question/speaker/speaker-directory.js';
import { atOnce } from '../../../../src/steps.js';
import { townContent } from '../../../fixtures/town.js';

const directory = atOnce(speakerDirectorySteps(townContent()));
const named = (name: string) => directory.named(name).map((speaker) => speaker.name);

test.each(['Anne Roux', 'ANNE ROUX', 'Roux', 'Mme Roux', 'la maire', 'Anne'])(
  'finds Anne Roux as "%s"',
  (name) => {
    expect(named(name)).toEqual(['Anne Roux']);
  },
);

test('gives every speaker of a name, the one quoted most first', () => {
  const content = townContent();
  const speakers = [{ name: 'Luc Roux', kind: 'person' as const, aliases: [] }, ...content.speakers];
  const both = atOnce(speakerDirectorySteps({ ...content, speakers }));
  expect(both.named('Roux').map(({ name }) => name)).toEqual(['Anne Roux', 'Luc Roux']);
  expect(both.named('Luc Roux').map(({ name }) => name)).toEqual(['Luc Roux']);
});

test('takes a slip for a name only where the word may be one', () => {
  const words = ['que', 'dit', 'benari'];
  expect(directory.mentions(words, () => true)).toHaveLength(1);
  expect(directory.mentions(words, () => false)).toEqual([]);
});

test('finds a name of several words written as one', () => {
  const content = townContent();
  const speakers = [{ name: 'Jeanne Le Goff', kind: 'person' as const, aliases: [] }];
  const { mentions } = atOnce(speakerDirectorySteps({ ...content, speakers }));
  expect(mentions(['que', 'dit', 'legoff'])).toMatchObject([{ from: 2, to: 3 }]);
  expect(mentions(['jeanne', 'legoff', 'dit', 'quoi']).some(({ from }) => from === 1)).toBe(true);
});

test('finds nobody by another name', () => {
  expect(named('Lavrenko')).toEqual([]);
});
