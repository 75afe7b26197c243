import { addTo } from '../../add-to.js';
import type { ParsedSentence } from '../clauses/index.js';
import { isPrintedBody, type Mention } from '../phrases/index.js';
import type { Token } from '../sentences/index.js';
import { isOneOf, type LanguageData, WordClass } from '../words/index.js';

/**
 * Bodies with what the article calls them for short: as brackets tell, "le Centre des ouragans | (CDO)", or by their initials, "the
 * Harbour Works Authority" and "the HWA".
 */
export function abbreviationsIn(
  sentences: readonly ParsedSentence[],
  data: LanguageData,
): (readonly [Mention, string])[] {
  const bodies = sentences.flatMap(({ phrases, tokens }) =>
    phrases.flatMap(({ mention }) => (mayBeAbbreviated(mention, data) ? [[mention, tokens] as const] : [])),
  );
  const inBrackets = bodies.flatMap(([mention, tokens]) => {
    const abbreviation = abbreviationOf(mention, tokens);
    return abbreviation === null ? [] : [[mention, abbreviation] as const];
  });
  const printed = initialNamesIn(sentences);
  for (const [, abbreviation] of inBrackets) printed.delete(abbreviation);
  const byInitials = new Map<string, Mention[]>();
  for (const [mention, tokens] of printed.size > 0 ? bodies : []) {
    const initials = initialsOf(mention, tokens);
    if (printed.has(initials)) addTo(byInitials, initials, mention);
  }
  return [...inBrackets, ...onlyBodies(byInitials)];
}

/** Initials of two bodies tell neither. */
function onlyBodies(byInitials: ReadonlyMap<string, readonly Mention[]>): (readonly [Mention, string])[] {
  return [...byInitials].flatMap(([initials, [first, ...others]]) => {
    if (!first || others.some((other) => bodyOf(other) !== bodyOf(first))) return [];
    return [[first, initials] as const];
  });
}

function bodyOf({ name, text }: Mention): string {
  return (name?.text ?? text).toLowerCase();
}

/** Names of nothing but capitals that stand alone: "the HWA". */
function initialNamesIn(sentences: readonly ParsedSentence[]): Set<string> {
  const names = new Set<string>();
  for (const { phrases, titleCase } of sentences)
    for (const { mention } of titleCase ? [] : phrases)
      if (mention.name && INITIALS.test(mention.name.text)) names.add(mention.name.text);
  return names;
}

/** Fewer letters are the initials of too much. */
const INITIALS = /^\p{Lu}{3,6}$/u;

/** The first letters of the words of a name, or of a description, that say something; fewer than three are no initials. */
function initialsOf({ name, from, to }: Mention, tokens: readonly Token[]): string {
  let letters = '';
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    const isWithin = !name || (token.start >= name.start && token.end <= name.end);
    if (isWithin && token.kind === 'word' && !isOneOf(token, BETWEEN)) letters += token.text.charAt(0);
  }
  return letters.toUpperCase();
}

const BETWEEN =
  WordClass.of | WordClass.definite | WordClass.indefinite | WordClass.coordinator | WordClass.preposition;

/** What stands in the brackets within the phrase or right behind it. */
function abbreviationOf({ from, to }: Mention, tokens: readonly Token[]): string | null {
  let open = from + 1;
  while (open < to && tokens[open]?.text !== '(') open += 1;
  const [bracket, word, close] = tokens.slice(open, open + 3);
  if (bracket?.text !== '(' || close?.text !== ')' || word === undefined) return null;
  return /^\p{Lu}[\p{Lu}\d-]+$/u.test(word.text) ? word.text : null;
}

/** Behind a person the brackets hold his party, behind a place that of which it is a part. */
function mayBeAbbreviated(mention: Mention, data: LanguageData): boolean {
  const { name, head, number } = mention;
  if (name) return name.text.includes(' ') && (name.kind === 'institution' || name.kind === 'unknown');
  const { institutions, roles } = data.lexicon;
  const isBody = head !== null && institutions.has(head) && !roles.has(head) && number === 'singular';
  return isBody || isPrintedBody(mention, data);
}
