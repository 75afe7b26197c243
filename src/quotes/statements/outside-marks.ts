import { isContentWord, type ParsedSentence } from '../clauses/index.js';
import type { Token } from '../sentences/index.js';
import { isFiniteVerb, isOneOf, type LanguageData, WordClass } from '../words/index.js';

/**
 * Whether the article's own words before a cue, or where that opens the sentence those behind it, are part of what is said:
 * in a sentence without quotations any are; else those that share a quotation's part of the sentence ("le quai « sera
 * rouvert »"), a clause of their own, or a subject ("Le quai, vieux d'un siècle, « … »"). "Mais « … »" and "Interrogé jeudi,
 * « … »" are the narrator's.
 */
export function saysOutside(
  { tokens, quoting, phrases, count }: ParsedSentence,
  { from, to }: { readonly from: number; readonly to: number },
  data: LanguageData,
): boolean {
  const start = behindColon(tokens, from);
  if (!quoting) return count('content', start, from) + count('content', to, tokens.length) > 1;
  const [before, after] = [tokens.slice(start, from), tokens.slice(to)];
  const opens = before.filter(({ kind }) => kind !== 'sign').length <= 1 && !before.some(isQuotation);
  const subjects = new Set(
    phrases.map(({ mention, governed }) => (governed ? undefined : tokens[mention.from])),
  );
  return parts(opens ? after : before).some(
    (part) =>
      part.some(isContentWord) &&
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
export function contentWordsBeside({ tokens, count }: ParsedSentence, from: number): number {
  let isBehind = false;
  let end = from;
  for (; end < tokens.length; end++) {
    if (isBehind && isComma(tokens[end]) && tokens[end + 1]?.kind !== 'quote') break;
    isBehind ||= tokens[end]?.kind === 'quote';
  }
  return count('content', from, end);
}

function isComma(token: Token | undefined): boolean {
  return token?.text === ',' || token?.text === ';';
}

function isOfTime(token: Token): boolean {
  return isOneOf(token, WordClass.time);
}

export function isQuotation({ kind }: Token): boolean {
  return kind === 'quote';
}

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
