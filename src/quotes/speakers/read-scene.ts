import { type Clause, createClause } from '../cues/clause.js';
import { type Phrase, phrasesIn } from '../cues/phrases-in.js';
import { findReportingClauses, type ReportingClause } from '../cues/reporting-clause.js';
import { findSourcePhrases, type SourcePhrase } from '../cues/source-phrase.js';
import { type CountBetween, createCounts } from '../cues/token-counts.js';
import type { LanguageData } from '../language-data.js';
import { embeddedNames } from '../mentions/embedded-names.js';
import type { Mention } from '../mentions/mention.js';
import type { Sentence, Token } from '../narration/token.js';
import { isSomebody } from './animacy.js';
import { buildCast, type Cast } from './cast.js';
import type { Entity } from './entity.js';
import { quotedByName } from './quoted-by-name.js';
import { type Resolution, resolveMention } from './resolve-mention.js';
import { Salience } from './salience.js';

/** A sentence with its phrases, and with its cues where they may tell who speaks. */
export interface SceneSentence {
  readonly tokens: readonly Token[];
  readonly paragraph: number;
  readonly heading: boolean;
  /** It holds a quotation. */
  readonly quoting: boolean;
  /** Names within the complement of another phrase come after it, as governed. */
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly ReportingClause[];
  readonly sources: readonly SourcePhrase[];
  readonly count: CountBetween;
}

/** An article as a reader goes through it: who is known by name, and who is in view. */
export interface ReadScene {
  readonly sentences: readonly SceneSentence[];
  /** Position of the last sentence with a quotation, -1 without one: nobody need enter those after it. */
  readonly lastQuoting: number;
  readonly cast: Cast;
  readonly salience: Salience;
  /** Who a mention stands for, as far as the reader knew when he first met it. */
  resolve(mention: Mention): Resolution | null;
  /** Whether the entity is a person, named or not. */
  isSomebody(entity: Entity): boolean;
  /** Whether a sentence opens with the infinitive that tells what somebody went on to do: "Et de conclure". */
  opensResumption(tokens: readonly Token[]): boolean;
  /** The one the narrator's sentence is about, known once it was entered. */
  subjectOf(sentence: number): Entity | null;
  /** Goes on to the sentence at this position: its people come into view. To be called in order. */
  enter(sentence: number): void;
}

export function readScene(sentences: readonly Sentence[], data: LanguageData): ReadScene {
  const lastQuoting = sentences.findLastIndex(({ tokens }) => tokens.some(isQuotation));
  const read = sentences.map((sentence, index) => readSentence(sentence, index, lastQuoting, data));
  const phrases = read.flatMap((sentence, index) => (sentences[index]?.titleCase ? [] : sentence.phrases));
  const appositions = read.flatMap((sentence) => appositionsIn(sentence, data));
  const namedBeside = new Map(appositions.map(([name, description]) => [description, name]));
  const { roles, institutions } = data.lexicon;
  const cast = buildCast(phrases, appositions, (head) => roles.has(head) && !institutions.has(head));
  const salience = new Salience();
  const subjects: (Entity | null)[] = [];
  const scene = { cast, salience, quotedByName: quotedByName(read, cast) };
  const resolved = sentences.map(() => new Map<number, Resolution | null>());
  const resolve = (mention: Mention): Resolution | null => {
    const known = resolved[mention.sentence];
    const key =
      2 * (KINDS.length * mention.from + KINDS.indexOf(mention.kind)) + (mention.joined.length && 1);
    let resolution = known?.get(key);
    if (resolution === undefined) {
      const named = namedBeside.get(mention) ?? cataphorOf(mention, read[mention.sentence], data) ?? mention;
      resolution = resolveMention(named, scene, data);
      known?.set(key, resolution);
    }
    return resolution;
  };
  return {
    resolve,
    sentences: read,
    lastQuoting,
    cast,
    salience,
    isSomebody: (entity) => isSomebody(entity, data),
    opensResumption: ([first, second]) =>
      data.grammar.coordinators.has(first?.lower ?? '') &&
      data.grammar.narrativeMarkers.has(second?.lower ?? ''),
    subjectOf: (sentence) => subjects[sentence] ?? null,
    enter(index) {
      const sentence = read[index];
      let subject: Entity | null = null;
      let named: { readonly entity: Entity; readonly from: number } | null = null;
      if (sentence?.heading) salience.openSection();
      for (const { mention, governed } of sentence?.phrases ?? []) {
        if (!comesIntoView(mention, sentence?.tokens ?? [], data)) continue;
        const entity = resolve(mention)?.entity;
        if (!entity) continue;
        const isObject = isObjectPronoun(mention, sentence?.tokens ?? [], data);
        const isSubject = !governed && !isObject && subject === null;
        const isRelative = mention.determiner === 'possessive' && !mention.name;
        const acts =
          isSubject ||
          (!governed && !isRelative && !isObject && isFollowedByVerb(mention, sentence?.tokens ?? [], data));
        salience.note(entity, index, mention.from, acts ? 'subject' : isRelative ? 'relative' : 'other');
        if (isSubject) subject = entity;
        if (mention.name) named ??= { entity, from: mention.from };
      }
      // "C'est le cas de Marie Dupont": with no other subject, the sentence is about whom it names.
      if (!subject && named && isSomebody(named.entity, data))
        salience.note(named.entity, index, named.from, 'subject');
      subjects[index] = subject;
      for (const { subject: speaker, group } of indirectSpeech(sentence)) {
        const entity = speaker && resolve(speaker)?.entity;
        if (entity && (speaker.kind !== 'nominal' || entity.words.length > 0))
          salience.note(entity, index, group.from, 'reporter');
      }
      for (const { source, from } of sentence?.sources ?? []) {
        const entity = source.name && resolve(source)?.entity;
        if (entity) salience.note(entity, index, from, 'reporter');
      }
    },
  };
}

const KINDS: readonly Mention['kind'][] = ['name', 'nominal', 'pronoun', 'latter'];

function isQuotation({ kind }: Token): boolean {
  return kind === 'quote';
}

/**
 * Reads only what may be asked for: behind the last quotation still who is named and who is credited by name.
 */
function readSentence(
  { tokens, paragraph, heading }: Sentence,
  index: number,
  lastQuoting: number,
  data: LanguageData,
): SceneSentence {
  const clause = createClause(tokens, index);
  const quoting = tokens.some(isQuotation);
  const mayName = quoting || tokens.some(({ capitalised }) => capitalised);
  return {
    tokens,
    paragraph,
    heading,
    quoting,
    phrases: mayName || index <= lastQuoting + 1 ? phrasesWithNames(clause, data) : [],
    clauses: mayName || index <= lastQuoting ? findReportingClauses(clause, data) : [],
    sources: mayName ? findSourcePhrases(clause, data) : [],
    count: createCounts(tokens, data),
  };
}

function phrasesWithNames(clause: Clause, data: LanguageData): Phrase[] {
  const { tokens } = clause;
  const phrases: Phrase[] = [];
  for (const phrase of phrasesIn(clause, 0, tokens.length, data)) {
    // A copy: what stands beside a phrase names that phrase, not the subject that a verb takes it for.
    phrases.push({ ...phrase, mention: { ...phrase.mention } });
    for (const mention of embeddedNames(tokens, phrase.mention, data)) {
      const located = data.grammar.locatives.has(tokens[mention.from - 1]?.lower ?? '');
      phrases.push({ mention, governed: true, located });
    }
  }
  return phrases;
}

/**
 * "S'il regrette …, Paul Dupont …": a pronoun in a clause that opens the sentence stands for the name after it.
 */
function cataphorOf(
  mention: Mention,
  sentence: SceneSentence | undefined,
  { grammar }: LanguageData,
): Mention | null {
  const [first] = sentence?.tokens ?? [];
  if (mention.kind !== 'pronoun' || !sentence || !first || !grammar.clauseOpeners.has(first.lower))
    return null;
  const comma = sentence.tokens.findIndex(({ text }, index) => index > mention.to && text === ',');
  if (comma < 0 || comma - mention.from > 20) return null;
  const main = sentence.phrases.find(({ mention: { from } }) => from > comma);
  if (!main || main.governed || main.mention.from !== comma + 1 || !main.mention.name) return null;
  const { gender, number } = main.mention;
  return number === mention.number && (!gender || !mention.gender || gender === mention.gender)
    ? main.mention
    : null;
}

/** "… le journaliste lui | faisait remarquer": an object before its verb. */
function isObjectPronoun({ from }: Mention, tokens: readonly Token[], { grammar }: LanguageData): boolean {
  return from > 0 && grammar.clitics.has(tokens[from]?.text ?? '');
}

/** "…, mais le président | a refusé": the subject of a further clause. */
function isFollowedByVerb(
  { to }: Mention,
  tokens: readonly Token[],
  { lexicon, grammar }: LanguageData,
): boolean {
  const next = tokens[to];
  return next?.kind === 'word' && (lexicon.auxiliaries.has(next.lower) || grammar.plainVerbs.has(next.lower));
}

/** The clauses of a sentence that report what somebody said; with a quotation in it only those set into it. */
function indirectSpeech(sentence: SceneSentence | undefined): readonly ReportingClause[] {
  if (!sentence) return [];
  const { quoting } = sentence;
  return sentence.clauses.filter(
    ({ group, subject, incise }) =>
      (incise || !quoting) &&
      (subject?.kind === 'name' ||
        subject?.kind === 'nominal' ||
        (incise && !quoting && subject?.kind === 'pronoun')) &&
      (incise || group.class === 'say') &&
      group.form === 'finite',
  );
}

/** Names, pronouns for people, and descriptions of people or bodies; a thing comes into view only when it speaks. */
function comesIntoView(
  mention: Mention,
  tokens: readonly Token[],
  { lexicon, grammar }: LanguageData,
): boolean {
  if (grammar.distributives.has(tokens[mention.from]?.lower ?? '')) return false;
  if (mention.name) return true;
  if (mention.kind === 'latter') return true;
  if (mention.kind === 'pronoun') {
    const next = tokens[mention.to];
    return grammar.anaphoric.has(mention.text.toLowerCase()) && !(next && grammar.impersonal.has(next.lower));
  }
  const { head, determiner } = mention;
  if (determiner === null && mention.number === 'singular') return false;
  return (
    head !== null &&
    (lexicon.roles.has(head) || lexicon.anonymous.has(head) || lexicon.institutions.has(head))
  );
}

/** Names with the description beside them: "Marie Dupont, 38 ans, maire de Lyon". */
function appositionsIn(
  { tokens, phrases }: SceneSentence,
  data: LanguageData,
): (readonly [Mention, Mention])[] {
  const pairs: (readonly [Mention, Mention])[] = [];
  let reached = 0;
  const outer = phrases.filter(({ mention }) => {
    const isEmbedded = mention.to <= reached;
    reached = Math.max(reached, mention.to);
    return !isEmbedded;
  });
  for (let index = 1; index < outer.length; index++) {
    const first = outer[index - 1]?.mention;
    const second = outer[index]?.mention;
    if (!first || !second || (first.name === null) === (second.name === null)) continue;
    // "Interrogé par Marie Dupont, le maire répond": no comma closes what only looks like an apposition.
    const isBareRole = second.determiner === null && second.name === null;
    if (outer[index - 1]?.governed && !isBareRole && tokens[second.to]?.kind === 'word') continue;
    const between = tokens.slice(first.to, second.from);
    const [comma, ...rest] = between;
    if (comma?.text !== ',' || !rest.every(({ text }) => /^(?:,|\d+|ans|years?|old)$/.test(text))) continue;
    const [name, description] = first.name ? [first, second] : [second, first];
    if (mayDescribe(description, name, data)) pairs.push([name, description]);
  }
  return pairs;
}

/** Nobody is minister and palace at once, no newspaper a company: "à l'Élysée, le ministre, …" holds no apposition. */
function mayDescribe({ head, kind }: Mention, { name }: Mention, { lexicon }: LanguageData): boolean {
  if (kind !== 'nominal') return false;
  if (name && head && lexicon.media.has(name.text) && !lexicon.media.has(head)) return false;
  const isRole = head !== null && lexicon.roles.has(head) && !lexicon.institutions.has(head);
  return !(isRole && (name?.kind === 'metonym' || name?.kind === 'institution'));
}
