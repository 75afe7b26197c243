import { describe, expect, test } from 'vitest';
import { createEntity } from '../../../src/quotes/entities/entity.js';
import { Salience } from '../../../src/quotes/entities/salience.js';

const person = (name: string) => createEntity({ name, kind: 'person', gender: null, number: 'singular' });

describe('how an entity was seen before a place', () => {
  test('tells the part it was seen in last, and when it acted last', () => {
    const salience = new Salience();
    const anne = person('Anne Petit');
    salience.note(anne, 1, 0, 'subject');
    salience.note(anne, 3, 4, 'other');
    expect(salience.sightOf(anne, { sentence: 4, from: 0 })).toEqual({
      as: 'other',
      since: 1,
      acted: 3,
      times: 2,
      first: 1,
      overHeading: false,
    });
  });

  test('leaves out what stands behind the place', () => {
    const salience = new Salience();
    const anne = person('Anne Petit');
    salience.note(anne, 2, 6, 'speaker');
    expect(salience.sightOf(anne, { sentence: 2, from: 5 })).toBeNull();
    expect(salience.sightOf(anne, { sentence: 2, from: 7 })).toMatchObject({ as: 'speaker', acted: 0 });
  });

  test('says that a heading stands between', () => {
    const salience = new Salience();
    const anne = person('Anne Petit');
    salience.note(anne, 1, 0, 'subject');
    salience.openSection();
    expect(salience.sightOf(anne, { sentence: 2, from: 0 })).toMatchObject({ overHeading: true });
  });

  test('says that it never acted', () => {
    const salience = new Salience();
    const anne = person('Anne Petit');
    salience.note(anne, 2, 6, 'other');
    expect(salience.sightOf(anne, { sentence: 3, from: 0 })).toMatchObject({
      since: 1,
      acted: null,
      first: 2,
    });
  });
});

describe('an appearance that is taken back', () => {
  test('leaves what was seen before it', () => {
    const salience = new Salience();
    const anne = person('Anne Petit');
    const paul = person('Paul Martin');
    salience.note(anne, 1, 0, 'subject');
    salience.note(paul, 1, 6, 'other');
    salience.note(anne, 2, 3, 'speaker');
    salience.retract(anne, { sentence: 2, from: 3 });
    const place = { sentence: 3, from: 0 };
    expect(salience.sightOf(anne, place)).toMatchObject({ as: 'subject', since: 2, times: 1 });
    const ranked = salience.rank(place, { gender: null, number: null }, () => true);
    expect(ranked.map(({ entity }) => entity.name)).toEqual(['Anne Petit', 'Paul Martin']);
  });

  test('is no appearance at all where it was the only one', () => {
    const salience = new Salience();
    const anne = person('Anne Petit');
    salience.note(anne, 1, 0, 'subject');
    salience.retract(anne, { sentence: 1, from: 0 });
    const place = { sentence: 2, from: 0 };
    expect(salience.sightOf(anne, place)).toBeNull();
    expect(salience.rank(place, { gender: null, number: null }, () => true)).toEqual([]);
    expect(salience.actingIn(1).size).toBe(0);
  });
});
