import { mayBeSomebody } from '../phrases/may-be-somebody.js';
import type { Mention } from '../phrases/mention.js';
import { isDeterminer, isFunctionWord } from '../phrases/word-class.js';
import type { Token } from '../sentences/token.js';
import { isOneOf, WordClass } from '../sentences/word-classes.js';
import { lastPhrase } from './joined-phrases.js';
import type { Parse } from './parse.js';
import { isPassedOver } from './passed-over.js';
import { phraseAt } from './phrase-at.js';
import { eachPhrase, type Phrase, phrasesIn } from './phrases-in.js';

/**
 * The subject that stands before a finite verb. An insertion between commas is passed over ("Jean Dupont, maire
 * de Lyon, a dit"), a relative pronoun leads to its antecedent, a coordinated verb shares the subject of the
 * verb before it.
 */
export function subjectBefore(parse: Parse, verb: number): Mention | null {
  return remembered(parse.subjects, verb, () => readSubjectBefore(parse, verb));
}

function remembered(
  subjects: Map<number, Mention | null>,
  verb: number,
  read: () => Mention | null,
): Mention | null {
  const known = subjects.get(verb);
  if (known !== undefined) return known;
  const subject = read();
  subjects.set(verb, subject);
  return subject;
}

function readSubjectBefore(parse: Parse, verb: number): Mention | null {
  const { tokens } = parse;
  const { grammar } = parse.data;
  const at = skipBack(tokens, verb - 1);
  const token = tokens[at];
  if (!token) return null;
  // "That said …": what opens the sentence points at something.
  if (isOneOf(token, WordClass.relative) && (at > 0 || !grammar.demonstratives.has(token.lower))) {
    return antecedent(parse, at);
  }
  if (
    token.kind === 'word' &&
    (isOneOf(token, WordClass.coordinator) || grammar.resumptions.has(token.lower))
  ) {
    return subjectOfEarlierVerb(parse, at);
  }
  if (token.text === ',') {
    const comma = previousComma(tokens, at);
    if (comma !== null) {
      const before = lastPhrase(parse, regionStart(tokens, comma), comma);
      if (before && before.to >= comma - 1) return before;
    }
    return subjectOfEarlierVerb(parse, at);
  }
  return lastPhrase(parse, regionStart(tokens, at + 1), at + 1, 0);
}

/** The subject of a present participle: the phrase that it directly follows, or that of the main clause. */
export function subjectOfParticiple(parse: Parse, verb: number): Mention | null {
  return remembered(parse.participleSubjects, verb, () => readSubjectOfParticiple(parse, verb));
}

function readSubjectOfParticiple(parse: Parse, verb: number): Mention | null {
  const before = parse.tokens[skipBack(parse.tokens, verb - 1)];
  const follows = before?.kind === 'word' && !isFunctionWord(before);
  if (!follows) return controllingSubject(parse, verb);
  const at = skipBack(parse.tokens, verb - 1) + 1;
  const phrases = phrasesIn(parse, regionStart(parse.tokens, at), at);
  const last = phrases.at(-1)?.mention;
  return last && last.to >= at ? last : subjectBefore(parse, verb);
}

/** The subject of the verb that governs an infinitive or a participle: that of the main clause. */
export function controllingSubject(parse: Parse, verb: number): Mention | null {
  return subjectOfEarlierVerb(parse, verb);
}

function subjectOfEarlierVerb(parse: Parse, before: number): Mention | null {
  const subject = earlierSubject(parse, before);
  return subject === undefined ? firstPhrase(parse, before) : subject;
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
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capitalised) return undefined;
  const isPlain = isOneOf(token, WordClass.plainVerb);
  if (!token.verbal && !isPlain) return undefined;
  const forms = parse.data.lexicon.verbForms.get(token.lower) ?? [];
  const finite = isPlain || forms.some(({ form }) => form === 'finite');
  if (!(finite || forms.some(({ form }) => form === 'present-participle'))) return undefined;
  if (isDeterminer(tokens[at - 1])) return undefined;
  if (tokens[at + 1]?.lower.startsWith('-')) return phraseAt(parse, at + 1, at + 2);
  const subject = finite ? subjectBefore(parse, at) : subjectOfParticiple(parse, at);
  return subject ?? undefined;
}

/** "Dénonçant « … », le ministre …": the subject of the main clause that follows a participle at the head. */
export function subjectOfMain(parse: Parse, after: number): Mention | null {
  const { tokens } = parse;
  for (let index = after; index < tokens.length; index++) {
    if (tokens[index]?.text !== ',') continue;
    const main = phraseAt(parse, index + 1);
    if (main) return main;
  }
  return null;
}

/** The first phrase of the sentence that no preposition governs. */
export function firstPhrase(parse: Parse, limit: number): Mention | null {
  for (const { mention, governed } of eachPhrase(parse, 0, limit)) if (!governed) return mention;
  return null;
}

function antecedent(parse: Parse, relative: number): Mention | null {
  const comma = parse.tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  const end = skipBack(parse.tokens, comma - 1) + 1;
  const start = regionStart(parse.tokens, end);
  const phrases = phrasesIn(parse, start, end);
  const isSetOff = parse.tokens[comma]?.text === ',';
  // "une éleveuse à Lyon | qui …": no place speaks in a relative clause.
  const isPlace = ({ located, mention: { name } }: Phrase): boolean => located && name?.kind !== 'person';
  const last = (phrases.findLast((phrase) => !isPlace(phrase)) ?? phrases.at(-1))?.mention;
  return (isSetOff ? appositionHolder(parse, start) : null) ?? (last ? ownerWithin(parse, last) : null);
}

/** "les propos du milliardaire, | qui …", "la mort d'Anne Petit, | qui …": a thing does not speak, its owner may. */
function ownerWithin(parse: Parse, phrase: Mention): Mention {
  const { tokens } = parse;
  if (phrase.kind !== 'nominal' || mayBeSomebody(phrase.head, parse.data)) return phrase;
  for (let index = phrase.to - 2; index > phrase.from; index--) {
    if (!isOneOf(tokens[index], WordClass.of)) continue;
    const owner = phraseAt(parse, index + 1, phrase.to);
    if (owner?.to === phrase.to && (owner.name?.kind === 'person' || mayBeSomebody(owner.head, parse.data)))
      return owner;
  }
  return phrase;
}

/**
 * "Marie Dupont, directrice d'une maison établie à Lyon, | qui …": the name that an addition between commas describes
 * speaks, whatever the addition ends with.
 */
function appositionHolder(parse: Parse, start: number): Mention | null {
  const { tokens } = parse;
  if (tokens[start - 1]?.text !== ',') return null;
  const addition = phraseAt(parse, start);
  if (addition?.head == null || addition.determiner === 'indefinite') return null;
  if (!parse.data.lexicon.roles.has(addition.head)) return null;
  const holder = lastPhrase(parse, regionStart(tokens, start - 1), start - 1);
  return holder?.to === start - 1 && holder.name ? holder : null;
}

function skipBack(tokens: readonly Token[], from: number): number {
  let index = from;
  for (;;) {
    const token = tokens[index];
    if (token?.text === ')') {
      const open = openingBracket(tokens, index);
      if (open === null) return index;
      index = open - 1;
    } else if (
      token?.kind === 'word' &&
      !token.capitalised &&
      !isOneOf(token, WordClass.latter) &&
      isPassedOver(token)
    ) {
      index -= 1;
    } else {
      return index;
    }
  }
}

function openingBracket(tokens: readonly Token[], close: number): number | null {
  for (let index = close; index >= Math.max(0, close - 8); index--)
    if (tokens[index]?.text === '(') return index;
  return null;
}

function previousComma(tokens: readonly Token[], before: number): number | null {
  for (let index = before - 1; index > 0; index--) {
    if (tokens[index]?.text === ',') return index;
    if (/^[;:]$/.test(tokens[index]?.text ?? '')) return null;
  }
  return null;
}

/** Where the stretch of words that ends at `end` begins: after a sign or a word that opens a clause. */
function regionStart(tokens: readonly Token[], end: number): number {
  let index = end - 1;
  while (index >= Math.max(0, end - LONGEST_STRETCH)) {
    const token = tokens[index];
    if (!token) break;
    if (token.kind === 'sign' && !/^[()&'’]$/.test(token.text)) break;
    if (token.kind === 'word' && !token.capitalised && index < end - 1) {
      if (isOneOf(token, WordClass.relative | WordClass.subordinator)) break;
    }
    index -= 1;
  }
  return index + 1;
}

/** In tokens: no writer puts more between two signs, and what is further away is no verb's subject. */
const LONGEST_STRETCH = 80;
