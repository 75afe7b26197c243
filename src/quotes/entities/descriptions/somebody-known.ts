import { withoutFormer } from '../../../languages/index.js';
import { feature } from '../../model/index.js';
import type { LanguageData } from '../../words/index.js';
import { isNamedThing, isSomebody } from '../animacy.js';
import type { DiscourseContext } from '../discourse-context.js';
import type { Entity } from '../entity.js';
import { foreignTo, holdsAnother, isOfAnotherCountry, lacksOffice } from './callings.js';
import { callingsOf } from './callings-of.js';
import { fitOf, genderConflicts, leastFit, tellingOf } from './fit-of.js';
import { isHolder, knownOfficeOf } from './office-holders.js';
import { type Description, isDemonstrative, type Sieve } from './sieve.js';

/**
 * Everybody else whom a definite description may take up, for the model to weigh: those in view, and those whom the
 * article calls so or by a kindred office anywhere, be it later, and those who hold the office, as everybody knows.
 */
export const somebodyKnown: Sieve = {
  name: 'somebody known',
  example: 'Marie Dupont a vu Anne Petit mardi. « Rien n’est prêt », a dit l’élue.',
  reads: 'definite',
  resolve(description, context) {
    if (description.number !== 'singular') return [];
    const isBody = context.data.lexicon.institutions.has(description.head);
    const known = isBody
      ? bodiesInView(description, context)
      : [
          ...peopleInView(description, context),
          ...peopleCalledSo(description, context),
          ...peopleHolding(description, context),
        ];
    const how = isDemonstrative(description, context.data) ? 'demonstrative' : 'definite';
    return Array.from(new Set(known), (entity, index) => ({
      entity,
      features: [feature`somebody known: ${index === 0 ? 'first' : 'later'}, ${how}`],
    }));
  },
};

const MOST_IN_VIEW = 3;
const MOST_CALLED_SO = 4;
/** Of many in view, or who are called so, no more are held against what the article says of them. */
const MOST_LOOKED_AT = 6;

function bodiesInView(description: Description, { salience, data }: DiscourseContext): Entity[] {
  const telling = tellingOf(description, data);
  const least = leastFit(description, telling, data);
  const mayBe = (entity: Entity): boolean =>
    entity.words.length > 0 &&
    entity.kind !== 'person' &&
    !isNamedThing(entity, data) &&
    fitOf(telling, entity, data) >= least;
  const ranked = salience.rank(description, { gender: null, number: 'singular' }, mayBe);
  return ranked.slice(0, MOST_IN_VIEW).map(({ entity }) => entity);
}

function peopleInView(description: Description, { salience, data }: DiscourseContext): Entity[] {
  const isPerson = (entity: Entity): boolean => isSomebody(entity, data) || entity.kind === 'unknown';
  const ranked = salience.rank(description, description, isPerson).map(({ entity }) => entity);
  return notContradicted(ranked, description, data, MOST_IN_VIEW);
}

/** Whom the article names who holds the office, as everybody knows. */
function peopleHolding(description: Description, { entities, data }: DiscourseContext): Entity[] {
  const office = knownOfficeOf(description, data);
  if (!office) return [];
  return [...office.holders.keys()]
    .flatMap((surname) => entities.bySurnameOf(surname))
    .filter((entity) => isHolder(entity, office) && !genderConflicts(description, entity));
}

/** By the head noun, by the office that it varies, or by one of its family. */
function peopleCalledSo(description: Description, { entities, data }: DiscourseContext): Entity[] {
  const mayBe = (entity: Entity): boolean =>
    entity.kind === 'person' && entity.words.length > 0 && !genderConflicts(description, entity);
  const called = [new Set(callingsOf(description, data)), ...kindredOf(description, data)].flatMap(
    (callings) => entities.byRoles(callings, MOST_LOOKED_AT),
  );
  return notContradicted(called.filter(mayBe), description, data, MOST_CALLED_SO);
}

/** The first of them, up to so many, whom nothing contradicts that the article says of them. */
function notContradicted(
  entities: readonly Entity[],
  description: Description,
  data: LanguageData,
  most: number,
): Entity[] {
  const isRuledOut = contradictedBy(description, data);
  return entities
    .slice(0, MOST_LOOKED_AT)
    .filter((entity) => !isRuledOut(entity))
    .slice(0, most);
}

function kindredOf({ head }: Description, { families }: LanguageData): readonly ReadonlySet<string>[] {
  return families.get(withoutFormer(head)) ?? [];
}

/** Whether something that the article says of an entity contradicts the description. */
function contradictedBy(description: Description, data: LanguageData): (entity: Entity) => boolean {
  const { head } = description;
  const telling = tellingOf(description, data);
  const callings = callingsOf(description, data);
  const isForeign = foreignTo(head, data);
  return (entity) => {
    if (callings.some((calling) => entity.roles.has(calling))) return fitOf(telling, entity, data) < 0;
    return (
      holdsAnother(entity, head, data) ||
      lacksOffice(entity, description, data) ||
      isForeign(entity) ||
      isOfAnotherCountry(entity, head, data)
    );
  };
}
