import type { Gender } from '../../languages/index.js';
import { fold } from '../../text/index.js';
import type { Phrase } from '../clauses/index.js';
import type { Mention, Name } from '../phrases/index.js';
import type { SpeakerKind } from '../quote.js';
import { addAttribute, createEntity, type Entity } from './entity.js';
import { isSameName } from './same-name.js';

/**
 * The entities of one article, found by name and by description. "Dupont" joins "Marie Dupont", and "Marie" does where no
 * other name fits; titles keep two people of one surname apart ("M. Dupont", "Mme Dupont").
 */
export class DiscourseEntities {
  private readonly bySurname = new Map<string, Entity[]>();
  private readonly byGiven = new Map<string, Entity[]>();
  private readonly byMiddle = new Map<string, Entity[]>();
  private readonly byHead = new Map<string, Entity[]>();
  private readonly byAbbreviation = new Map<string, Entity>();
  /** Those of whom only a preposition or an article tells what they are. */
  private readonly supposed = new Set<Entity>();

  /**
   * @param headFinal a noun may follow a name, so that an article before it tells nothing: "the Dupont | campaign"
   * @param around within a quotation, who is known outside
   */
  constructor(
    private readonly headFinal: boolean,
    private readonly around: DiscourseEntities | null = null,
  ) {}

  /** The entity a name stands for: the full name, else the surname, else the given name. */
  byName(name: Name, gender: Gender | null): Entity | null {
    return this.bearersOf(name, gender).at(-1) ?? null;
  }

  /** The entity of which these are the name's words. */
  byWords(words: readonly string[]): Entity | null {
    const text = words.join(' ');
    return this.byName({ text, words, kind: 'person', start: 0, end: text.length }, null);
  }

  /** The entities a name may stand for, in the order in which they were entered; several only where it is a surname alone. */
  bearersOf(name: Name, gender: Gender | null): readonly Entity[] {
    const outside = this.around?.bearersOf(name, gender) ?? [];
    return outside.length > 0 ? outside : this.ownBearersOf(name, gender);
  }

  private ownBearersOf(name: Name, gender: Gender | null): readonly Entity[] {
    const words = name.words.map(fold);
    const last = words.at(-1) ?? '';
    const alike = this.bySurname.get(last) ?? [];
    const abbreviated = words.length === 1 ? this.byAbbreviation.get(name.text) : undefined;
    if (abbreviated) return [abbreviated];
    if (words.length !== 1) return asList(alike.find((entity) => isSameName(entity.words, words)));
    const bySurname = alike.filter(
      (entity) =>
        !(gender && entity.gender && entity.gender !== gender) &&
        (entity.kind !== 'institution' || entity.words.length === 1),
    );
    if (bySurname.length > 0) return bySurname;
    if (name.kind !== 'person' && name.kind !== 'unknown') return [];
    return asList(
      only(this.byGiven.get(last)?.filter(mayBePerson)) ??
        only(this.byMiddle.get(last)?.filter(isPerson)) ??
        undefined,
    );
  }

  /** Those of a surname, folded, in the order in which they were entered. */
  bySurnameOf(surname: string): readonly Entity[] {
    return [...(this.around?.bySurnameOf(surname) ?? []), ...(this.bySurname.get(surname) ?? [])];
  }

  /** Those described by the head noun, in the order of their first mention. */
  byRole(head: string): readonly Entity[] {
    return this.byHead.get(head) ?? [];
  }

  /** Those described by one of the callings, so many of each at most, in the order of the callings. */
  byRoles(callings: ReadonlySet<string>, most: number): Entity[] {
    const found: Entity[] = [];
    for (const head of this.headsAmong(callings))
      for (const entity of this.byRole(head).slice(0, most)) found.push(entity);
    return found;
  }

  /** An article has few heads and a family of callings many: only where it has several of them does their order matter. */
  private headsAmong(callings: ReadonlySet<string>): Iterable<string> {
    if (this.byHead.size > callings.size) return callings;
    const known = [...this.byHead.keys()].filter((head) => callings.has(head));
    return known.length > 1 ? callings : known;
  }

  /**
   * Enters whom a phrase names, unless he is known already, with what it says of him.
   *
   * @param located whether a preposition tells that something is there: it is a place then
   */
  introduce(mention: Mention, located = false): void {
    const { name, gender } = mention;
    if (!name) return;
    const entity = this.byName(name, gender) ?? this.enter(name);
    if (name.words.length > entity.words.length) this.rename(entity, name);
    if (name.kind !== 'unknown') this.settle(entity, name.kind);
    else if (entity.kind === 'unknown') this.suppose(entity, mention, located);
    if (entity.kind === 'person') entity.gender ??= gender;
    else if (mention.number === 'plural') entity.number = 'plural';
    if (name.calling) this.addRole(entity, name.calling, mention.sentence);
    this.addDescription(entity, mention);
  }

  /** Enters the body that a phrase names or describes, by what the article calls it for short. */
  abbreviate(mention: Mention, abbreviation: string): void {
    const { name, gender } = mention;
    const entity = (name && this.byName(name, gender)) ?? this.describe(mention, 'institution');
    if (entity.words.length === 0) entity.words = [fold(abbreviation)];
    this.byAbbreviation.set(abbreviation, entity);
    this.settle(entity, 'institution');
    if (!name) this.addDescription(entity, mention);
  }

  /** An entity without a name; it is entered when a description is added. */
  describe(mention: Mention, kind: SpeakerKind): Entity {
    const { gender, number } = mention;
    return createEntity({ name: withoutAcronym(mention.text), kind, gender, number });
  }

  /** Adds what a phrase says of an entity, where it describes it. */
  addDescription(entity: Entity, { head, description, complements, sentence, gender }: Mention): void {
    if (!head) return;
    this.addRole(entity, head, sentence);
    if (entity.attributes.size > MOST_ATTRIBUTES) return;
    for (const word of description) if (word !== head) addAttribute(entity, fold(word));
    for (const word of complements) entity.complements.add(fold(word));
    if (entity.kind === 'person') entity.gender ??= gender;
  }

  /** Takes back an entity that was entered by its description alone. */
  withdraw(entity: Entity): void {
    for (const head of entity.roles.keys()) {
      const described = this.byHead.get(head) ?? [];
      this.byHead.set(
        head,
        described.filter((one) => one !== entity),
      );
    }
  }

  private addRole(entity: Entity, head: string, sentence: number): void {
    if (entity.roles.size > MOST_ROLES) return;
    entity.roles.set(head, Math.min(sentence, entity.roles.get(head) ?? sentence));
    push(this.byHead, head, entity);
  }

  /** Says what an entity is, unless that is known: what was only supposed is not. */
  settle(entity: Entity, kind: Name['kind']): void {
    if (entity.kind !== 'unknown' && !this.supposed.delete(entity)) return;
    entity.kind = kind;
  }

  /** "in Sestri" is a place, "le Prodiss" a body: nobody's name has an article. Whatever else tells more is surer. */
  private suppose(entity: Entity, { determiner, head, number }: Mention, located: boolean): void {
    const hasArticle = !this.headFinal && determiner === 'definite' && head === null && number === 'singular';
    if (!located && !hasArticle) return;
    entity.kind = located ? 'metonym' : 'institution';
    this.supposed.add(entity);
  }

  /** One of two of a surname is known by the title: "Mr Dupont" beside "Marie Dupont". */
  private enter(name: Name): Entity {
    const isBesideAnother = name.words.length === 1 && this.bySurname.has(fold(name.text));
    const entity = createEntity({ name: name.text, kind: name.kind, gender: null, number: 'singular' });
    this.rename(entity, name);
    if (isBesideAnother) entity.name = name.titled ?? name.text;
    return entity;
  }

  private rename(entity: Entity, name: Name): void {
    entity.name = name.text;
    entity.words = name.words.map(fold);
    const [first = ''] = entity.words;
    push(this.bySurname, entity.words.at(-1) ?? '', entity);
    if (entity.words.length > 1) push(this.byGiven, first, entity);
    for (const middle of entity.words.slice(1, -1)) push(this.byMiddle, middle, entity);
  }
}

/**
 * Gathers the names of an article into entities, the fuller ones first.
 *
 * @param phrases every phrase of the article in order
 * @param appositions each a name with the description beside it
 * @param abbreviations each a body with what it is called for short
 * @param kindOf what a head noun makes of an unknown name beside it, if that tells
 * @param headFinal of the language's grammar
 * @param around within a quotation, who is known outside
 */
export function gatherEntities(
  phrases: readonly Phrase[],
  appositions: readonly (readonly [Mention, Mention])[],
  abbreviations: readonly (readonly [Mention, string])[],
  kindOf: (head: string | null) => 'person' | 'institution' | null,
  headFinal: boolean,
  around?: DiscourseEntities,
): DiscourseEntities {
  const entities = new DiscourseEntities(headFinal, around);
  const isFull = ({ mention: { name } }: Phrase): boolean => name !== null && name.words.length > 1;
  for (const { mention, located } of phrases.filter(isFull)) entities.introduce(mention, located);
  for (const [mention, abbreviation] of abbreviations) entities.abbreviate(mention, abbreviation);
  for (const phrase of phrases) if (!isFull(phrase)) entities.introduce(phrase.mention, phrase.located);
  for (const [{ name, gender }, description] of appositions) {
    const entity = name && entities.byName(name, gender);
    if (!entity) continue;
    const kind = kindOf(description.head);
    if (kind) entities.settle(entity, kind);
    entities.addDescription(entity, description);
  }
  return entities;
}

/** "le syndicat de la magistrature | (SM)", "la Cour des comptes | (CC) siège". */
function withoutAcronym(text: string): string {
  const bracket = text.indexOf(' (');
  const isFollowed =
    bracket > 0 &&
    (text.endsWith(')') || /^ \(\p{Lu}{2,}\)/u.test(text.slice(bracket, bracket + LONGEST_ACRONYM)));
  return isFollowed ? text.slice(0, bracket) : text;
}

/** In characters, with its brackets. */
const LONGEST_ACRONYM = 14;

function asList(entity: Entity | undefined): readonly Entity[] {
  return entity ? [entity] : [];
}

/** "Rodríguez" is José Luis Rodríguez Carmona: the first of two surnames tells a person, too. */
function isPerson({ kind }: Entity): boolean {
  return kind === 'person';
}

/** "Trump" is not the "Trump Administration". */
function mayBePerson({ kind }: Entity): boolean {
  return kind === 'person' || kind === 'unknown';
}

function only(entities: readonly Entity[] | undefined): Entity | null {
  const distinct = new Set(entities);
  return distinct.size === 1 ? ([...distinct][0] ?? null) : null;
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
