import type { ParsedSentence } from '../clauses/index.js';
import type { Token } from '../sentences/index.js';
import { isDeterminer, isFunctionWord, isOneOf, type LanguageData, WordClass } from '../words/index.js';
import { isFiniteVerb } from './is-finite-verb.js';

/**
 * Whether the article's own words before a cue, or where that opens the sentence those behind it, are part of what is said:
 * in a sentence without quotations any are; else those that share a quotation's part of the sentence ("le quai « sera
 * rouvert »"), a clause of their own, or a subject ("Le quai, vieux d'un siècle, « … »"). "Mais « … »" and "Interrogé jeudi,
 * « … »" are the narrator's.
 */
export function saysOutside(
  { tokens, quoting, phrases }: ParsedSentence,
  { from, to }: { readonly from: number; readonly to: number },
  data: LanguageData,
): boolean {
  const [before, after] = [tokens.slice(behindColon(tokens, from), from), tokens.slice(to)];
  if (!quoting) return contentWords(before) + contentWords(after) > 1;
  const opens = before.filter(({ kind }) => kind !== 'sign').length <= 1 && !before.some(isQuotation);
  const subjects = new Set(
    phrases.map(({ mention, governed }) => (governed ? undefined : tokens[mention.from])),
  );
  return parts(opens ? after : before).some(
    (part) =>
      contentWords(part) > 0 &&
      (part.some(isQuotation) || isClause(part, data) || (subjects.has(part[0]) && !part.some(isOfTime))),
  );
}

/** "Les pêcheurs s'inquiètent: « … », dit le maire": what stands before a colon and a quotation is not his. */
function behindColon(tokens: readonly Token[], to: number): number {
  const colon = tokens.findLastIndex(
    ({ text }, at) => at < to && text === ':' && tokens[at + 1]?.kind === 'quote',
  );
  return colon + 1;
}

/** How many words tell something in the part of the sentence that begins at a position: up to a comma behind its quotations. */
export function contentWordsBeside({ tokens }: ParsedSentence, from: number): number {
  const rest = tokens.slice(from);
  const comma = rest.findIndex(
    ({ text }, at) =>
      /^[,;]$/.test(text) && rest[at + 1]?.kind !== 'quote' && at > 0 && rest.slice(0, at).some(isQuotation),
  );
  return contentWords(comma < 0 ? rest : rest.slice(0, comma));
}

function isOfTime(token: Token): boolean {
  return isOneOf(token, WordClass.time);
}

export function isQuotation({ kind }: Token): boolean {
  return kind === 'quote';
}

/** Pronouns that may be subjects, and words of open classes. */
function contentWords(tokens: readonly Token[]): number {
  return tokens.filter((token) => isOneOf(token, WordClass.pronoun) || isContentWord(token)).length;
}

function isContentWord(token: Token): boolean {
  return token.kind === 'word' && !isFunctionWord(token) && !isDeterminer(token) && !isOneOf(token, ASIDE);
}

const ASIDE = WordClass.adverb | WordClass.adverbial | WordClass.digits | WordClass.relative;

/** What stands between commas. */
function parts(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [[]];
  for (const token of tokens) {
    if (/^[,;:]$/.test(token.text)) found.push([]);
    else found.at(-1)?.push(token);
  }
  return found;
}

/** It holds a verb and does not depend on what stands before it. */
function isClause(part: readonly Token[], data: LanguageData): boolean {
  return !isOneOf(part[0], WordClass.relative) && part.some((token) => isFiniteVerb(token, data));
}
