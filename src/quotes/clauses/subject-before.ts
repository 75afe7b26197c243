import type { LanguageData } from '../language-data.js';
import { mayBeSomebody } from '../phrases/may-be-somebody.js';
import type { Mention } from '../phrases/mention.js';
import { isDeterminer, isFunctionWord } from '../phrases/word-class.js';
import type { Token } from '../sentences/token.js';
import { isOneOf, WordClass } from '../sentences/word-classes.js';
import type { Clause } from './clause.js';
import { lastPhrase } from './joined-phrases.js';
import { isPassedOver } from './passed-over.js';
import { phraseAt } from './phrase-at.js';
import { eachPhrase, type Phrase, phrasesIn } from './phrases-in.js';

/**
 * The subject that stands before a finite verb. An insertion between commas is passed over ("Jean Dupont, maire
 * de Lyon, a dit"), a relative pronoun leads to its antecedent, a coordinated verb shares the subject of the
 * verb before it.
 */
export function subjectBefore(clause: Clause, verb: number, data: LanguageData): Mention | null {
  return remembered(clause.subjects, verb, () => readSubjectBefore(clause, verb, data));
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

function readSubjectBefore(clause: Clause, verb: number, data: LanguageData): Mention | null {
  const { tokens } = clause;
  const { grammar } = data;
  const at = skipBack(tokens, verb - 1);
  const token = tokens[at];
  if (!token) return null;
  // "That said …": what opens the sentence points at something.
  if (isOneOf(token, WordClass.relative) && (at > 0 || !grammar.demonstratives.has(token.lower))) {
    return antecedent(clause, at, data);
  }
  if (
    token.kind === 'word' &&
    (isOneOf(token, WordClass.coordinator) || grammar.resumptions.has(token.lower))
  ) {
    return subjectOfEarlierVerb(clause, at, data);
  }
  if (token.text === ',') {
    const comma = previousComma(tokens, at);
    if (comma !== null) {
      const before = lastPhrase(clause, regionStart(tokens, comma), comma, data);
      if (before && before.to >= comma - 1) return before;
    }
    return subjectOfEarlierVerb(clause, at, data);
  }
  return lastPhrase(clause, regionStart(tokens, at + 1), at + 1, data, 0);
}

/** The subject of a present participle: the phrase that it directly follows, or that of the main clause. */
export function subjectOfParticiple(clause: Clause, verb: number, data: LanguageData): Mention | null {
  return remembered(clause.participleSubjects, verb, () => readSubjectOfParticiple(clause, verb, data));
}

function readSubjectOfParticiple(clause: Clause, verb: number, data: LanguageData): Mention | null {
  const before = clause.tokens[skipBack(clause.tokens, verb - 1)];
  const follows = before?.kind === 'word' && !isFunctionWord(before);
  if (!follows) return controllingSubject(clause, verb, data);
  const at = skipBack(clause.tokens, verb - 1) + 1;
  const phrases = phrasesIn(clause, regionStart(clause.tokens, at), at, data);
  const last = phrases.at(-1)?.mention;
  return last && last.to >= at ? last : subjectBefore(clause, verb, data);
}

/** The subject of the verb that governs an infinitive or a participle: that of the main clause. */
export function controllingSubject(clause: Clause, verb: number, data: LanguageData): Mention | null {
  return subjectOfEarlierVerb(clause, verb, data);
}

function subjectOfEarlierVerb(clause: Clause, before: number, data: LanguageData): Mention | null {
  const subject = earlierSubject(clause, before, data);
  return subject === undefined ? firstPhrase(clause, before, data) : subject;
}

/** The subject of the nearest verb that tells of one, be it that it has none; undefined where no verb does. */
function earlierSubject(clause: Clause, before: number, data: LanguageData): Mention | null | undefined {
  const { earlierSubjects } = clause;
  let subject: Mention | null | undefined;
  for (let index = before - 1; index > 0 && subject === undefined; index--) {
    if (earlierSubjects.has(index + 1)) {
      subject = earlierSubjects.get(index + 1);
      break;
    }
    subject = subjectOfVerb(clause, index, data);
  }
  earlierSubjects.set(before, subject);
  return subject;
}

function subjectOfVerb(clause: Clause, at: number, data: LanguageData): Mention | null | undefined {
  const { tokens } = clause;
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capitalised) return undefined;
  const isPlain = isOneOf(token, WordClass.plainVerb);
  if (!token.verbal && !isPlain) return undefined;
  const forms = data.lexicon.verbForms.get(token.lower) ?? [];
  const finite = isPlain || forms.some(({ form }) => form === 'finite');
  if (!(finite || forms.some(({ form }) => form === 'present-participle'))) return undefined;
  if (isDeterminer(tokens[at - 1])) return undefined;
  if (tokens[at + 1]?.lower.startsWith('-')) return phraseAt(clause, at + 1, at + 2, data);
  const subject = finite ? subjectBefore(clause, at, data) : subjectOfParticiple(clause, at, data);
  return subject ?? undefined;
}

/** "Dénonçant « … », le ministre …": the subject of the main clause that follows a participle at the head. */
export function subjectOfMain(clause: Clause, after: number, data: LanguageData): Mention | null {
  const { tokens } = clause;
  for (let index = after; index < tokens.length; index++) {
    if (tokens[index]?.text !== ',') continue;
    const main = phraseAt(clause, index + 1, tokens.length, data);
    if (main) return main;
  }
  return null;
}

/** The first phrase of the sentence that no preposition governs. */
export function firstPhrase(clause: Clause, limit: number, data: LanguageData): Mention | null {
  for (const { mention, governed } of eachPhrase(clause, 0, limit, data)) if (!governed) return mention;
  return null;
}

function antecedent(clause: Clause, relative: number, data: LanguageData): Mention | null {
  const comma = clause.tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  const end = skipBack(clause.tokens, comma - 1) + 1;
  const start = regionStart(clause.tokens, end);
  const phrases = phrasesIn(clause, start, end, data);
  const isSetOff = clause.tokens[comma]?.text === ',';
  // "une éleveuse à Lyon | qui …": no place speaks in a relative clause.
  const isPlace = ({ located, mention: { name } }: Phrase): boolean => located && name?.kind !== 'person';
  const last = (phrases.findLast((phrase) => !isPlace(phrase)) ?? phrases.at(-1))?.mention;
  return (
    (isSetOff ? appositionHolder(clause, start, data) : null) ??
    (last ? ownerWithin(clause, last, data) : null)
  );
}

/** "les propos du milliardaire, | qui …", "la mort d'Anne Petit, | qui …": a thing does not speak, its owner may. */
function ownerWithin(clause: Clause, phrase: Mention, data: LanguageData): Mention {
  const { tokens } = clause;
  if (phrase.kind !== 'nominal' || mayBeSomebody(phrase.head, data)) return phrase;
  for (let index = phrase.to - 2; index > phrase.from; index--) {
    if (!isOneOf(tokens[index], WordClass.of)) continue;
    const owner = phraseAt(clause, index + 1, phrase.to, data);
    if (owner?.to === phrase.to && (owner.name?.kind === 'person' || mayBeSomebody(owner.head, data)))
      return owner;
  }
  return phrase;
}

/**
 * "Marie Dupont, directrice d'une maison établie à Lyon, | qui …": the name that an addition between commas describes
 * speaks, whatever the addition ends with.
 */
function appositionHolder(clause: Clause, start: number, data: LanguageData): Mention | null {
  const { tokens } = clause;
  if (tokens[start - 1]?.text !== ',') return null;
  const addition = phraseAt(clause, start, tokens.length, data);
  if (addition?.head == null || addition.determiner === 'indefinite') return null;
  if (!data.lexicon.roles.has(addition.head)) return null;
  const holder = lastPhrase(clause, regionStart(tokens, start - 1), start - 1, data);
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
