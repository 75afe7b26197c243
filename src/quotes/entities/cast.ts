import type { Gender } from '../../languages/index.js';
import { fold } from '../../text/fold.js';
import type { Phrase } from '../clauses/phrases-in.js';
import type { Mention, Name } from '../phrases/mention.js';
import type { SpeakerKind } from '../quote.js';
import { addAttribute, type Entity } from './entity.js';

/** The entities of one article, found by name and by description. */
export interface Cast {
  readonly entities: readonly Entity[];
  /** The entity a name stands for: the full name, else the surname, else the given name. */
  byName(name: Name, gender: Gender | null): Entity | null;
  /** The same, entering whom the narrator has not named so far. */
  introduce(mention: Mention): Entity | null;
  /** Those described by the head noun, in the order of their first mention. */
  byRole(head: string): readonly Entity[];
  /** An entity without a name, known by its description. */
  describe(mention: Mention, kind: SpeakerKind): Entity;
}

/**
 * Gathers the names of an article into entities. "Dupont" joins "Marie Dupont", and "Marie" does where no
 * other name fits; titles keep two people of one surname apart ("M. Dupont", "Mme Dupont").
 * @param phrases every phrase of the article in order; `appositions` pairs a name with the description beside it;
 * `isOffice` tells the head nouns of which only a person is one
 */
export function buildCast(
  phrases: readonly Phrase[],
  appositions: readonly (readonly [Mention, Mention])[],
  isOffice: (head: string) => boolean,
): Cast {
  const entities: Entity[] = [];
  const bySurname = new Map<string, Entity[]>();
  const byGiven = new Map<string, Entity[]>();
  const byHead = new Map<string, Entity[]>();

  const isLong = ({ mention }: Phrase): boolean => (mention.name?.words.length ?? 0) > 1;
  for (const phrase of phrases.filter(isLong)) admit(phrase);
  for (const phrase of phrases.filter((phrase) => !isLong(phrase))) admit(phrase);
  for (const [mention, description] of appositions) {
    const entity = mention.name && byName(mention.name, mention.gender);
    if (!entity) continue;
    if (entity.kind === 'unknown' && description.head && isOffice(description.head)) entity.kind = 'person';
    addDescription(entity, description);
  }

  function admit({ mention, located }: Pick<Phrase, 'mention' | 'located'>): void {
    const { name } = mention;
    if (!name) return;
    const entity = byName(name, mention.gender) ?? enter(name);
    if (name.words.length > entity.words.length) extend(entity, name);
    if (name.kind !== 'unknown' && entity.kind === 'unknown') entity.kind = name.kind;
    if (located && entity.kind === 'unknown') entity.kind = 'metonym';
    if (mention.gender && !entity.gender && entity.kind === 'person') entity.gender = mention.gender;
    if (mention.number === 'plural' && entity.kind !== 'person') entity.number = 'plural';
    if (mention.head) addDescription(entity, mention);
  }

  function enter(name: Name): Entity {
    const entity: Entity = {
      name: name.text,
      words: [],
      kind: name.kind,
      gender: null,
      number: 'singular',
      roles: new Map(),
      attributes: new Set(),
      attributeRoots: new Set(),
      complements: new Set(),
    };
    entities.push(entity);
    extend(entity, name);
    return entity;
  }

  function extend(entity: Entity, name: Name): void {
    entity.name = name.text;
    entity.words = name.words.map(fold);
    const first = entity.words[0] ?? '';
    const last = entity.words.at(-1) ?? '';
    push(bySurname, last, entity);
    if (entity.words.length > 1) push(byGiven, first, entity);
  }

  function byName(name: Name, gender: Gender | null): Entity | null {
    const words = name.words.map(fold);
    const last = words.at(-1) ?? '';
    const sameSurname = (bySurname.get(last) ?? []).filter(
      (entity) => !(gender && entity.gender && entity.gender !== gender && words.length === 1),
    );
    if (words.length === 1) {
      return (
        sameSurname.findLast((entity) => entity.kind !== 'institution' || entity.words.length === 1) ??
        (name.kind === 'person' || name.kind === 'unknown' ? only(byGiven.get(last)) : null)
      );
    }
    return sameSurname.find((entity) => compatible(entity.words, words)) ?? null;
  }

  function addDescription(entity: Entity, description: Mention): void {
    const { head } = description;
    if (!head) return;
    if (entity.roles.size > MOST_ROLES) return;
    entity.roles.set(head, Math.min(description.sentence, entity.roles.get(head) ?? description.sentence));
    push(byHead, head, entity);
    if (entity.attributes.size > MOST_ATTRIBUTES) return;
    for (const word of description.description) if (word !== head) addAttribute(entity, fold(word));
    for (const word of description.complements) entity.complements.add(fold(word));
    if (entity.kind === 'person' && !entity.gender && description.gender) entity.gender = description.gender;
  }

  function describe(mention: Mention, kind: SpeakerKind): Entity {
    const entity: Entity = {
      name: withoutAcronym(mention.text),
      words: [],
      kind,
      gender: mention.gender,
      number: mention.number,
      roles: new Map(),
      attributes: new Set(),
      attributeRoots: new Set(),
      complements: new Set(),
    };
    entities.push(entity);
    addDescription(entity, mention);
    return entity;
  }

  function introduce(mention: Mention): Entity | null {
    admit({ mention, located: false });
    return mention.name && byName(mention.name, mention.gender);
  }

  return { entities, byName, introduce, byRole: (head) => byHead.get(head) ?? [], describe };
}

/** "le syndicat de la magistrature | (SM)". */
function withoutAcronym(text: string): string {
  return text.replace(/(?<!\s)\s*\([^()]*\)$/, '');
}

function only(entities: readonly Entity[] | undefined): Entity | null {
  const distinct = new Set(entities);
  return distinct.size === 1 ? ([...distinct][0] ?? null) : null;
}

/** Same person: one's words are among the other's ("Marie Dupont", "Marie-Anne Dupont Martin" are not). */
function compatible(a: readonly string[], b: readonly string[]): boolean {
  const short = a.length <= b.length ? a : b;
  const long = short === a ? b : a;
  for (const word of short) if (!isAmong(word, long)) return false;
  return true;
}

function isAmong(word: string, others: readonly string[]): boolean {
  for (const other of others) {
    if (other === word) return true;
    if (other.charCodeAt(0) === word.charCodeAt(0) && (isInitial(word) || isInitial(other))) return true;
  }
  return false;
}

function isInitial(word: string): boolean {
  return word.endsWith('.') && /^\p{L}\.$/u.test(word);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (!values) map.set(key, [value]);
  else if (values.length < MOST_ALIKE && !values.includes(value)) values.push(value);
}

/**
 * How many people of one name or one office an article may have, and how much it may say of one: far more than any has.
 * Each mention is compared with all of these, so that without a bound the work would grow with its square.
 */
const MOST_ALIKE = 50;
const MOST_ROLES = 100;
const MOST_ATTRIBUTES = 400;
