import { type Features, feature } from '../../model/index.js';
import type { Mention } from '../../phrases/index.js';
import type { LanguageData } from '../../words/index.js';
import type { Entity } from '../entity.js';
import { isKindred } from './callings.js';
import { callingsOf } from './callings-of.js';
import { fitOf, tellingOf } from './fit-of.js';
import { isKinOfAnother } from './kin.js';
import { isHolder, knownOfficeOf } from './office-holders.js';
import { type Description, isDemonstrative } from './sieve.js';

/** What is known of somebody, of many that are asked about, for and against his being meant by a description. */
export function descriptionFeatures(mention: Mention, data: LanguageData): (entity: Entity) => Features {
  if (mention.head === null) return () => [];
  const description = mention as Description;
  const telling = tellingOf(description, data);
  const callings = callingsOf(description, data);
  const isKin = isKinOfAnother(description, data);
  const isPointing = isDemonstrative(description, data);
  return (entity) => {
    const fit = fitOf(telling, entity, data);
    const shared = Math.max(fit, 0);
    return [
      feature`described: ${callingOf(description, callings, entity, data)}`,
      ['described: words shared', Math.min(shared, MOST_WORDS) / MOST_WORDS],
      ['described: words not shared', Math.min(telling.words.length - shared, MOST_WORDS) / MOST_WORDS],
      fit < 0 && 'described: of something else',
      shared === 0 && isKin && 'described: by whose kin somebody is',
      holding(description, entity, data),
      isPointing && 'described: as just spoken of',
      description.gender !== null && entity.gender === description.gender && 'described: of the same sex',
    ];
  };
}

const MOST_WORDS = 2;

/** Whether the office is known to be the entity's, or another's. */
function holding(description: Description, entity: Entity, data: LanguageData): string | false {
  const office = knownOfficeOf(description, data);
  if (!office) return false;
  return feature`described: an office ${isHolder(entity, office) ? 'that is known to be held' : 'that others are known to hold'}`;
}

/** How what the entity is called goes with the head noun. */
function callingOf(
  description: Description,
  callings: readonly string[],
  entity: Entity,
  data: LanguageData,
): string {
  const { roles } = entity;
  const called = callings.filter((calling) => roles.has(calling));
  if (called.length > 0) {
    const isBefore = called.some((calling) => (roles.get(calling) ?? 0) < description.sentence);
    return isBefore ? 'called so before' : 'called so later';
  }
  if (roles.size === 0) return 'untold';
  return isKindred(entity, description.head, data) ? 'of kindred calling' : 'called otherwise';
}
