import { withoutFormer } from '../../../languages/index.js';
import { feature } from '../../model/index.js';
import type { LanguageData } from '../../words/index.js';
import { isSomebody } from '../animacy.js';
import type { DiscourseContext, Reading } from '../discourse-context.js';
import type { Entity } from '../entity.js';
import type { Ranked } from '../salience.js';
import {
  foreignTo,
  holdsAnother,
  isKindred,
  isOfAnotherCountry,
  kindredTo,
  lacksOffice,
} from './callings.js';
import { fitOf, tellingOf } from './fit-of.js';
import { isKinOfAnother, isKinOfChildren } from './kin.js';
import type { Description, Sieve } from './sieve.js';
import { isVariation } from './variation.js';

/**
 * The person in view whom a definite description takes up without having been introduced by it: "le ministre",
 * "l'élue", "le député du Val-d'Oise" vary the name of who is spoken of.
 */
export const personInView: Sieve = {
  name: 'person in view',
  example: "Marie Dupont a visité l'hôpital de Lyon mardi. « Rien n'est prêt », a regretté l'élue.",
  reads: 'definite',
  resolve(description, context) {
    const { head, number } = description;
    const { salience, data } = context;
    if (number !== 'singular' || !isForPeople(description, data)) return [];
    const inView = peopleInView(description, context);
    const closest = inView[0]?.entity;
    // Whoever spoke last without a name may be meant: better a description of its own than another's name.
    if (closest?.words.length === 0 && salience.hasSpoken(closest))
      return variesNameless(closest, head, data) ? [reading(closest, 'without a name')] : [];
    if (closest && (holdsAnother(closest, head, data) || lacksOffice(closest, description, data))) return [];
    const named = inView.filter(({ entity }) => entity.words.length > 0);
    const alike = sharingWords(description, named, data);
    if (alike) return [alike];
    if (isKinOfAnother(description, data)) return [];
    if ((named[0]?.salience ?? 0) < LEAST_SALIENCE) return [];
    const likeliest = ofTheCalling(head, named, data) ?? mostSalient(description, named, context);
    return likeliest ? [likeliest] : [];
  },
};

const LEAST_SALIENCE = 0.2;

function isForPeople(description: Description, data: LanguageData): boolean {
  const { head } = description;
  const { lexicon, grammar } = data;
  const isCalling = lexicon.roles.has(head) || grammar.personNouns.has(head);
  return isCalling || isVariation(head, data) || isKinOfChildren(description, data);
}

/** Those of whom nothing is known that speaks against the description, most salient first. */
function peopleInView(description: Description, { salience, data }: DiscourseContext): Ranked[] {
  const { head } = description;
  const beside = salience.actingIn(description.sentence);
  const telling = tellingOf(description, data);
  const isForeign = foreignTo(head, data);
  const mayBe = (entity: Entity): boolean =>
    (isSomebody(entity, data) || entity.kind === 'unknown') &&
    !beside.has(entity) &&
    !isForeign(entity) &&
    !isOfAnotherCountry(entity, head, data) &&
    !(entity.roles.has(head) && fitOf(telling, entity, data) < 0);
  return salience.rank(description, description, mayBe);
}

/** "l'ancien patron de la police", then "le commissaire": who holds a general post may be of any calling. */
function variesNameless({ roles }: Entity, head: string, data: LanguageData): boolean {
  const { distinctOffices, generalPosts } = data.grammar;
  if (distinctOffices.has(head) || roles.size === 0) return false;
  for (const role of roles.keys()) if (!generalPosts.has(withoutFormer(role))) return false;
  return true;
}

/** "la députée de Lyon" is whom the article has called "élue de Lyon". */
function sharingWords(
  description: Description,
  named: readonly Ranked[],
  data: LanguageData,
): Reading | null {
  const telling = tellingOf(description, data);
  const [first, second] = named.filter(
    ({ entity }) => entity.attributes.size > 0 && fitOf(telling, entity, data) > 0,
  );
  return first ? reading(first.entity, second ? 'one of several sharing words' : 'sharing words') : null;
}

/** "l'édile" is the mayor close by rather than whoever the article is about. */
function ofTheCalling(head: string, named: readonly Ranked[], data: LanguageData): Reading | null {
  const isKin = kindredTo(head, data);
  const [first] = named;
  const [kin, another] = named.filter(({ entity }) => isKin(entity));
  const isClose = first && kin && kin.salience > 0.3 && kin.salience > 0.5 * first.salience;
  return isClose && !another ? reading(kin.entity, 'of the calling') : null;
}

/** A long description after its verb ("résume l'ancien patron de la police") often brings somebody in. */
function mostSalient(
  description: Description,
  [first, second]: readonly Ranked[],
  { salience, data }: DiscourseContext,
): Reading | null {
  if (!first) return null;
  const { entity } = first;
  const margin = second ? first.salience / second.salience : 3;
  const isShort = isBrief(description, data);
  if (isShort) return margin > 1.1 && first.salience > 0.3 ? reading(entity, 'most salient') : null;
  const isTopic =
    description.from === 0 || salience.hasSpoken(entity) || isKindred(entity, description.head, data);
  return isTopic && margin > 1.5 && first.salience > 0.4 ? reading(entity, 'topic') : null;
}

function reading(entity: Entity, how: string): Reading {
  return { entity, features: [feature`person in view: ${how}`] };
}

/** "l'actrice", "l'actrice américaine métisse", "la mère de famille", but not "l'ancien patron de la police". */
function isBrief(one: Description, data: LanguageData): boolean {
  if (isKinOfChildren(one, data)) return true;
  const { description } = one;
  const telling = description.filter((word) => !isOfAge(word, data));
  if (telling.length <= 2) return true;
  return telling.length <= 4 && telling.length === description.length;
}

/** "le cinéaste de 44 ans": an age tells nobody apart. */
function isOfAge(word: string, { grammar }: LanguageData): boolean {
  return grammar.ofPrepositions.has(word) || grammar.ageWords.has(word) || /^\d/.test(word);
}
