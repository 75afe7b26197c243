import { addTo } from '../../add-to.js';
import { fold } from '../../text/index.js';
import { isDeterminer, isOneOf, type LanguageData, plain, WordClass } from '../words/index.js';
import { createToken, type Token } from './token.js';

type Names = LanguageData['compoundNames'];

/**
 * A function that reads each name of a body which is no run of words with a capital as the one word that it is: "Médecins sans
 * frontières", "Physicians for Human Rights", "Keefe, Bruyette & Woods", and what the article abbreviates in brackets, "Agir pour
 * le littoral (APL)".
 *
 * @param paragraphs the tokens of all paragraphs of the article
 */
export function nameJoiner(
  text: string,
  paragraphs: readonly (readonly Token[])[],
  data: LanguageData,
): (tokens: readonly Token[]) => readonly Token[] {
  const known = [data.compoundNames, abbreviatedIn(text, paragraphs)];
  return (tokens) => {
    const joined: Token[] = [];
    for (let at = 0; at < tokens.length; ) {
      const end = endOfName(text, tokens, at, known, data) ?? at + 1;
      joined.push(end > at + 1 ? nameOf(text, tokens, at, end) : (tokens[at] as Token));
      at = end;
    }
    return joined;
  };
}

/** Where such a name ends that begins at a position; null where none does. */
function endOfName(
  text: string,
  tokens: readonly Token[],
  at: number,
  known: readonly Names[],
  data: LanguageData,
): number | null {
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || !(token.capitalised || isOneOf(token, WordClass.digits))) return null;
  for (const names of known) {
    const end = endOfKnown(text, tokens, at, names);
    if (end !== null) return end;
  }
  return endOfBody(tokens, at, data) ?? endOfFirm(tokens, at);
}

function nameOf(text: string, tokens: readonly Token[], from: number, to: number): Token {
  const start = (tokens[from] as Token).start;
  const name = text.slice(start, (tokens[to - 1] as Token).end);
  const word = { lower: formOf(name), capitalised: true, classes: WordClass.institution, uses: 0 };
  return createToken('word', name, start, word, null);
}

function formOf(name: string): string {
  return plain(name).toLowerCase();
}

function endOfKnown(text: string, tokens: readonly Token[], at: number, names: Names): number | null {
  const { lower, start } = tokens[at] as Token;
  for (const name of names.get(lower) ?? []) {
    const end = start + name.length;
    if (formOf(text.slice(start, end)) !== name) continue;
    let last = at;
    while ((tokens[last]?.end ?? end) < end) last += 1;
    if (tokens[last]?.end === end) return last + 1;
  }
  return null;
}

/** "said the Campaign | for Nuclear Disarmament", "said Physicians | for Human Rights": a kind of body, or many, with what for. */
function endOfBody(tokens: readonly Token[], at: number, { lexicon, grammar }: LanguageData): number | null {
  const token = tokens[at] as Token;
  if (!grammar.namePrepositions.has(tokens[at + 1]?.lower ?? '') || !isWithinSentence(tokens, at))
    return null;
  const isMany = lexicon.roles.get(token.lower)?.number === 'plural' && !isDeterminer(tokens[at - 1]);
  if (!isMany && !isOneOf(token, WordClass.institution)) return null;
  const end = endOfCapitals(tokens, at + 2);
  if (end === at + 2) return null;
  const isJoined = isOneOf(tokens[end], WordClass.coordinator) && isCapital(tokens[end + 1]);
  return isJoined && !lexicon.givenNames.has(tokens[end + 1]?.text ?? '') ? end + 2 : end;
}

function endOfCapitals(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < from + LONGEST_RUN && isCapital(tokens[end])) end += 1;
  return end;
}

/** In words. */
const LONGEST_RUN = 8;

/** What stands before it shows that its capital does not merely open a sentence. */
function isWithinSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.kind === 'word' ||
    before?.text === ',' ||
    (before?.kind === 'quote' && /,["”»’'\s]*$/.test(before.text.slice(-4)))
  );
}

/** "Keefe, | Bruyette & Woods". */
function endOfFirm(tokens: readonly Token[], at: number): number | null {
  let end = at + 1;
  while (end < at + LONGEST_RUN && tokens[end]?.text === ',' && isCapital(tokens[end + 1])) end += 2;
  return end > at + 1 && tokens[end]?.text === '&' && isCapital(tokens[end + 1]) ? end + 2 : null;
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capitalised;
}

/** The names that the article abbreviates in brackets behind them, each of which begins a phrase of its own, by their first word. */
function abbreviatedIn(text: string, paragraphs: readonly (readonly Token[])[]): Names {
  const names = new Map<string, string[]>();
  for (const tokens of paragraphs)
    for (let at = 1; at < tokens.length - 2; at++) {
      const letters =
        tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? tokens[at + 1]?.text : undefined;
      if (letters === undefined || !/^\p{Lu}{2,8}$/u.test(letters)) continue;
      const from = beginningOf(tokens, at, fold(letters));
      if (from === null || !isNoRun(tokens.slice(from, at))) continue;
      const [first, last] = [tokens[from] as Token, tokens[at - 1] as Token];
      addTo(names, first.lower, formOf(text.slice(first.start, last.end)));
    }
  return names;
}

/** Where the words begin whose first letters, little words aside, are these; null where none do, or a determiner stands before. */
function beginningOf(tokens: readonly Token[], to: number, letters: string): number | null {
  let left = letters.length;
  for (let at = to - 1; at >= Math.max(0, to - LONGEST_ABBREVIATED); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (fold(token.text)[0] === letters[left - 1]) left -= 1;
    else if (!isLittle(token)) return null;
    if (left === 0) return token.capitalised && !isDeterminer(tokens[at - 1]) ? at : null;
  }
  return null;
}

/** In tokens. */
const LONGEST_ABBREVIATED = 14;

function isLittle({ classes }: Token): boolean {
  return (classes & (WordClass.function | WordClass.determiner)) !== 0;
}

/** Where all words have a capital, they are read as a name as it is. */
function isNoRun(tokens: readonly Token[]): boolean {
  return tokens.some(({ capitalised }) => !capitalised);
}
