import type { Article } from '../../articles/index.js';
import type { LanguageData } from '../language-data.js';
import { createToken, type Sentence, type Token } from './token.js';
import { isOneOf, WordClass } from './word-classes.js';

/**
 * Takes the capital that merely opens a sentence from words that are no names: a first word counts as
 * capitalised only where it is a name elsewhere in the article, is known as one, or begins a name of several
 * words. In a heading set in capitals throughout, every word is judged so.
 */
export function settleCapitals(
  sentences: readonly Sentence[],
  article: Pick<Article, 'paragraphs'>,
  data: LanguageData,
): Sentence[] {
  const names = new Set<string>();
  const titled = sentences.map(
    ({ tokens, paragraph }) => article.paragraphs[paragraph]?.number == null && isTitleCase(tokens),
  );
  sentences.forEach(({ tokens, paragraph }, index) => {
    if (titled[index] || article.paragraphs[paragraph]?.kind === 'title') return;
    tokens.forEach((token, at) => {
      if (token.capitalised && !opensSentence(tokens, at)) names.add(token.text);
    });
  });
  return sentences.map(({ tokens, paragraph, heading }, index) => {
    const titleCase = Boolean(titled[index]);
    return { tokens: settled(tokens, names, titleCase, data), paragraph, heading, titleCase };
  });
}

function settled(
  tokens: readonly Token[],
  names: ReadonlySet<string>,
  titled: boolean,
  data: LanguageData,
): Token[] {
  const settled = tokens.slice();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!token.capitalised || !(titled || opensSentence(tokens, at))) continue;
    if (!isName(token, tokens[at + 1], names, titled, data)) settled[at] = lowered(token, data);
  }
  return settled;
}

/** The first word, the first after an opening sign, and what follows an elided word there ("L'Express"). */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const before = tokens[index];
    if (before?.kind === 'sign' && /^[-–—:•(]$/.test(before.text)) return true;
    if (before?.kind !== 'sign') return false;
  }
  return true;
}

function isTitleCase(tokens: readonly Token[]): boolean {
  let long = 0;
  let capitals = 0;
  for (const { kind, text, capitalised } of tokens) {
    if (kind !== 'word' || text.length <= 3) continue;
    long += 1;
    if (capitalised) capitals += 1;
  }
  return long >= 4 && capitals >= 0.75 * long;
}

function isName(
  token: Token,
  next: Token | undefined,
  names: ReadonlySet<string>,
  titled: boolean,
  data: LanguageData,
): boolean {
  const { lexicon } = data;
  if (token.lower.length === 1 || lexicon.capitalisedNotNames.has(token.text)) return false;
  if (token.classes & (WordClass.function | WordClass.smallFunction)) return false;
  if (names.has(token.text) || isKnownName(token, data)) return true;
  if (titled || token.classes & (WordClass.role | WordClass.verbForm)) return false;
  if (next?.kind !== 'word') return false;
  return next.capitalised ? next.start - token.end === 1 : isNameBeforeVerb(token, next, data);
}

/** A given name, a power, a body, a title, or letters that are all capitals. */
function isKnownName({ text, classes }: Token, { lexicon }: LanguageData): boolean {
  if (lexicon.givenNames.has(text.split('-')[0] ?? '')) return true;
  if (lexicon.metonyms.has(text) || lexicon.institutions.has(text)) return true;
  return (classes & WordClass.title) !== 0 || /^\p{Lu}{2}/u.test(text);
}

/** "Dupont a", "Dupont assure": a lone word before a verb, no plural ("Experts assurent") and no kind of person or body. */
function isNameBeforeVerb(token: Token, next: Token, { grammar }: LanguageData): boolean {
  if (grammar.pluralNoun.test(token.lower)) return false;
  if (isOneOf(token, WordClass.anonymous | WordClass.institution)) return false;
  return isOneOf(next, WordClass.auxiliary | WordClass.verbForm);
}

/** In French a capital A that opens a sentence is "à" without its accent. */
function lowered(token: Token, { grammar, words }: LanguageData): Token {
  const accented = grammar.bareCapitals.get(token.text);
  const { lower, classes, verbal } = accented ? words(accented) : token;
  return createToken(
    token.kind,
    token.text,
    token.start,
    { lower, capitalised: false, verbal, classes },
    null,
  );
}
