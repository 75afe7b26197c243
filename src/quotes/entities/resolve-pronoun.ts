import type { Features } from '../model/index.js';
import type { Mention } from '../phrases/index.js';
import type { LanguageData } from '../words/index.js';
import { animacyOf, isDescribedAsPerson, isSomebody } from './animacy.js';
import type { DiscourseContext, Resolution } from './discourse-context.js';
import type { Entity } from './entity.js';

/**
 * "ce dernier", "celui-ci": the one named last, somebody rather than a thing; "le même": the one who spoke last; "l'intéressé":
 * whom somebody else has just spoken of.
 */
export function resolveLatter(mention: Mention, { salience, data }: DiscourseContext): Resolution[] {
  const { latterSpeakers, latterOthers } = data.grammar;
  const word = mention.text.split(/[ '’]/).at(-1) ?? '';
  const except = latterOthers.has(word) ? salience.lastSpeaker() : null;
  const latest = (accepts: (entity: Entity) => boolean) => salience.latest(mention, mention, accepts);
  const isPerson = (entity: Entity): boolean => isSomebody(entity, data);
  // In "a-t-il dit à l'AFP, selon celui-ci" it is somebody rather than the agency that was named since.
  const entity = latterSpeakers.has(word)
    ? latest((one) => salience.hasSpoken(one))
    : (latest((one) => one !== except && isPerson(one)) ?? latest(isPerson) ?? latest(() => true));
  return entity ? [{ entity, rule: 'the one named last', features: [] }] : [];
}

/** One of the entities that agree with a pronoun. */
interface Antecedent {
  readonly entity: Entity;
  /** 1 for a person who was the subject of the sentence before; less for bodies and things. */
  readonly salience: number;
  /** From 0 to 1. */
  readonly animacy: number;
  /** How often it is as salient as the best of the others, in natural logarithms. */
  readonly margin: number;
  /** 0 for the most salient. */
  readonly rank: number;
}

/** What speaks for one antecedent of a pronoun before another. */
interface Preference {
  readonly name: string;
  /** An article whose last pronoun the preference tells of. */
  readonly example: string;
  readonly read: (antecedent: Antecedent, mention: Mention, context: DiscourseContext) => number;
}

/** The preferences of Hobbs (1978) and of Lappin & Leass (1994) in short; how they weigh is fitted. */
export const PREFERENCES: readonly Preference[] = [
  {
    name: 'most salient',
    example: 'Marie Dupont a vu Anne Petit mardi. « Tout va bien », a-t-elle dit.',
    read: ({ rank }) => (rank === 0 ? 1 : 0),
  },
  {
    name: 'salience',
    example: 'Marie Dupont est venue mardi. « Tout va bien », a-t-elle dit.',
    read: ({ salience }) => Math.log(Math.max(salience, LEAST_SALIENCE)),
  },
  {
    name: 'margin',
    example: 'Marie Dupont est venue mardi. « Tout va bien », a-t-elle dit.',
    read: ({ margin }) => margin,
  },
  {
    name: 'no person',
    example: 'La région est prévenue. « Tout va bien », a-t-elle dit.',
    read: ({ animacy }) => 1 - animacy,
  },
  {
    name: 'gender known',
    example: 'Marie Dupont est venue mardi. « Tout va bien », a-t-elle dit.',
    read: ({ entity }, { gender }) => (gender !== null && entity.gender === gender ? 1 : 0),
  },
  {
    name: 'has spoken',
    example: '« Tout va bien », a dit Marie Dupont. « Nous partons », a-t-elle dit.',
    read: ({ entity }, _, { salience }) => (salience.hasSpoken(entity) ? 1 : 0),
  },
  {
    name: 'defined, but silent',
    example: 'Marie Dupont est venue mardi. « Tout va bien », a dit celle qui dirige le port.',
    read: ({ entity }, { text }, { salience, data: { grammar } }) =>
      grammar.definedPronouns.has(text.toLowerCase()) && !salience.hasSpoken(entity) ? 1 : 0,
  },
  {
    name: 'a body by a plural',
    example: 'The harbour company has a plan. “All is well,” they said.',
    read: ({ entity }, { number }) => (entity.number === number ? 0 : 1),
  },
  {
    name: 'quoted by name',
    example: '« Tout va bien », a dit Marie Dupont. « Nous partons », a-t-elle dit.',
    read: ({ entity }, _, { quotedByName }) => (quotedByName.has(entity) ? 1 : 0),
  },
];

/**
 * "il", "she": whoever agrees with the pronoun and may be one, the most salient first, people before bodies and things.
 */
export function resolvePronoun(mention: Mention, context: DiscourseContext): Resolution[] {
  const { salience, data, frame } = context;
  const pronoun = mention.text.toLowerCase();
  // « J'ai dit "non" »: whoever speaks outside.
  if (frame?.speaker && mention.number === 'singular' && data.grammar.firstPersons.has(pronoun))
    return [{ entity: frame.speaker, rule: 'speaker outside', features: [] }];
  // "You said ‘no’," Anne Petit told Paul Martin: whom she speaks to.
  if (frame?.hearer && data.grammar.secondPersons.has(pronoun))
    return [{ entity: frame.hearer, rule: 'hearer outside', features: [] }];
  if (!data.grammar.anaphoric.has(pronoun)) return [];
  const isThing = data.grammar.impersonalPronouns.has(pronoun);
  const animacy = (entity: Entity): number =>
    isThing
      ? 1
      : animacyOf(entity, salience.hasSpoken(entity), data) * (isUnsure(entity, mention, data) ? UNSURE : 1);
  const mayBeBody = data.grammar.pluralBodies && mention.number === 'plural';
  const ranked = salience
    .rank(mention, mayBeBody ? { gender: mention.gender, number: null } : mention, (entity) => {
      if (mayBeBody && entity.number === 'singular' && entity.kind !== 'institution') return false;
      return isThing
        ? !isSomebody(entity, data)
        : mayBePronoun(entity, salience.hasSpoken(entity), mention.gender, data);
    })
    .slice(0, MOST_WEIGHED)
    .map((ranked) => ({ entity: ranked.entity, salience: ranked.salience * animacy(ranked.entity) }))
    .sort((a, b) => b.salience - a.salience);
  const inView = ranked.slice(0, MOST_ANTECEDENTS).filter((one) => one.salience >= LEAST_SALIENCE);
  // "He'd say ‘no’," says his daughter: of whom the words are, and nobody who speaks them.
  if (inView.length === 0 && frame?.place && !isThing)
    return resolvePronoun({ ...mention, ...frame.place }, frame.outside).filter(
      ({ entity }) => entity !== frame.speaker && entity !== frame.hearer,
    );
  return inView.map(({ entity, salience }, rank) => {
    const rival = ranked[rank === 0 ? 1 : 0]?.salience ?? 0;
    const margin = Math.max(-FARTHEST, Math.min(FARTHEST, Math.log(salience / rival)));
    const antecedent = { entity, salience, animacy: animacy(entity), margin, rank };
    return { entity, rule: 'pronoun', features: preferred(antecedent, mention, context) };
  });
}

function preferred(antecedent: Antecedent, mention: Mention, context: DiscourseContext): Features {
  return PREFERENCES.map(({ read }, at) => [NAMES[at] as string, read(antecedent, mention, context)]);
}

const NAMES = PREFERENCES.map(({ name }) => `pronoun: ${name}`);

/** "she" takes up "Carter Mills" where that is somebody: of a name that may be a thing's nothing tells. */
function isUnsure({ kind }: Entity, { gender }: Mention, { grammar }: LanguageData): boolean {
  return kind === 'unknown' && gender !== null && grammar.naturalGender;
}

/** How likely such a name is a person's. */
const UNSURE = 0.7;
/** Whoever is further out of mind is taken up by name. */
const LEAST_SALIENCE = 0.05;
const MOST_ANTECEDENTS = 3;
/** Of those in view, the most salient: nobody behind them is so much more animate that the pronoun means him. */
const MOST_WEIGHED = 24;
/** The widest margin that counts: about three times as salient. */
const FARTHEST = 1.1;

/**
 * Places take no pronoun, nor do lone words that may be anything until they speak; of natural gender things are neither
 * "he" nor "she".
 */
function mayBePronoun(
  entity: Entity,
  hasSpoken: boolean,
  gender: Mention['gender'],
  data: LanguageData,
): boolean {
  const { kind, words, roles } = entity;
  if (kind === 'metonym' || (kind === 'unknown' && words.length === 1 && !hasSpoken)) return false;
  if (!data.grammar.naturalGender || gender === null || kind === 'person') return true;
  return words.length > 0 ? kind === 'unknown' : isDescribedAsPerson(roles, data);
}
