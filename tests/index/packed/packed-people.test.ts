import { expect, test } from 'vitest';
import { contentOf } from '../../../src/index/memory/index.js';
import { packPeopleSteps } from '../../../src/index/packed/pack-people.js';
import { openPeople } from '../../../src/index/packed/packed-people.js';
import type { People } from '../../../src/index/ports/people.js';
import { atOnce } from '../../../src/steps.js';
import { numbers } from '../../fixtures/numbers.js';
import { townLists } from '../../fixtures/town.js';

const lists = townLists();
const speakers = [
  ...lists.speakers,
  { name: 'Jeanne Le Goff', kind: 'person' as const, aliases: ['la maire de Sète', 'Mme Le Goff'] },
  { name: 'ONU', kind: 'institution' as const, aliases: [] },
];
const [bridge = [], school = []] = lists.quotes;
const statement = {
  ...(school[0] as (typeof school)[number]),
  kind: 'reported' as const,
  speaker: 'Jeanne Le Goff',
  speakerKind: 'person' as const,
  mention: 'la maire de Sète',
  cue: 'selon',
  rule: { cue: 'source', person: 'name' },
  paragraph: 1,
};
const content = contentOf({
  ...lists,
  speakers,
  quotes: [
    bridge.map((quote, i) => ({ ...quote, mention: i === 0 ? 'la première édile' : quote.mention })),
    school,
  ],
  statements: [[], [statement]],
});
const limits = { articles: content.articles.length, passages: content.passages };
const GIVEN = new Map([
  ['Roux', 'Anne Roux'],
  ['Mme Le Goff', 'Jeanne Le Goff'],
]);
const packed = atOnce(packPeopleSteps(content.people, GIVEN));
const NAMES = [...speakers.map(({ name }) => name), 'nobody', ''];
const TYPED = ['roux', 'anne', 'benali', 'benari', 'legoff', 'goff', 'le', 'onu', 'zzz', ''];
const WORDS = ['maire', 'sete', 'edile', 'roux', 'onu', 'la', 'nobody'];

function toldBy(people: People) {
  const { names } = people;
  return {
    size: people.size,
    quoted: people.quoted().map((record) => ({ ...record })),
    each: NAMES.map((name) => [
      people.find(name),
      people.quotesOf(name),
      people.articlesQuoting(name),
      people.articlesReporting(name),
      people.passagesOf(name),
      people.mentionsOf(name),
    ]),
    names: TYPED.map((key) => [
      names.beginningWith(key),
      names.writtenAsOne(key),
      names.keysOfTyped(key, false),
      [...names.keysOfTyped(key, true)].sort(),
    ]),
    called: WORDS.map((word) => people.calledWith(word)),
  };
}

test('tells what the people tell that were packed', () => {
  const told = toldBy(content.people);
  expect(told.each.flat().filter((one) => Array.isArray(one) && one.length > 0).length).toBeGreaterThan(9);
  const people = openPeople(packed, limits);
  expect(toldBy(people)).toEqual(told);
  expect(['Roux', 'Mme Le Goff', 'nobody'].map(people.canonical)).toEqual([
    'Anne Roux',
    'Jeanne Le Goff',
    'nobody',
  ]);
});

test('of articles that quote nobody there is nobody', () => {
  const none = contentOf({ ...lists, speakers: [], quotes: [[], []] });
  const people = openPeople(atOnce(packPeopleSteps(none.people, new Map())), limits);
  expect([
    people.size,
    people.quoted(),
    people.names.beginningWith('roux'),
    people.calledWith('maire'),
  ]).toEqual([0, [], [], []]);
});

test('whatever the bytes are, tells of articles and passages that there are, or refuses', () => {
  const random = numbers(5);
  const outcomes = Array.from({ length: 300 }, () => {
    const bytes = packed.slice();
    for (let times = 0; times < 3; times += 1)
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    try {
      const { each } = toldBy(openPeople(bytes, limits));
      for (const [, , quoting, reporting, passages] of each) {
        for (const article of [quoting, reporting].flat() as number[])
          expect(article).toBeLessThan(limits.articles);
        for (const passage of passages as number[]) expect(passage).toBeLessThan(limits.passages);
      }
      return 'answers';
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
      return 'refuses';
    }
  });
  expect(new Set(outcomes)).toEqual(new Set(['answers', 'refuses']));
});
