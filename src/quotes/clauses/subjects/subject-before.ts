import type { Mention } from '../../phrases/index.js';
import type { Token } from '../../sentences/index.js';
import {
  isDeterminer,
  isFunctionWord,
  isOneOf,
  mayBePerson,
  verbReadings,
  WordClass,
} from '../../words/index.js';
import { lastPhrase } from '../joined-phrases.js';
import { namedBy } from '../named-by.js';
import { namedInClause } from '../named-in-clause.js';
import type { Parse } from '../parse.js';
import { phraseAt } from '../phrase-at.js';
import { firstPhrase, phrasesIn } from '../phrases-in.js';
import { antecedent } from './antecedent.js';
import { definedPhrase } from './defined-phrase.js';
import { previousComma, skipBack, stretchStart } from './looking-back.js';

/**
 * The subject that stands before a finite verb. An insertion between commas is passed over ("Jean Dupont, maire
 * de Lyon, a dit"), a relative pronoun leads to its antecedent, a coordinated verb shares the subject of the
 * verb before it.
 */
export function subjectBefore(parse: Parse, verb: number): Mention | null {
  return remembered(parse.subjects, verb, () => {
    const subject = readSubjectBefore(parse, verb);
    return (subject && namedInClause(parse, subject)) ?? subject;
  });
}

/**
 * "Paul Martin, homme de 30 ans, | a raillé le maire": whom the addition tells more of that ends right before the verb; any
 * addition to what opens the sentence, else only a phrase.
 */
export function holderOfAddition(parse: Parse, verb: number): Mention | null {
  const comma = skipBack(parse.tokens, verb - 1);
  const opening = parse.tokens[comma]?.text === ',' ? previousComma(parse.tokens, comma) : null;
  if (opening === null) return null;
  const isAddition = phraseAt(parse, opening + 1)?.to === comma || phraseAt(parse, 0)?.to === opening;
  return isAddition ? beforeInsertion(parse, comma) : null;
}

/** The subject of a present participle: the phrase that it directly follows, or that of the main clause. */
export function subjectOfParticiple(parse: Parse, verb: number): Mention | null {
  return remembered(parse.participleSubjects, verb, () => readSubjectOfParticiple(parse, verb));
}

/** The subject of the verb before a position: it governs an infinitive, and shares its subject with what is joined to it. */
export function subjectOfEarlierVerb(parse: Parse, before: number): Mention | null {
  const subject = earlierSubject(parse, before);
  return subject === undefined ? firstPhrase(parse, before) : subject;
}

function remembered(
  subjects: (Mention | null | undefined)[],
  verb: number,
  read: () => Mention | null,
): Mention | null {
  let subject = subjects[verb];
  if (subject === undefined) {
    subject = read();
    subjects[verb] = subject;
  }
  return subject;
}

function readSubjectBefore(parse: Parse, verb: number): Mention | null {
  const { tokens, data } = parse;
  const at = skipBack(tokens, verb - 1);
  const token = tokens[at];
  if (!token) return null;
  // "That said …": what opens the sentence points at something.
  const isPointing = at === 0 && data.grammar.demonstratives.has(token.lower);
  if (isOneOf(token, WordClass.relative) && !isPointing) return antecedent(parse, at);
  if (joinsVerb(token, data)) return subjectOfEarlierVerb(parse, at);
  if (token.text === ',') return beforeInsertion(parse, at) ?? subjectOfEarlierVerb(parse, at);
  if (isDash(token)) return beforeDashes(parse, at);
  const nearest = lastPhrase(parse, stretchStart(parse, at + 1), at + 1, 0);
  if (!nearest) return behindAdverbial(parse, at + 1);
  return definedPhrase(parse, nearest, at + 1) ?? describedAtStart(parse, nearest) ?? nearest;
}

/**
 * "In a statement | Carter | said", "On Sunday | Carter | said": a name right behind what a preposition governs at the opening of the sentence, which reads as
 * the name of that thing.
 */
function behindAdverbial(parse: Parse, verb: number): Mention | null {
  const { tokens, data } = parse;
  if (!isOneOf(tokens[0], WordClass.preposition) || !tokens[verb - 1]?.capitalised) return null;
  const governed = phrasesIn(parse, stretchStart(parse, verb), verb).at(-1)?.mention;
  if (governed?.to !== verb || !governed.name || mayBePerson(governed.head, data)) return null;
  const name = tokens.findIndex(({ start }) => start === governed.name?.start);
  const before = tokens[name - 1];
  const isApart = !isDeterminer(before) && !isOneOf(before, WordClass.preposition | WordClass.of);
  return name > 1 && isApart ? phraseAt(parse, name, verb) : null;
}

/** "Marie Dupont, maire de Lyon | a dit": the comma is missing that closes an addition to the name which opens the sentence. */
function describedAtStart(parse: Parse, addition: Mention): Mention | null {
  const { tokens } = parse;
  const start = tokens[0]?.kind === 'quote' ? (tokens[1]?.text === ',' ? 2 : 1) : 0;
  if (addition.kind !== 'nominal' || !mayAdd(addition, parse)) return null;
  const holder = phraseAt(parse, start);
  if (holder?.name?.kind !== 'person' || tokens[holder.to]?.text !== ',') return null;
  for (let at = holder.to + 1; at < addition.from; ) {
    const other = phraseAt(parse, at, addition.from);
    if (other?.kind !== 'nominal' || tokens[other.to]?.text !== ',' || !mayAdd(other, parse)) return null;
    at = other.to + 1;
  }
  return holder;
}

/** Whether it may say what somebody is: "a pilot at the port", "maire de Lyon". */
function mayAdd({ determiner, head, number }: Mention, { data }: Parse): boolean {
  return (
    number === 'singular' &&
    determiner !== 'definite' &&
    (determiner === 'indefinite' || mayBePerson(head, data))
  );
}

/** "… | et | a ajouté", "… | puis | conclut". */
function joinsVerb(token: Token, { grammar }: Parse['data']): boolean {
  if (token.kind !== 'word') return false;
  return isOneOf(token, WordClass.coordinator) || grammar.resumptions.has(token.lower);
}

/**
 * "Jean Dupont | , maire de Lyon | , a dit": the phrase that ends where the insertion before this comma begins; where that
 * names nobody and the insertion is a name, the name: "le maire de Lyon, | Jean Dupont | , a dit".
 */
function beforeInsertion(parse: Parse, comma: number): Mention | null {
  const opening = previousComma(parse.tokens, comma);
  if (opening === null) return null;
  if (isFurtherCalling(parse, opening, comma)) return beforeInsertion(parse, opening);
  const nearest = lastPhrase(parse, stretchStart(parse, opening), opening);
  const defined = nearest && definedPhrase(parse, nearest, opening);
  if (defined) return named(parse, opening + 1, comma) ?? defined;
  const isAdjacent = nearest && (nearest.to >= opening - 1 || isComplemented(parse, nearest.to, opening));
  return nameInserted(parse, nearest, opening, comma) ?? (isAdjacent ? nearest : null);
}

/** "A study | by the Coast Institute, | a think tank, concluded": nothing but what a preposition governs, and no verb. */
function isComplemented({ tokens }: Parse, from: number, to: number): boolean {
  if (!isOneOf(tokens[from], WordClass.preposition)) return false;
  for (let at = from; at < to; at++)
    if (tokens[at]?.kind !== 'word' || (!tokens[at]?.capitalised && isOneOf(tokens[at], NO_COMPLEMENT)))
      return false;
  return true;
}

const NO_COMPLEMENT =
  WordClass.auxiliary | WordClass.plainVerb | WordClass.finite | WordClass.relative | WordClass.inverted;

/** "Anne Petit, a teacher in Lisbon, Portugal, | and co-author of the study, | said": one more calling of whom an addition describes. */
function isFurtherCalling(parse: Parse, opening: number, comma: number): boolean {
  if (!isOneOf(parse.tokens[opening + 1], WordClass.coordinator)) return false;
  const calling = phraseAt(parse, opening + 2, comma);
  if (calling?.kind !== 'nominal' || calling.to !== comma) return false;
  return mayAdd(calling, parse) && mayBePerson(calling.head, parse.data);
}

/** The name that is all there is between two positions. */
function named(parse: Parse, from: number, to: number): Mention | null {
  const phrase = phraseAt(parse, from, to);
  return phrase?.to === to && phrase.name ? phrase : null;
}

/** "Marie Dupont | - maire de Lyon - | a dit". */
function beforeDashes(parse: Parse, closing: number): Mention | null {
  const { tokens } = parse;
  const farthest = Math.max(0, closing - LONGEST_INSERTION);
  let opening = closing - 1;
  while (opening > farthest && tokens[opening]?.text !== tokens[closing]?.text) opening -= 1;
  if (opening <= farthest) return null;
  const holder = lastPhrase(parse, stretchStart(parse, opening), opening);
  return holder?.to === opening ? holder : null;
}

function isDash({ text }: Token): boolean {
  return text === '-' || text === '–' || text === '—';
}

/** In tokens, between two dashes. */
const LONGEST_INSERTION = 30;

/** The name that is all of an insertion, where the phrase before describes whoever bears it. */
function nameInserted(
  parse: Parse,
  described: Mention | null,
  opening: number,
  comma: number,
): Mention | null {
  if (!described || described.name?.kind === 'person' || described.number === 'plural') return null;
  const inserted = named(parse, opening + 1, comma);
  if (!inserted?.name) return null;
  const { kind, words } = inserted.name;
  const isPerson =
    kind === 'person' || (kind === 'unknown' && words.length > 1 && mayBePerson(described.head, parse.data));
  if (!isPerson) return null;
  return described.kind === 'nominal' ? namedBy(described, inserted) : inserted;
}

function readSubjectOfParticiple(parse: Parse, verb: number): Mention | null {
  const at = skipBack(parse.tokens, verb - 1);
  const before = parse.tokens[at];
  if (before?.kind !== 'word' || isFunctionWord(before)) return subjectOfEarlierVerb(parse, verb);
  const last = phrasesIn(parse, stretchStart(parse, at + 1), at + 1).at(-1)?.mention;
  return last && last.to > at ? last : subjectBefore(parse, verb);
}

/** The subject of the nearest verb that tells of one, be it that it has none; undefined where no verb does. */
function earlierSubject(parse: Parse, before: number): Mention | null | undefined {
  const { earlierSubjects } = parse;
  let subject: Mention | null | undefined;
  for (let index = before - 1; index > 0 && subject === undefined; index--) {
    if (earlierSubjects.has(index + 1)) {
      subject = earlierSubjects.get(index + 1);
      break;
    }
    subject = subjectOfVerb(parse, index);
  }
  earlierSubjects.set(before, subject);
  return subject;
}

function subjectOfVerb(parse: Parse, at: number): Mention | null | undefined {
  const { tokens } = parse;
  const form = verbFormAt(parse, at);
  if (!form || isDeterminer(tokens[at - 1])) return undefined;
  if (isOneOf(tokens[at + 1], WordClass.inverted)) return phraseAt(parse, at + 1, at + 2);
  const subject = form === 'finite' ? subjectBefore(parse, at) : subjectOfParticiple(parse, at);
  return subject ?? undefined;
}

/** Of any verb, be it one that reports nothing; null where no verb with a subject stands. */
function verbFormAt({ tokens, data }: Parse, at: number): 'finite' | 'present-participle' | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capitalised) return null;
  if (isOneOf(token, WordClass.plainVerb | WordClass.finite)) return 'finite';
  const forms = verbReadings(token, data);
  if (forms.some(({ form }) => form === 'finite')) return 'finite';
  return forms.some(({ form }) => form === 'present-participle') ? 'present-participle' : null;
}
