import type { ParsedSentence, Phrase, ReportingClause } from '../clauses/index.js';
import type { Mention } from '../phrases/index.js';
import type { Token } from '../sentences/index.js';
import { isOneOf, isUsedAs, type LanguageData, mayBeSomebody, WordClass, WordUse } from '../words/index.js';
import type { Appearance } from './salience.js';

/** In what part a phrase brings its entity into view; `subject` is the first of its sentence that no preposition governs. */
export interface Part {
  readonly appearance: Appearance;
  readonly isSubject: boolean;
}

/** @param hasSubject whether the sentence has its subject already */
export function partOf(
  { mention, governed }: Phrase,
  tokens: readonly Token[],
  hasSubject: boolean,
  data: LanguageData,
): Part {
  const isRelative = mention.determiner === 'possessive' && !mention.name;
  const mayAct = !governed && !isObjectPronoun(mention, tokens, data);
  const isSubject = mayAct && !hasSubject;
  if (isSubject || (mayAct && !isRelative && isFollowedByVerb(mention, tokens)))
    return { appearance: 'subject', isSubject };
  return { appearance: isRelative ? 'relative' : 'other', isSubject: false };
}

/** "… le journaliste lui | faisait remarquer": an object before its verb. */
function isObjectPronoun({ from }: Mention, tokens: readonly Token[], { grammar }: LanguageData): boolean {
  return from > 0 && grammar.clitics.has(tokens[from]?.text ?? '');
}

/** "…, mais le président | a refusé": the subject of a further clause. */
function isFollowedByVerb({ to }: Mention, tokens: readonly Token[]): boolean {
  return isOneOf(tokens[to], WordClass.auxiliary | WordClass.plainVerb);
}

/** The clauses of a sentence that report what somebody said; with a quotation in it only those set into it. */
export function indirectSpeech(sentence: ParsedSentence): readonly ReportingClause[] {
  const { quoting } = sentence;
  return sentence.clauses.filter(
    ({ group, subject, parenthetical }) =>
      (parenthetical || !quoting) &&
      (subject?.kind === 'name' ||
        subject?.kind === 'nominal' ||
        (parenthetical && !quoting && subject?.kind === 'pronoun')) &&
      (parenthetical || group.class === 'say') &&
      group.form === 'finite',
  );
}

/** Names, pronouns for people, and descriptions of people or bodies; a thing comes into view only when it speaks. */
export function comesIntoView(mention: Mention, tokens: readonly Token[], data: LanguageData): boolean {
  const { grammar } = data;
  if (isUsedAs(tokens[mention.from], WordUse.distributive)) return false;
  if (mention.name) return true;
  if (mention.kind === 'latter') return true;
  if (mention.kind === 'pronoun') {
    const next = tokens[mention.to];
    return grammar.anaphoric.has(mention.text.toLowerCase()) && !(next && grammar.impersonal.has(next.lower));
  }
  const { head, determiner } = mention;
  if (determiner === null && mention.number === 'singular') return false;
  return mayBeSomebody(head, data);
}
