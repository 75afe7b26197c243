import type { Span } from '../../text/span.js';
import type { LanguageData } from '../language-data.js';
import { plain } from '../lexicon/vocabulary.js';
import type { Token } from './token.js';

type Data = Pick<LanguageData, 'lexicon' | 'words'>;

/**
 * The tokens of a paragraph. A quotation at top level is one token, so that the narrator's sentence around it
 * can be read as if the quotation were a word. French elisions ("l'", "qu'") and inverted pronouns ("-t-il"),
 * English possessive and contracted endings ("'s") are tokens of their own.
 */
export function tokenize(
  text: string,
  paragraph: Span,
  quotations: readonly (Span & { readonly position: number })[],
  data: Data,
): Token[] {
  const tokens: Token[] = [];
  let from = paragraph.start;
  for (const quotation of quotations) {
    readWords(text, { start: from, end: quotation.start }, data, tokens);
    tokens.push({
      kind: 'quote',
      start: quotation.start,
      end: quotation.end,
      text: text.slice(quotation.start, quotation.end),
      lower: '',
      capitalised: false,
      verbal: false,
      quote: quotation.position,
    });
    from = quotation.end;
  }
  readWords(text, { start: from, end: paragraph.end }, data, tokens);
  return tokens;
}

const WORD_OR_SIGN =
  /[@#]?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’.&\-‐‑]|(?<=\d),(?=\d))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*['’]?|\.{3}|…|--|[^\s]/gu;
/** Nothing to split off: the great majority. */
const PLAIN_WORD = /^[\p{L}\p{N}]+$/u;
const ELISION = /^(?:l|d|j|n|s|m|t|c|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=.)/i;
const INVERTED = /-(?:t-)?(?:ils?|elles?|on|je|nous|vous|tu|ce)$/i;
/** "a t-il dit", as many newspapers print it. */
const LOOSE_INVERTED = /^t-(?:ils?|elles?|on)$/i;
const CONTRACTION = /(?:'s|'re|'ve|'d|'ll|n't)$/i;

function readWords(text: string, span: Span, data: Data, tokens: Token[]): void {
  const part = text.slice(span.start, span.end);
  for (const match of part.matchAll(WORD_OR_SIGN)) {
    const start = span.start + match.index;
    const last = tokens.at(-1);
    if (last && start < last.end) continue;
    if (match[0] === '&' || PLAIN_WORD.test(match[0])) {
      tokens.push(token('word', match[0], start, data));
    } else if (!/[\p{L}\p{N}]/u.test(match[0])) {
      tokens.push(token('sign', match[0], start, data));
    } else if (data.lexicon.language === 'fr') {
      splitFrench(match[0], start, tokens, data);
    } else {
      splitEnglish(match[0], start, tokens, data);
    }
    absorbStop(text, span.end, data, tokens);
  }
}

/** Gives the full stop of an abbreviation ("M.", "Sen.", "J.") to its word, so that it ends no sentence. */
function absorbStop(text: string, end: number, data: Data, tokens: Token[]): void {
  const last = tokens.at(-1);
  if (last?.kind !== 'word' || last.end >= end || text[last.end] !== '.') return;
  const isInitial = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(last.text);
  const isTitle = data.lexicon.titles.has(`${last.lower}.`) && !(last.lower.length > 3 && !last.capitalised);
  if ((isInitial && last.text !== 'I') || isTitle) {
    tokens[tokens.length - 1] = token('word', `${last.text}.`, last.start, data);
  }
}

function splitFrench(word: string, start: number, tokens: Token[], data: Data): void {
  let rest = word;
  let from = start;
  for (let elision = ELISION.exec(plain(rest)); elision; elision = ELISION.exec(plain(rest))) {
    tokens.push(token('word', rest.slice(0, elision[0].length), from, data));
    from += elision[0].length;
    rest = rest.slice(elision[0].length);
  }
  const inverted = INVERTED.exec(plain(rest));
  if (LOOSE_INVERTED.test(plain(rest))) {
    tokens.push({ ...token('word', rest, from, data), lower: `-${plain(rest).toLowerCase()}` });
  } else if (inverted && inverted.index > 0) {
    tokens.push(token('word', rest.slice(0, inverted.index), from, data));
    tokens.push(token('word', rest.slice(inverted.index), from + inverted.index, data));
  } else {
    tokens.push(token('word', rest, from, data));
  }
}

function splitEnglish(word: string, start: number, tokens: Token[], data: Data): void {
  const possessive = /.(['’])$/.exec(word);
  const contraction = CONTRACTION.exec(plain(word));
  const cut = contraction ? contraction.index : possessive ? word.length - 1 : 0;
  if (cut === 0) {
    tokens.push(token('word', word, start, data));
    return;
  }
  tokens.push(token('word', word.slice(0, cut), start, data));
  tokens.push(token('word', word.slice(cut), start + cut, data));
}

function token(kind: 'word' | 'sign', text: string, start: number, { words }: Data): Token {
  const { lower, capitalised, verbal } = words(text);
  return { kind, text, start, end: start + text.length, lower, capitalised, verbal, quote: null };
}
