import { describe, expect, it } from 'vitest';
import { parseGoldPeople } from '../../src/eval/gold-people.js';
import { scorePeople } from '../../src/eval/people.js';
import { peopleErrors, peopleTable } from '../../src/eval/people-table.js';
import type { Speaker } from '../../src/speakers/index.js';

function listed(name: string, ...aliases: string[]): Speaker {
  return { name, kind: 'person', aliases };
}

function score(people: { name: string; role?: string }[], notSpeakers: string[], ...found: Speaker[]) {
  const [gold] = parseGoldPeople(JSON.stringify({ doc: 'bridge', speakers: people, notSpeakers }));
  if (!gold) throw new Error('no annotation');
  return scorePeople([{ gold, found }]);
}

describe('scorePeople', () => {
  it.each([
    ['the same name', { name: 'Anne Roux' }, listed('Anne Roux')],
    ['the surname', { name: 'Anne Roux' }, listed('Mme Roux')],
    ['a longer description', { name: 'the organisers' }, listed('The organisers of the fair')],
    ['fewer words of a body', { name: 'the regional Water Board in Ely' }, listed('Water Board')],
    [
      'what the article calls them',
      { name: 'the River Party', role: 'the ruling party' },
      listed('ruling party'),
    ],
    ['an alias', { name: 'a fisherman' }, listed('Paul Martin', 'a fisherman from Ely')],
  ])('finds somebody under %s', (_, person, found) => {
    expect(score([person], [], found)).toMatchObject({ speakers: 1, listed: 1, errors: [] });
  });

  it.each([
    ['another of the given name', { name: 'Anne Roux' }, listed('Anne Petit')],
    ['somebody of the body', { name: 'Water Board' }, listed('Paul Martin', 'head of the Water Board')],
    ['nobody', { name: 'Anne Roux', role: 'mayor' }],
  ])('does not take %s for somebody', (_, person, ...found) => {
    const report = score([person], [], ...(found as Speaker[]));
    expect(report).toMatchObject({ speakers: 1, listed: 0 });
    expect(report.errors).toMatchObject([{ type: 'not listed', name: person.name }]);
  });

  it('counts names that are listed though they only look like a speaker', () => {
    const report = score(
      [],
      ['Lake Cabaylo', 'Pont Neuf'],
      listed('Cabaylo'),
      listed('head of the Pont Neuf'),
    );
    expect(report).toMatchObject({ notSpeakers: 2, wronglyListed: 1 });
    expect(peopleErrors(report.errors)).toBe('wrongly listed bridge: Lake Cabaylo (Cabaylo)');
    expect(peopleTable(report)).toMatch(/nobody +1 of 2/);
  });

  it('names the line that is no annotation of people', () => {
    expect(() => parseGoldPeople('{"doc": "a", "speakers": []}\n{"doc": "b"}')).toThrow(/Line 2 /);
  });
});
