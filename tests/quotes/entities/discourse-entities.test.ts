import { describe, expect, it } from 'vitest';
import { DiscourseEntities } from '../../../src/quotes/entities/discourse-entities.js';
import { createEntity } from '../../../src/quotes/entities/entity.js';
import type { Mention } from '../../../src/quotes/phrases/index.js';

/** Entities called by these head nouns, each named after its own. */
function called(...heads: string[]): DiscourseEntities {
  const entities = new DiscourseEntities(false);
  for (const head of heads) {
    const entity = createEntity({ name: `the ${head}`, kind: 'person', gender: null, number: 'singular' });
    const mention = { head, description: [head], complements: [], sentence: 0, gender: null };
    entities.addDescription(entity, mention as unknown as Mention);
  }
  return entities;
}

describe('those described by one of several callings', () => {
  const family = new Set(['minister', 'senator', 'deputy', 'mayor']);

  it('come in the order of the callings, whatever the order in which the article calls them so', () => {
    const named = called('mayor', 'baker', 'senator').byRoles(family, 2);
    expect(named.map(({ name }) => name)).toEqual(['the senator', 'the mayor']);
  });

  it('are found where the article has one of them, or more callings than the family', () => {
    expect(called('baker', 'mayor').byRoles(family, 2)).toHaveLength(1);
    expect(called('baker', 'cook', 'nurse', 'pilot', 'mayor').byRoles(family, 2)).toHaveLength(1);
  });

  it('are so many of each at most', () => {
    expect(called('mayor', 'mayor', 'mayor').byRoles(family, 2)).toHaveLength(2);
  });
});
