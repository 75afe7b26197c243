import type { Grammar } from '../../languages/index.js';
import type { Token } from './token.js';

/**
 * The tokens of a paragraph, sentence by sentence. A quotation never breaks: what follows its closing mark
 * belongs to its sentence, unless the quotation ends a sentence itself and a new one plainly begins.
 */
export function segmentSentences(text: string, tokens: readonly Token[], grammar: Grammar): Token[][] {
  const sentences: Token[][] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (index - from < LONGEST_SENTENCE && !endsSentence(text, tokens, index, grammar)) continue;
    sentences.push(tokens.slice(from, index + 1));
    from = index + 1;
  }
  if (from < tokens.length) sentences.push(tokens.slice(from));
  return sentences;
}

/** In tokens. No writer's sentence is longer; a longer run of words is cut, so that reading stays linear. */
const LONGEST_SENTENCE = 240;

function endsSentence(text: string, tokens: readonly Token[], index: number, grammar: Grammar): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return false;
  if (!goesOn(token, next) && breaksLine(text, token.end, next.start, tokens[0]?.start ?? 0)) return true;
  if (token.kind === 'word') return false;
  if (token.kind === 'quote') return quotationEndsSentence(token, next, grammar);
  if (!SENTENCE_ENDS.has(token.text)) return false;
  return next.kind === 'quote' ? token.text === '.' || next.start > token.end : startsSentence(next);
}

const SENTENCE_ENDS = new Set(['.', '!', '?', '…', '...']);

/** "the club’s / secretary": a word in lower case goes on with the line above, however short that is. */
function goesOn({ kind }: Token, next: Token): boolean {
  return kind === 'word' && next.kind === 'word' && !next.capitalised;
}

/** Whether a line ends there that is too short to have been broken at the margin. */
function breaksLine(text: string, start: number, end: number, paragraph: number): boolean {
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== LINE_FEED) continue;
    const from = Math.max(paragraph, text.lastIndexOf('\n', at - 1) + 1);
    if (at - from < NARROWEST_COLUMN) return true;
  }
  return false;
}

/** In characters. */
const NARROWEST_COLUMN = 40;

const LINE_FEED = 0x0a;

/** English sets the name of the speaker before the verb: "…?" Smith asked. */
function quotationEndsSentence(token: Token, next: Token, { subjectFirstAfterQuote }: Grammar): boolean {
  const last = lastSign(token.text);
  if (!SENTENCE_ENDS.has(last)) return false;
  return next.kind === 'quote' || ((last === '.' || !subjectFirstAfterQuote) && startsSentence(next));
}

/** The last sign of a quotation before its closing marks. */
function lastSign(quotation: string): string {
  for (let at = quotation.length - 1; at >= 0; at--) {
    const sign = quotation[at] ?? '';
    if (!/[\s"«»“”'‘’]/.test(sign)) return sign;
  }
  return '';
}

function startsSentence(token: Token): boolean {
  return token.capitalised || /^[\p{N}\-–—―(@#]/u.test(token.text);
}
