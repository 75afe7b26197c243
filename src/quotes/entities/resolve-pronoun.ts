import type { Mention } from '../phrases/index.js';
import type { LanguageData } from '../words/index.js';
import { animacyOf, isDescribedAsPerson, isSomebody } from './animacy.js';
import type { DiscourseContext, Resolution } from './discourse-context.js';
import type { Entity } from './entity.js';
import { isNamedIn } from './quoted-names.js';

/** "ce dernier", "celui-ci": the one named last, somebody rather than a thing. */
export function resolveLatter(mention: Mention, { salience, data }: DiscourseContext): Resolution | null {
  // In "a-t-il dit à l'AFP, selon celui-ci" it is somebody rather than the agency that was named since.
  const entity =
    salience.latest(mention, mention, (one) => isSomebody(one, data)) ??
    salience.latest(mention, mention, () => true);
  return entity && { entity, confidence: 0.85 };
}

/**
 * "il", "she": the preferences of Hobbs (1978) and of Lappin & Leass (1994) in short. Whoever agrees with the pronoun and
 * may be one comes into question; the most salient is preferred, people before bodies and things.
 */
export function resolvePronoun(
  mention: Mention,
  { salience, data, namesQuoted }: DiscourseContext,
): Resolution | null {
  if (!data.grammar.anaphoric.has(mention.text.toLowerCase())) return null;
  const isDefined = data.grammar.definedPronouns.has(mention.text.toLowerCase());
  const animacy = (entity: Entity): number => {
    const hasSpoken = salience.hasSpoken(entity);
    const aptness = animacyOf(entity, hasSpoken, data) * (isDefined && !hasSpoken ? SILENT : 1);
    return aptness * (isNamedIn(entity, namesQuoted(mention.sentence)) ? NAMED_IN_QUOTATION : 1);
  };
  const [first, second] = salience
    .rank(mention, mention, (entity) => mayBePronoun(entity, salience.hasSpoken(entity), mention, data))
    .map((ranked) => ({ entity: ranked.entity, salience: ranked.salience * animacy(ranked.entity) }))
    .sort((a, b) => b.salience - a.salience);
  if (!first || first.salience < LEAST_SALIENCE) return null;
  const apt = animacy(first.entity) > 0.5 ? 1 : DOUBT_OF_THINGS;
  const near = first.salience > 0.4 ? 1 : first.salience > 0.25 ? 0.85 : 0.6;
  const margin = second ? first.salience / second.salience : 3;
  const distinct = margin > 1.25 ? 0.95 : margin > 1.05 ? 0.85 : 0.75;
  return { entity: first.entity, confidence: apt * near * distinct };
}

/** Whoever is further out of mind is taken up by name. */
const LEAST_SALIENCE = 0.05;
/** "celui qui …" at a quotation is whom the article lets speak rather than whom it speaks of. */
const SILENT = 0.8;
/** Nobody calls himself by his name: whoever is named within the quotation is spoken of. */
const NAMED_IN_QUOTATION = 0.4;
/** That a body or a thing which has said nothing so far is who speaks as "he" or "she". */
const DOUBT_OF_THINGS = 0.6;

/**
 * Places take no pronoun, nor do lone words that may be anything until they speak; of natural gender things are neither
 * "he" nor "she".
 */
function mayBePronoun(
  { kind, words, roles }: Entity,
  hasSpoken: boolean,
  { gender }: Mention,
  data: LanguageData,
): boolean {
  if (kind === 'metonym' || (kind === 'unknown' && words.length === 1 && !hasSpoken)) return false;
  if (!data.grammar.naturalGender || gender === null || kind === 'person') return true;
  return words.length > 0 ? kind === 'unknown' : isDescribedAsPerson(roles, data);
}
