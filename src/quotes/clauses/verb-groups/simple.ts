import type { VerbForm } from '../../../languages/index.js';
import type { Token } from '../../sentences/index.js';
import { isOneOf, isUsedAs, verbReadings, WordClass, WordUse } from '../../words/index.js';
import { isLikelySpeaker } from '../likely-speaker.js';
import { type Parse, perceives } from '../parse.js';
import { phraseAt } from '../phrase-at.js';
import { firstPhrase } from '../phrases-in.js';
import { isNoun } from './noun.js';
import { agrees, cliticsBefore, invertedAt } from './pronouns.js';
import { type VerbGroup, verbGroup } from './verb-group.js';

/** "déclare", "dit-il", "dénonçant", "says". */
export function readSimple(parse: Parse, at: number): VerbGroup | null {
  const { tokens, data } = parse;
  const token = tokens[at];
  const readings = verbReadings(token, data);
  if (!token || readings.length === 0) return null;
  const inverted = invertedAt(tokens, at + 1);
  if (token.capitalised && at > 0 && inverted === null) return null;
  const clitics = cliticsBefore(parse, at);
  const verb = readings.find(
    (reading) => reading.form !== 'past-participle' && agrees(parse, reading, clitics, inverted),
  );
  if (!verb || verb.form === 'past-participle') return null;
  const { form, number } = verb;
  const mayBeBase = !data.grammar.markedInfinitive && form !== 'present-participle';
  const mayBeNoun = inverted === null && (mayBeBase || form === 'finite');
  if (mayBeNoun && isNoun(parse, at, clitics.from)) return null;
  if (mayBeBase) return readAmbiguous(parse, at, verb.class, readings);
  return verbGroup(clitics.from, (inverted ?? at) + 1, verb.class, { form, inverted, number });
}

/**
 * Where the infinitive is not marked, forms serve as several parts of speech: a base form is a verb after "to", a modal
 * or a plural subject ("they say"), and a form in "-ed" before "by", or of blame before "of", is a participle.
 */
function readAmbiguous(
  parse: Parse,
  at: number,
  verbClass: VerbGroup['class'],
  readings: readonly VerbForm[],
): VerbGroup | null {
  const previous = beforeAdverbs(parse, at);
  const isBase = readings.some(({ form }) => form === 'infinitive');
  const isParticiple = readings.some(({ form }) => form === 'past-participle');
  const isInfinitive =
    isBase && (isUsedAs(previous, WordUse.infinitiveMarker) || isBehindPerceived(parse, at));
  const isBare = isBase && !isInfinitive && !isParticiple;
  const isBehindSubject = precedesBase(previous, parse) && !isObjectless(parse, at, verbClass);
  if (isBare && !isBehindSubject && !isBeforeSubject(parse, at) && !isBehindInsertion(parse, at)) return null;
  if (isParticiple && isBehindPassive(parse.tokens[at + 1], verbClass)) return null;
  return verbGroup(at, at + 1, verbClass, { form: isInfinitive ? 'infinitive' : 'finite' });
}

/** "They heard the attacker | shout": whom a verb of perception right before is about does it. */
function isBehindPerceived(parse: Parse, at: number): boolean {
  const { tokens, data } = parse;
  if (!perceives(parse)) return false;
  for (let verb = at - 2; verb >= Math.max(0, at - FARTHEST_PERCEPTION); verb--)
    if (data.grammar.perceptions.has(tokens[verb]?.lower ?? ''))
      return phraseAt(parse, verb + 1, at)?.to === at;
  return false;
}

/** In tokens. */
const FARTHEST_PERCEPTION = 6;

/** "described | by", "a mayor accused | of": with an agent, or with what is held against somebody. */
function isBehindPassive(next: Token | undefined, verbClass: VerbGroup['class']): boolean {
  return isUsedAs(next, WordUse.agent) || (verbClass === 'judge' && isOneOf(next, WordClass.of));
}

/** "“…,” | say | aides": of several who come behind the clause's comma, or a quotation. */
function isBeforeSubject(parse: Parse, at: number): boolean {
  const before = parse.tokens[at - 1];
  if (before?.text !== ',' && before?.kind !== 'quote') return false;
  const subject = phraseAt(parse, at + 1);
  return subject?.number === 'plural' && isLikelySpeaker(subject, parse.data);
}

/** "Many experts, including Anne Petit, | believe | the plan …": of several an insertion parts from it, before its object. */
function isBehindInsertion(parse: Parse, at: number): boolean {
  const { tokens, data } = parse;
  if (tokens[at - 1]?.text !== ',' || !isOneOf(tokens[at + 1], OBJECT)) return false;
  const subject = firstPhrase(parse, at);
  if (!subject || tokens[subject.to]?.text !== ',') return false;
  return subject.number === 'plural' || data.lexicon.institutions.has(subject.head ?? '');
}

const OBJECT = WordClass.determiner | WordClass.pronoun | WordClass.relative | WordClass.subordinator;

/** "on an earnings | call, …": what praises or blames has an object. */
function isObjectless({ tokens }: Parse, at: number, verbClass: VerbGroup['class']): boolean {
  return verbClass === 'judge' && tokens[at + 1]?.text === ',';
}

/** The token before the adverbs that stand before a position. */
function beforeAdverbs({ tokens, data }: Parse, at: number): Token | undefined {
  let before = at - 1;
  while (before >= 0 && isAdverb(tokens[before], data.grammar.adverbSuffix)) before -= 1;
  return tokens[before];
}

function isAdverb(token: Token | undefined, suffix: string): boolean {
  return token?.kind === 'word' && (isOneOf(token, WordClass.adverb) || token.lower.endsWith(suffix));
}

/** A modal or a subject in the plural: "may say", "they say", "lawyers say". */
function precedesBase(token: Token | undefined, { data: { lexicon, grammar } }: Parse): boolean {
  if (isOneOf(token, WordClass.auxiliary)) return true;
  if (token?.kind !== 'word') return false;
  const agreement = lexicon.pronouns.get(token.lower) ?? lexicon.anonymous.get(token.lower);
  return agreement?.number === 'plural' || grammar.baseFormSubject.test(token.lower);
}
