import type { GrammaticalNumber, VerbClass, VerbForm } from '../../languages/index.js';
import type { LanguageData } from '../language-data.js';
import type { Token } from '../sentences/token.js';
import { isOneOf, WordClass } from '../sentences/word-classes.js';
import { readCatenative } from './catenative.js';
import { phraseVerb } from './phrase-verb.js';
import { cliticsBefore, isInvertedPronoun, isReflexive, personFits, pronounFits } from './verb-pronouns.js';

/** A verb that may report words, with its auxiliary, clitics and what stands between them. */
export interface VerbGroup {
  /** Position of its first token (clitics and auxiliary included), and of the token after it. */
  readonly from: number;
  readonly to: number;
  readonly class: VerbClass;
  readonly form: 'finite' | 'infinitive' | 'present-participle';
  /** Its subject is who is spoken of, not who speaks: "est accusé de". */
  readonly passive: boolean;
  /** Position of the inverted pronoun within it ("a-t-il dit"), if it has one. */
  readonly inverted: number | null;
  readonly number: GrammaticalNumber | null;
  /** The verb is in the lexicon; otherwise only its place beside a quotation makes it a cue. */
  readonly known: boolean;
}

/** The reporting verbs of a sentence, in order; they never overlap. */
export function findVerbGroups(tokens: readonly Token[], data: LanguageData): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let index = 0;
  while (index < tokens.length) {
    const group = readGroup(tokens, index, data);
    if (group) {
      groups.push(group);
      index = group.to;
    } else {
      index += 1;
    }
  }
  return groups;
}

/** How many words may stand between an auxiliary and its participle. */
const LONGEST_GAP = 5;

function readGroup(tokens: readonly Token[], at: number, data: LanguageData): VerbGroup | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.verbal) return null;
  return (
    readCatenative(tokens, at, data) ??
    readCompound(tokens, at, data) ??
    readPhrasal(tokens, at, data) ??
    readBarePassive(tokens, at, data) ??
    readSimple(tokens, at, data)
  );
}

/** "a déclaré", "a-t-il toujours dit", "s'est-elle indignée", "has said", "is calling". */
function readCompound(tokens: readonly Token[], at: number, data: LanguageData): VerbGroup | null {
  const { grammar } = data;
  const auxiliary = tokens[at];
  if (!auxiliary || !(auxiliary.classes & WordClass.auxiliary)) return null;
  if (grammar.otherPersons.has(auxiliary.lower)) return null;
  const from = cliticsBefore(tokens, at, data);
  const clitics = tokens.slice(from, at);
  const isCopula = grammar.copulas.has(auxiliary.lower);
  let inverted: number | null = null;
  let passive = isCopula && !isReflexive(clitics, data);
  for (let index = at + 1, gap = 0; index < tokens.length && gap <= LONGEST_GAP; index++) {
    const inserted = insertedPronoun(tokens, index, data);
    if (inserted !== null) index = inserted;
    const token = tokens[index];
    if (token?.kind !== 'word') return null;
    if (isInvertedPronoun(token) && index === at + 1) {
      inverted = index;
      continue;
    }
    if (grammar.passive.has(token.lower)) {
      passive = true;
      continue;
    }
    const phrase = phraseVerb(tokens, index, data, ['past-participle']);
    const verb = phrase?.verb ?? participle(token, isCopula && grammar.progressive, clitics, data);
    if (verb && pronounFits(verb, clitics, data)) {
      const progressive = verb.form === 'present-participle';
      return {
        from,
        to: phrase?.to ?? index + 1,
        class: verb.class,
        form: 'finite',
        passive: passive && !progressive,
        inverted,
        number: numberOf(auxiliary, data),
        known: true,
      };
    }
    if (token.classes & WordClass.coordinator) return null;
    if (token.classes & WordClass.subordinator && !isOneOf(token, WordClass.adverb)) return null;
    gap += 1;
  }
  return null;
}

/** The number that the form of an auxiliary tells, if it does. */
export function numberOf({ lower }: Token, { grammar }: LanguageData): GrammaticalNumber | null {
  if (grammar.pluralAuxiliary === null) return null;
  return grammar.pluralAuxiliary.test(lower) ? 'plural' : 'singular';
}

/** "avait, lui, prévenu": the token after a stressed pronoun set between commas at this position. */
function insertedPronoun(tokens: readonly Token[], at: number, { grammar }: LanguageData): number | null {
  const isInserted = tokens[at]?.text === ',' && tokens[at + 2]?.text === ',';
  return isInserted && grammar.stressed.has(tokens[at + 1]?.lower ?? '') ? at + 3 : null;
}

function participle(
  token: Token,
  progressive: boolean,
  clitics: readonly Token[],
  data: LanguageData,
): VerbForm | undefined {
  if (token.capitalised || !(token.classes & WordClass.verbForm)) return undefined;
  return data.lexicon.verbForms
    .get(token.lower)
    ?.find(
      (reading) =>
        (reading.form === 'past-participle' || (progressive && reading.form === 'present-participle')) &&
        pronounFits(reading, clitics, data),
    );
}

/** "fait valoir", "pointed out": the verb and its complement, perhaps after an inverted pronoun or an adverb. */
function readPhrasal(tokens: readonly Token[], at: number, data: LanguageData): VerbGroup | null {
  const phrase = phraseVerb(tokens, at, data, ['finite', 'present-participle', 'infinitive']);
  if (!phrase || phrase.verb.form === 'past-participle') return null;
  const from = cliticsBefore(tokens, at, data);
  if (Boolean(phrase.verb.pronominal) !== isReflexive(tokens.slice(from, at), data)) return null;
  if (phrase.inverted === null && isNoun(tokens, at, from, data)) return null;
  return {
    from,
    to: phrase.to,
    class: phrase.verb.class,
    form: phrase.verb.form,
    passive: false,
    inverted: phrase.inverted,
    number: phrase.verb.number ?? null,
    known: true,
  };
}

/** "une découverte qualifiée par le ministre de « … »": a participle with its agent, without an auxiliary. */
function readBarePassive(tokens: readonly Token[], at: number, data: LanguageData): VerbGroup | null {
  const { lexicon, grammar } = data;
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || !grammar.agentPrepositions.has(next.lower)) return null;
  const verb = lexicon.verbForms
    .get(tokens[at]?.lower ?? '')
    ?.find(({ form, class: kind }) => form === 'past-participle' && (kind === 'judge' || kind === 'say'));
  if (!verb || tokens[at]?.capitalised) return null;
  return {
    from: at,
    to: at + 1,
    class: verb.class,
    form: 'finite',
    passive: true,
    inverted: null,
    number: null,
    known: true,
  };
}

function readSimple(tokens: readonly Token[], at: number, data: LanguageData): VerbGroup | null {
  const { lexicon, grammar } = data;
  const token = tokens[at];
  const readings = token && lexicon.verbForms.get(token.lower);
  if (!token || !readings) return null;
  const next = tokens[at + 1];
  const inverted = next && isInvertedPronoun(next) ? at + 1 : null;
  if (token.capitalised && at > 0 && inverted === null) return null;
  const from = cliticsBefore(tokens, at, data);
  const clitics = tokens.slice(from, at);
  const verb = readings.find(
    (reading) =>
      reading.form !== 'past-participle' &&
      pronounFits(reading, clitics, data) &&
      personFits(reading, tokens, from, inverted, data),
  );
  if (!verb || verb.form === 'past-participle') return null;
  const mayBeNoun = verb.form === 'finite' || (verb.form === 'infinitive' && !grammar.markedInfinitive);
  if (inverted === null && mayBeNoun && isNoun(tokens, at, from, data)) return null;
  if (!grammar.markedInfinitive && verb.form !== 'present-participle') {
    return readAmbiguous(tokens, at, readings, verb, data);
  }
  return {
    from,
    to: (inverted ?? at) + 1,
    class: verb.class,
    form: verb.form,
    passive: false,
    inverted,
    number: verb.number ?? null,
    known: true,
  };
}

/**
 * Where the infinitive is not marked, forms serve as several parts of speech: a base form is a verb after "to", a modal
 * or a plural subject ("they say"), and a form in "-ed" before "by" is a participle.
 */
function readAmbiguous(
  tokens: readonly Token[],
  at: number,
  readings: readonly VerbForm[],
  verb: VerbForm,
  { lexicon, grammar }: LanguageData,
): VerbGroup | null {
  let before = at - 1;
  while (before >= 0 && isAdverb(tokens[before], grammar)) before -= 1;
  const previous = tokens[before];
  const next = tokens[at + 1];
  const isBase = readings.some(({ form }) => form === 'infinitive');
  const isInfinitive = isBase && grammar.infinitiveMarkers.has(previous?.lower ?? '');
  if (isBase && !isInfinitive) {
    const agreement =
      previous && (lexicon.pronouns.get(previous.lower) ?? lexicon.anonymous.get(previous.lower));
    const isPlural = agreement?.number === 'plural' || grammar.baseFormSubject.test(previous?.lower ?? '');
    const isPast = readings.some(({ form }) => form === 'past-participle');
    if (!isPast && !isOneOf(previous, WordClass.auxiliary) && !(isPlural && previous?.kind === 'word'))
      return null;
  }
  const isParticiple = readings.some(({ form }) => form === 'past-participle');
  if (isParticiple && next && grammar.agentPrepositions.has(next.lower)) return null;
  const form = isInfinitive ? 'infinitive' : 'finite';
  return {
    from: at,
    to: at + 1,
    class: verb.class,
    form,
    passive: false,
    inverted: null,
    number: null,
    known: true,
  };
}

function isAdverb(token: Token | undefined, grammar: LanguageData['grammar']): boolean {
  if (token?.kind !== 'word') return false;
  return isOneOf(token, WordClass.adverb) || token.lower.endsWith(grammar.adverbSuffix);
}

/** "une annonce", "la critique", "the claims": a determiner before it makes the form a noun. */
function isNoun(tokens: readonly Token[], at: number, from: number, { grammar }: LanguageData): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return false;
  if (before.classes & (WordClass.of | WordClass.preposition))
    return !grammar.infinitiveMarkers.has(before.lower);
  if (!isOneOf(before, WordClass.determiner)) return grammar.surePossessives.has(before.lower);
  if (from === at) return !isOneOf(before, WordClass.pronoun);
  const subject = tokens[from - 1];
  return !(
    subject?.kind === 'word' &&
    (isOneOf(subject, WordClass.pronoun | WordClass.relative) || from < at - 1)
  );
}
