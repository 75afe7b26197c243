import type { Gender } from '../../languages/index.js';
import type { ParsedSentence } from '../clauses/index.js';
import { isOfPerson } from '../sentences/index.js';
import type { LanguageData } from '../words/index.js';
import type { DiscourseEntities } from './discourse-entities.js';
import type { Entity } from './entity.js';

/** A name that nobody knows is a person's where what stands right behind it tells so, at times of which gender. */
export function settlePeople(
  sentences: readonly ParsedSentence[],
  entities: DiscourseEntities,
  data: LanguageData,
): void {
  for (const { phrases, tokens } of sentences)
    for (const { mention } of phrases) {
      const { name, head, gender, to } = mention;
      if (name?.kind !== 'unknown' || head !== null || !isOfPerson(tokens, to, data)) continue;
      const entity = entities.byName(name, gender);
      if (entity) settle(entities, entity, data.grammar.stressed.get(tokens[to + 1]?.lower ?? '')?.gender);
    }
}

function settle(entities: DiscourseEntities, entity: Entity, gender: Gender | 'either' | undefined): void {
  entities.settle(entity, 'person');
  if (entity.kind === 'person' && gender !== undefined && gender !== 'either') entity.gender ??= gender;
}
