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
