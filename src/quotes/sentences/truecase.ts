import type { Article } from '../../articles/index.js';
import {
  isDeterminer,
  isOneOf,
  isUsedAs,
  isVerbal,
  type LanguageData,
  WordClass,
  WordUse,
} from '../words/index.js';
import { isOfPerson } from './is-of-person.js';
import { createToken, type Sentence, type Token } from './token.js';

/** What an article tells of its words with a capital. */
interface Known {
  /** Those whose capital does not merely open a sentence. */
  readonly names: Set<string>;
  /** Words of time that stand behind a given name. */
  readonly surnames: Set<string>;
  /** Surnames that begin with a particle in a capital: "De Wever". */
  readonly withParticle: Set<string>;
}

/**
 * Truecasing: takes the capital that merely opens a sentence from words that are no names. A first word counts as
 * capitalised only where it is a name elsewhere in the article, is known as one, or begins a name of several
 * words. In a heading set in capitals throughout, every word is judged so.
 */
export function truecase(
  sentences: readonly Sentence[],
  article: Pick<Article, 'paragraphs'>,
  data: LanguageData,
): Sentence[] {
  const known: Known = { names: new Set(), surnames: new Set(), withParticle: new Set() };
  const titleCases = sentences.map(({ tokens, paragraph: at }) => {
    const paragraph = article.paragraphs[at];
    const titleCase = paragraph?.number == null && isTitleCase(tokens);
    if (!titleCase && paragraph?.kind !== 'title') {
      addNames(tokens, known.names);
      addWithParticle(tokens, known.withParticle);
    }
    addSurnames(tokens, known.surnames, data);
    return titleCase;
  });
  return sentences.map((sentence, index) => {
    const titleCase = titleCases[index] ?? false;
    return { ...sentence, tokens: truecased(sentence.tokens, titleCase, known, data), titleCase };
  });
}

/** Adds the words of time that are surnames here. */
function addSurnames(tokens: readonly Token[], surnames: Set<string>, data: LanguageData): void {
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.capitalised && isTime(token) && isBehindGivenName(tokens, at, data)) surnames.add(token.text);
  }
}

function isTime(token: Token): boolean {
  return isUsedAs(token, WordUse.surnameLikeTime);
}

/** "Theresa | May": a surname that is a word of time, too, or an auxiliary; not "told Theresa | May 3 is out". */
function isBehindGivenName(tokens: readonly Token[], at: number, { lexicon }: LanguageData): boolean {
  const before = tokens[at - 1];
  if (!before?.capitalised || /^\d/.test(tokens[at + 1]?.text ?? '')) return false;
  return lexicon.givenNames.has(before.text) || isOneOf(before, WordClass.title);
}

/** … or the same once more, before its verb: "May | said". */
function isSurname(
  tokens: readonly Token[],
  at: number,
  surnames: ReadonlySet<string>,
  data: LanguageData,
): boolean {
  if (isBehindGivenName(tokens, at, data)) return true;
  if (!surnames.has(tokens[at]?.text ?? '')) return false;
  return isVerbal(tokens[at + 1]) && !isOneOf(tokens[at - 1], WordClass.preposition);
}

/** A word that is nothing but a name. */
function asName({ kind, text, start, lower, uses, quote }: Token): Token {
  return createToken(kind, text, start, { lower, capitalised: true, classes: 0, uses }, quote);
}

/** Adds the words whose capital does not merely open a sentence. */
function addNames(tokens: readonly Token[], names: Set<string>): void {
  tokens.forEach(({ capitalised, text }, at) => {
    if (capitalised && !opensSentence(tokens, at)) names.add(text);
  });
}

function addWithParticle(tokens: readonly Token[], withParticle: Set<string>): void {
  for (let at = 0; at < tokens.length; at++)
    if (isParticle(tokens, at) && !opensSentence(tokens, at)) withParticle.add(pairAt(tokens, at));
}

/** "De | Wever": what else attaches a complement, in a capital before another. */
function isParticle(tokens: readonly Token[], at: number): boolean {
  const [particle, next] = [tokens[at], tokens[at + 1]];
  if (!particle?.capitalised || !next?.capitalised || !isOneOf(particle, WordClass.of)) return false;
  return [particle, next].every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
}

function pairAt(tokens: readonly Token[], at: number): string {
  return `${tokens[at]?.text} ${tokens[at + 1]?.text}`;
}

function truecased(tokens: readonly Token[], titleCase: boolean, known: Known, data: LanguageData): Token[] {
  const cased = tokens.slice();
  for (let at = 0; at < tokens.length; at++)
    if (tokens[at]?.capitalised) cased[at] = casedAt(tokens, at, titleCase, known, data);
  return cased;
}

/** A word with a capital as what its capital says. */
function casedAt(
  tokens: readonly Token[],
  at: number,
  titleCase: boolean,
  { names, surnames, withParticle }: Known,
  data: LanguageData,
): Token {
  const token = tokens[at] as Token;
  if (isTime(token) && isSurname(tokens, at, surnames, data)) return asName(token);
  if (isParticle(tokens, at) && withParticle.has(pairAt(tokens, at))) return asName(token);
  if (data.grammar.namedAdjective.test(token.text)) return lowered(token, data);
  if (!(titleCase || opensSentence(tokens, at))) return token;
  return isName(tokens, at, names, titleCase, data) ? token : lowered(token, data);
}

/** The first word, the first after an opening sign, and what follows an elided word there ("L'Express"). */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const before = tokens[index];
    if (before?.kind === 'sign' && /^[-–—―:•(]$/.test(before.text)) return true;
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
  tokens: readonly Token[],
  at: number,
  names: ReadonlySet<string>,
  titleCase: boolean,
  data: LanguageData,
): boolean {
  const { lexicon } = data;
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (token.text.includes(' ')) return true;
  if (token.lower.length === 1 || lexicon.capitalisedNotNames.has(token.text)) return false;
  if (isTitleBefore(token, next)) return true;
  if (token.classes & (WordClass.function | WordClass.smallFunction)) return false;
  if (names.has(token.text) || isKnownName(token, data)) return true;
  if (titleCase || token.classes & (WordClass.role | WordClass.verbForm)) return false;
  if (next?.capitalised) return next.start - token.end === 1;
  return isNoKind(token, data) && (isVerbForm(next) || isOfPerson(tokens, at + 1, data));
}

/** "Me Luc Bernard a plaidé": no pronoun, whatever else the word may be. */
function isTitleBefore(token: Token, next: Token | undefined): boolean {
  return isOneOf(token, WordClass.title) && !isDeterminer(token) && next?.capitalised === true;
}

/** A given name, a power, a body, a title, or letters that are all capitals. */
function isKnownName({ text, classes }: Token, { lexicon }: LanguageData): boolean {
  if (lexicon.givenNames.has(text.split('-')[0] ?? '')) return true;
  if (lexicon.metonyms.has(text) || lexicon.institutions.has(text)) return true;
  return (classes & WordClass.title) !== 0 || /^\p{Lu}{2}/u.test(text);
}

/** A lone word before a verb or what is said of a person is a name ("Dupont a", "Rao, who …") but for a plural ("Experts assurent") and a kind of person or body. */
function isNoKind(token: Token, { grammar }: LanguageData): boolean {
  return (
    !grammar.pluralNoun.test(token.lower) && !isOneOf(token, WordClass.anonymous | WordClass.institution)
  );
}

function isVerbForm(token: Token | undefined): boolean {
  return token?.kind === 'word' && isOneOf(token, WordClass.auxiliary | WordClass.verbForm);
}

/** In French a capital A that opens a sentence is "à" without its accent. */
function lowered(token: Token, { grammar, words }: LanguageData): Token {
  const accented = grammar.bareCapitals.get(token.text);
  const { lower, classes, uses } = accented ? words(accented) : token;
  const word = { lower, capitalised: false, classes, uses };
  return createToken(token.kind, token.text, token.start, word, null);
}
