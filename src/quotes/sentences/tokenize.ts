import { ofEveryLanguage } from '../../languages/index.js';
import { classOf, SPACE, type Span } from '../../text/index.js';
import type { LanguageData, Part, Word } from '../words/index.js';
import { formEnd } from './form-end.js';
import { markupEnd } from './markup-end.js';
import { createToken, type Token } from './token.js';

type Data = Pick<LanguageData, 'lexicon' | 'words' | 'splitForm'>;

/**
 * The tokens of a paragraph. A quotation at top level is one token, so that the sentence around it
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
  for (const { start, end, position } of quotations) {
    readWords(text, from, start, data, tokens);
    const isName = isNickname(text, start, end, tokens.at(-1));
    const word = isName ? NICKNAME : QUOTATION;
    tokens.push(createToken(isName ? 'word' : 'quote', text.slice(start, end), start, word, position));
    from = end;
  }
  readWords(text, from, paragraph.end, data, tokens);
  return tokens;
}

/** A quotation is no word of the narrator's. */
const QUOTATION: Word = { lower: '', capitalised: false, classes: 0, uses: 0 };

/** A word of the name around it. */
const NICKNAME: Word = { lower: '', capitalised: true, classes: 0, uses: 0 };

/** "William | "Bill" | Hart": one or two names between marks, with a name right before and right behind. */
function isNickname(text: string, start: number, end: number, before: Token | undefined): boolean {
  const isBehindName = before?.kind === 'word' && before.capitalised && start - before.end === 1;
  if (!isBehindName || end - start > LONGEST_NICKNAME) return false;
  return NAMES_IN_MARKS.test(text.slice(start, end)) && /^\s\p{Lu}/u.test(text.slice(end, end + 3));
}

const LONGEST_NICKNAME = 30;
const NAMES_IN_MARKS = /^\P{L}{1,2}\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*)?\P{L}{1,2}$/u;

function readWords(text: string, from: number, to: number, data: Data, tokens: Token[]): void {
  let reached = 0;
  for (let at = from; at < to; ) {
    if (classOf(text.charCodeAt(at)) & SPACE) {
      at += 1;
      continue;
    }
    const beyond = markupEnd(text, at, to);
    if (beyond !== null) {
      at = beyond;
      continue;
    }
    const end = formEnd(text, at, to);
    if (at >= reached) {
      for (let part: Part | null = data.splitForm(text, at, end).first; part; part = part.rest)
        tokens.push(createToken(part.kind, part.text, at + part.offset, part, null));
      reached = end < to && text.charCodeAt(end) === STOP ? absorbStop(text, end, data, tokens) : end;
    }
    at = end;
  }
}

const STOP = 0x2e;

/** Months as they are cut short before a day: "Jan. 12". */
const MONTHS = new Set(ofEveryLanguage(({ articles }) => articles.months.flatMap(([, ...short]) => short)));
const DAY = /^\.\s\d/;

/**
 * Gives the full stop of an abbreviation ("M.", "Sen.", "J.", "Jan. 12") to its word, so that it ends no sentence.
 * @returns the position up to which the text is read
 */
function absorbStop(text: string, end: number, data: Data, tokens: Token[]): number {
  const last = tokens.at(-1);
  if (last?.kind !== 'word') return end;
  const isMonth = MONTHS.has(last.lower) && last.capitalised && DAY.test(text.slice(end, end + 4));
  const isInitial = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(last.text);
  const isTitle = data.lexicon.titles.has(`${last.lower}.`) && !(last.lower.length > 3 && !last.capitalised);
  if (!(isInitial && last.text !== 'I') && !isTitle && !isMonth) return end;
  const word = `${last.text}.`;
  tokens[tokens.length - 1] = createToken('word', word, last.start, data.words(word), null);
  return end + 1;
}
