import type { LanguageData } from '../language-data.js';
import type { Mention } from '../phrases/mention.js';
import type { SpeakerKind } from '../quote.js';
import { animacyOf, isDescribedAsPerson, isSomebody } from './animacy.js';
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import { fitOf, genderConflicts, holdsAnother } from './fit-of.js';
import { holdersOf, isForeign, isKindred, isOfAnotherCountry } from './holders-of.js';
import type { Salience } from './salience.js';

/** Who a mention stands for, and how sure that is (0 to 1). */
export interface Resolution {
  readonly entity: Entity;
  readonly confidence: number;
}

/** What coreference looks at: the cast, and what is in view. */
export interface Scene {
  readonly cast: Cast;
  readonly salience: Salience;
  /** Whom the article credits with words by name somewhere, be it later. */
  readonly quotedByName: ReadonlySet<Entity>;
}

/** The entity a mention stands for, or null where it stands for nobody who could speak. */
export function resolveMention(mention: Mention, scene: Scene, data: LanguageData): Resolution | null {
  if (mention.joined.length > 0) return { entity: jointEntity(mention), confidence: 0.95 };
  if (mention.name) return resolveName(mention, scene);
  if (mention.kind === 'pronoun' || mention.kind === 'latter') return resolvePronoun(mention, scene, data);
  return resolveDescription(mention, scene, data);
}

function jointEntity(mention: Mention): Entity {
  return {
    name: mention.text,
    words: [],
    kind: 'group',
    gender: mention.gender,
    number: 'plural',
    roles: new Map(),
    attributes: new Set(),
    attributeRoots: new Set(),
    complements: new Set(),
  };
}

function resolveName(mention: Mention, { cast }: Scene): Resolution | null {
  const entity = mention.name && (cast.byName(mention.name, mention.gender) ?? cast.introduce(mention));
  return entity ? { entity, confidence: 1 } : null;
}

/** Hobbs's and Lappin & Leass's preferences in short: agreement first, then the most salient. */
function resolvePronoun(mention: Mention, { salience }: Scene, data: LanguageData): Resolution | null {
  const { grammar } = data;
  if (mention.kind === 'pronoun' && !grammar.anaphoric.has(mention.text.toLowerCase())) return null;
  if (mention.kind === 'latter') {
    const latest = (accepts: (entity: Entity) => boolean) =>
      salience.latest(mention.sentence, mention.from, mention, accepts);
    // In "a-t-il dit à l'AFP, selon celui-ci" it is somebody rather than the agency that was named since.
    const entity = latest((one) => isSomebody(one, data)) ?? latest(() => true);
    return entity && { entity, confidence: 0.85 };
  }
  const ranked = salience
    .rank(mention.sentence, mention.from, mention, (entity) =>
      canBePronoun(entity, salience.hasSpoken(entity), mention, data),
    )
    .map(({ entity, salience: seen }) => ({
      entity,
      salience: seen * animacyOf(entity, salience.hasSpoken(entity), data),
    }))
    .sort((a, b) => b.salience - a.salience);
  const [first, second] = ranked;
  if (!first || first.salience < 0.05) return null;
  const margin = second ? first.salience / second.salience : 3;
  const near = first.salience > 0.4 ? 1 : first.salience > 0.25 ? 0.85 : 0.6;
  const apt = animacyOf(first.entity, salience.hasSpoken(first.entity), data) > 0.5 ? 1 : DOUBT_OF_THINGS;
  return {
    entity: first.entity,
    confidence: apt * near * (margin > 1.25 ? 0.95 : margin > 1.05 ? 0.85 : 0.75),
  };
}

/** That a body or a thing which has said nothing so far is who speaks as "he" or "she". */
const DOUBT_OF_THINGS = 0.6;

/**
 * Places take no pronoun, nor do lone words that may be anything until they speak; of natural gender things are neither
 * "he" nor "she".
 */
function canBePronoun(
  { kind, words, roles }: Entity,
  hasSpoken: boolean,
  { gender }: Mention,
  data: LanguageData,
): boolean {
  if (kind === 'metonym' || (kind === 'unknown' && words.length === 1 && !hasSpoken)) return false;
  if (!data.grammar.naturalGender || gender === null || kind === 'person') return true;
  if (words.length > 0) return kind === 'unknown';
  return isDescribedAsPerson(roles, data);
}

function resolveDescription(mention: Mention, scene: Scene, data: LanguageData): Resolution | null {
  const { head } = mention;
  if (!head) return null;
  const known = mention.determiner === 'indefinite' ? null : describedBefore(mention, head, scene, data);
  if (known) return known;
  const inView = mention.determiner === 'definite' ? personInView(mention, head, scene, data) : null;
  if (inView) return inView;
  const body = mention.determiner === 'definite' ? bodyInView(mention, head, scene, data) : null;
  if (body) return body;
  const holders = mention.determiner === 'definite' ? holdersOf(mention, head, scene, data) : [];
  if (holders.length > 1) return null;
  const [holder] = holders;
  if (holder) return { entity: holder, confidence: 0.75 };
  return { entity: scene.cast.describe(mention, kindOf(head, data)), confidence: 0.9 };
}

/** The entity already described by the same head noun; of several the one whose other words fit best, then the most salient. */
function describedBefore(
  mention: Mention,
  head: string,
  { cast, salience }: Scene,
  data: LanguageData,
): Resolution | null {
  if (cast.byRole(head).length === 0) return null;
  const ranked = salience.rank(
    mention.sentence,
    mention.from,
    { gender: null, number: mention.number },
    ({ roles }) => roles.has(head),
  );
  const seen = new Map(ranked.map(({ entity, salience }) => [entity, salience]));
  const described = cast.byRole(head);
  const before = described.filter(({ roles }) => (roles.get(head) ?? 0) <= mention.sentence);
  const [best, second] = (before.length > 0 ? before : described)
    .filter((entity) => entity.number === mention.number && !genderConflicts(mention, entity))
    // "les autorités" are seldom the "autorités religieuses" somebody else spoke of.
    .filter((entity) => entity.number === 'singular' || entity.words.length > 0 || salience.hasSpoken(entity))
    .map((entity) => ({
      entity,
      fit: fitOf(mention, entity, data),
      salience: seen.get(entity) ?? 0,
    }))
    .filter(({ fit }) => fit >= 0)
    .sort((a, b) => b.fit - a.fit || b.salience - a.salience);
  if (!best) return null;
  const unclear = second && second.fit === best.fit && second.salience > 0.8 * best.salience;
  return { entity: best.entity, confidence: unclear ? 0.7 : 0.93 };
}

/**
 * The person in view whom a definite description takes up without having been introduced by it: "le ministre",
 * "l'élue", "le député du Val-d'Oise" vary the name of who is spoken of.
 */
function personInView(mention: Mention, head: string, scene: Scene, data: LanguageData): Resolution | null {
  const role = data.lexicon.roles.get(head);
  const isPerson = role || data.grammar.personNouns.has(head) || data.lexicon.demonyms.has(head);
  if (!isPerson || mention.number !== 'singular') return null;
  const beside = scene.salience.actingIn(mention.sentence);
  const inView = scene.salience.rank(
    mention.sentence,
    mention.from,
    mention,
    (entity) =>
      (isSomebody(entity, data) || entity.kind === 'unknown') &&
      !beside.has(entity) &&
      !isForeign(entity, head, data) &&
      !isOfAnotherCountry(entity, head, data) &&
      !(entity.roles.has(head) && fitOf(mention, entity, data) < 0),
  );
  // Whoever spoke last without a name may be meant: better a description of its own than another's name.
  const closest = inView[0]?.entity;
  if (closest?.words.length === 0 && scene.salience.hasSpoken(closest)) return null;
  if (closest && holdsAnother(closest, head, data)) return null;
  const ranked = inView.filter(({ entity }) => entity.words.length > 0);
  const [first, second] = ranked;
  const alike = ranked.filter(({ entity }) => entity.attributes.size > 0 && fitOf(mention, entity, data) > 0);
  if (alike.length > 0 && alike[0])
    return { entity: alike[0].entity, confidence: alike.length === 1 ? 0.8 : 0.7 };
  if (!first || first.salience < 0.2) return null;
  // "l'édile" is the mayor close by rather than whoever the article is about.
  const [kin, otherKin] = ranked.filter(({ entity }) => isKindred(entity, head, data));
  if (kin && !otherKin && kin.salience > 0.3 && kin.salience > 0.5 * first.salience)
    return { entity: kin.entity, confidence: 0.78 };
  const margin = second ? first.salience / second.salience : 3;
  const length = mention.description.filter((word) => !isOfAge(word, data)).length;
  if (length <= 2)
    return margin > 1.1 && first.salience > 0.3 ? { entity: first.entity, confidence: 0.8 } : null;
  // A long description after its verb ("résume l'ancien patron de la police") often brings somebody in.
  const isTopic =
    mention.from === 0 || scene.salience.hasSpoken(first.entity) || isKindred(first.entity, head, data);
  return isTopic && margin > 1.5 && first.salience > 0.4 ? { entity: first.entity, confidence: 0.68 } : null;
}

/** "l'association", "the company": the body named last; a newspaper only for what newspapers are called. */
function bodyInView(
  mention: Mention,
  head: string,
  { salience }: Scene,
  data: LanguageData,
): Resolution | null {
  const { media } = data.lexicon;
  if (!data.grammar.takenUpBodies.has(head) || mention.number !== 'singular') return null;
  // "l'Agence nationale d'information (ANI)" is a name of its own: it takes up nobody but ANI.
  const isName = /\p{Lu}/u.test(mention.text.slice(1));
  const [first, second] = salience.rank(
    mention.sentence,
    mention.from,
    { gender: null, number: 'singular' },
    ({ kind, words, name }) =>
      (kind === 'institution' || kind === 'unknown') &&
      words.length > 0 &&
      (isName ? mention.text.includes(name) : media.has(head) || !media.has(name)),
  );
  const alone = first && (!second || first.salience > 1.5 * second.salience);
  return first && (first.salience > 0.2 || alone) ? { entity: first.entity, confidence: 0.72 } : null;
}

/** "le cinéaste de 44 ans": an age tells nobody apart. */
function isOfAge(word: string, { grammar }: LanguageData): boolean {
  return grammar.ofPrepositions.has(word) || grammar.ageWords.has(word) || /^\d/.test(word);
}

function kindOf(head: string, { lexicon }: LanguageData): SpeakerKind {
  if (lexicon.institutions.has(head)) return 'institution';
  return 'anonymous';
}
