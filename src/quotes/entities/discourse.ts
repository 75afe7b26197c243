import type { ParsedSentence, Phrase } from '../clauses/index.js';
import { feature } from '../model/index.js';
import type { Mention } from '../phrases/index.js';
import { isUsedAs, type LanguageData, WordUse } from '../words/index.js';
import { abbreviationsIn } from './abbreviations.js';
import { isSomebody } from './animacy.js';
import { comesIntoView, indirectSpeech, partOf } from './appearances.js';
import { appositionsIn } from './appositions.js';
import { cataphorOf } from './cataphora.js';
import { newDescription } from './descriptions/index.js';
import type { DiscourseContext, Frame, Resolution } from './discourse-context.js';
import { type DiscourseEntities, gatherEntities } from './discourse-entities.js';
import type { Entity } from './entity.js';
import { joinedNames } from './joined-names.js';
import { quotedByName } from './quoted-by-name.js';
import { quotedNames } from './quoted-names.js';
import { resolveMention } from './resolve-mention.js';
import { Salience } from './salience.js';
import { settlePeople } from './settle-people.js';
import { settleReporters } from './settle-reporters.js';

/** Whose a quotation was found to be. */
interface CreditedSpeaker {
  readonly resolution: Pick<Resolution, 'entity' | 'rule'>;
  /** What stands for him there, if anything does. */
  readonly mention: Mention | null;
  /** He speaks in a relative clause: the sentence is about somebody else. */
  readonly aside: boolean;
}

/**
 * An article as a reader goes through it, sentence by sentence: who is known by name, who is in view, and whom a mention
 * stands for. A discourse model after Karttunen (1976): mentions bring entities in, or take up those that are there.
 */
export class Discourse implements DiscourseContext {
  readonly entities: DiscourseEntities;
  readonly salience = new Salience();
  readonly quotedByName: ReadonlySet<Entity>;
  /** Whom the article's title names. */
  readonly namedInTitle: ReadonlySet<Entity>;
  readonly namesQuoted: (sentence: number) => ReadonlySet<string>;
  private readonly namedBeside: ReadonlyMap<Mention, Mention>;
  private readonly resolved: (Map<number, Resolution | null> | undefined)[] = [];
  private readonly subjects: (Entity | null)[] = [];
  /** What mentions may stand for as the discourse is now: several rules and quotations ask for the same. */
  private readonly recent = new Map<Mention, Resolution[]>();
  /** Whether something has been read since that may change it. */
  private isOutdated = false;
  /** Whom each mention brought in, by where it stands: a phrase is read more than once. */
  private readonly entered = new Map<string, Entity>();

  constructor(
    readonly sentences: readonly ParsedSentence[],
    readonly data: LanguageData,
    /** Within a quotation; null in the narrator's own words. */
    readonly frame: Frame | null = null,
  ) {
    const phrases: Phrase[] = [];
    for (const sentence of sentences)
      if (!sentence.titleCase) for (const phrase of sentence.phrases) phrases.push(phrase);
    const appositions = sentences.flatMap((sentence) => appositionsIn(sentence, data));
    this.entities = gatherEntities(
      phrases,
      appositions,
      abbreviationsIn(sentences, data),
      (head) => kindBeside(head, data),
      data.grammar.headFinal,
      frame?.outside.entities,
    );
    settleReporters(sentences, this.entities, data);
    settlePeople(sentences, this.entities, data);
    this.quotedByName = quotedByName(sentences, this.entities);
    this.namedInTitle = frame ? new Set() : namedIn(sentences[0], this.entities);
    this.namedBeside = new Map(appositions.map(([name, description]) => [description, name]));
    this.namesQuoted = quotedNames(sentences);
  }

  /** Whom a mention stands for, as far as the reader knew when he first met it; null for nobody who could speak. */
  resolve(mention: Mention): Resolution | null {
    const known = this.resolvedIn(mention.sentence);
    const key = keyOf(mention);
    let resolution = known.get(key);
    if (resolution === undefined) {
      [resolution = null] = this.readings(mention);
      known.set(key, resolution);
      if (resolution) this.learnGender(resolution.entity, mention);
      this.isOutdated = true;
      if (resolution) this.enter(resolution, mention);
    }
    return resolution;
  }

  private resolvedIn(sentence: number): Map<number, Resolution | null> {
    const known = this.resolved[sentence] ?? new Map<number, Resolution | null>();
    this.resolved[sentence] = known;
    return known;
  }

  /** "Hart left. He was tired.": the one person whom a pronoun may mean is of its gender, where a given name does not tell. */
  private learnGender(entity: Entity, mention: Mention): void {
    const { kind, gender } = mention;
    if (!this.data.grammar.naturalGender || kind !== 'pronoun' || gender === null) return;
    if (entity.kind !== 'person' || entity.gender !== null) return;
    const people = [...this.readings(mention)].filter((reading) => this.isSomebody(reading.entity));
    if (people.length === 1) entity.gender = gender;
  }

  /** All whom a mention may stand for: first who is meant by the rules alone. */
  resolutions(mention: Mention): Resolution[] {
    const known = this.recent.get(mention) ?? this.readResolutions(mention);
    this.recent.set(mention, known);
    // Each appearance changes who was named last.
    if (mention.kind === 'latter') this.isOutdated = true;
    return known;
  }

  private readResolutions(mention: Mention): Resolution[] {
    const first = this.resolve(mention);
    if (!first) return [];
    const resolutions = [first];
    const names = new Set([first.entity.name]);
    for (const other of this.readings(mention)) {
      if (names.has(other.entity.name)) continue;
      names.add(other.entity.name);
      const order = feature`person: ${other.rule} after ${first.rule}`;
      const features = [...other.features, 'person: not read first', order];
      resolutions.push({ entity: other.entity, features, rule: other.rule });
    }
    return resolutions;
  }

  private readings(mention: Mention): Iterable<Resolution> {
    const name = this.namedBeside.get(mention);
    if (name) return relabelled(resolveMention(name, this), 'apposition');
    const cataphor = cataphorOf(mention, this.sentences[mention.sentence], this.data);
    if (cataphor) return relabelled(resolveMention(cataphor, this), 'cataphora');
    return resolveMention(mention, this);
  }

  /** Whoever has no name is known by the description from there on. */
  private enter({ entity, rule }: Pick<Resolution, 'entity' | 'rule'>, mention: Mention): void {
    if (rule !== newDescription.name || this.entered.get(placeOf(mention)) === entity) return;
    this.entered.set(placeOf(mention), entity);
    this.entities.addDescription(entity, mention);
    this.isOutdated = true;
  }

  /**
   * Whom a mention stands for is whoever was credited by it: the one whom the rules alone took it for is no more in view there,
   * nor known by the description if nothing else told of him.
   */
  private settle(resolution: CreditedSpeaker['resolution'], mention: Mention): void {
    const { entity } = resolution;
    const known = this.resolvedIn(mention.sentence);
    const former = known.get(keyOf(mention));
    this.enter(resolution, mention);
    if (!former || former.entity === entity || mention.name) return;
    known.set(keyOf(mention), { ...former, entity });
    this.salience.retract(former.entity, mention);
    if (this.subjects[mention.sentence] === former.entity) this.subjects[mention.sentence] = entity;
    if (this.entered.get(placeOf(mention)) === former.entity) this.entities.withdraw(former.entity);
    if (mention.kind === 'nominal' && this.entered.get(placeOf(mention)) !== entity)
      this.entities.addDescription(entity, mention);
    this.isOutdated = true;
  }

  /** Whether the entity is a person, named or not. */
  isSomebody(entity: Entity): boolean {
    return isSomebody(entity, this.data);
  }

  /** Whether a quotation of the sentence names the person: nobody calls himself by his name. */
  isNamedWithin(entity: Entity, sentence: number): boolean {
    return entity.kind === 'person' && this.namesQuoted(sentence).has(entity.words.at(-1) ?? '');
  }

  /** The one the narrator's sentence is about; null for nobody, and before it was read. */
  subjectOf(sentence: number): Entity | null {
    return this.subjects[sentence] ?? null;
  }

  /** Reads on up to the sentence at this position, included: its people come into view. Never goes back. */
  readTo(sentence: number): void {
    for (let index = this.subjects.length; index <= sentence; index++) {
      const read = this.sentences[index];
      if (!read) return;
      if (read.heading) this.salience.openSection();
      this.subjects.push(read.caption ? null : this.bringIntoView(read, index));
      if (!read.caption) this.noteReporters(read, index);
      this.forgetRecent();
    }
  }

  /** Whoever was credited with a quotation is in view from there on. */
  noteSpeaker(
    { resolution, mention, aside }: CreditedSpeaker,
    { index, at }: { readonly index: number; readonly at: number },
  ): void {
    if (mention) this.settle(resolution, mention);
    const isChanged = this.salience.note(resolution.entity, index, at, aside ? 'aside' : 'speaker');
    if (isChanged || this.isOutdated) this.forgetRecent();
  }

  private forgetRecent(): void {
    this.recent.clear();
    this.isOutdated = false;
  }

  /** @returns the entity of the sentence's subject */
  private bringIntoView(sentence: ParsedSentence, index: number): Entity | null {
    const { phrases, tokens } = sentence;
    let subject: Entity | null = null;
    let named: { readonly entity: Entity; readonly from: number } | null = null;
    for (const phrase of phrases) {
      const { mention } = phrase;
      // "Neil Fraser's speech": the sentence names him and is about something else.
      const isOwner = isUsedAs(tokens[mention.to], WordUse.possessiveEnding);
      const entity = !isOwner && comesIntoView(mention, tokens, this.data) && this.resolve(mention)?.entity;
      if (!entity) continue;
      const { appearance, isSubject } = partOf(phrase, tokens, subject !== null, this.data);
      this.salience.note(entity, index, mention.from, appearance);
      if (isSubject) subject = entity;
      if (mention.name) named ??= { entity, from: mention.from };
    }
    for (const { mention, first } of joinedNames(sentence, this.data)) {
      const entity = this.resolve(mention)?.entity;
      const { appearance } = partOf(first, tokens, false, this.data);
      if (entity) this.salience.note(entity, index, mention.from, appearance);
    }
    // "C'est le cas de Marie Dupont": with no other subject, the sentence is about whom it names.
    if (!subject && named && !opensWithThing(phrases) && this.isSomebody(named.entity))
      this.salience.note(named.entity, index, named.from, 'subject');
    return subject;
  }

  /** Whoever says something without marks is in view as a speaker is. */
  private noteReporters(sentence: ParsedSentence, index: number): void {
    for (const { subject, group } of indirectSpeech(sentence)) {
      const entity = subject && this.resolve(subject)?.entity;
      if (entity && (subject.kind !== 'nominal' || entity.words.length > 0))
        this.salience.note(entity, index, group.from, 'reporter');
    }
    for (const { source, from } of sentence.sources) {
      const entity = source.name && this.resolve(source)?.entity;
      if (entity) this.salience.note(entity, index, from, 'reporter');
    }
  }
}

/** Whom the sentence with which an article opens names, where it is the title. */
function namedIn(title: ParsedSentence | undefined, entities: DiscourseEntities): Set<Entity> {
  const named = new Set<Entity>();
  if (title?.paragraph !== 0) return named;
  for (const { mention } of title.phrases) {
    const entity = mention.name && entities.byName(mention.name, mention.gender);
    if (entity) named.add(entity);
  }
  return named;
}

function relabelled(resolutions: Iterable<Resolution>, rule: string): Resolution[] {
  return [...resolutions].map((resolution) => ({ ...resolution, rule }));
}

/** "Cette affaire | vaut un sursis à la mère de Marie Dupont": the sentence is about what it opens with. */
function opensWithThing([first]: ParsedSentence['phrases']): boolean {
  return first?.mention.from === 0 && first.mention.kind === 'nominal' && first.mention.determiner !== null;
}

/** Where a mention stands in its sentence, and what it is. */
function keyOf({ from, kind, joined }: Mention): number {
  return 2 * (KINDS.length * from + KINDS.indexOf(kind)) + (joined.length && 1);
}

function placeOf(mention: Mention): string {
  return `${mention.sentence} ${keyOf(mention)}`;
}

const KINDS: readonly Mention['kind'][] = ['name', 'nominal', 'pronoun', 'latter'];

/** "Marie Dupont, maire" is a person, "Prodiss, syndicat" a body; "l'agent" may be either. */
function kindBeside(head: string | null, { lexicon }: LanguageData): 'person' | 'institution' | null {
  if (head === null || lexicon.roles.has(head) === lexicon.institutions.has(head)) return null;
  return lexicon.roles.has(head) ? 'person' : 'institution';
}
