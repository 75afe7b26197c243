import type { ParsedSentence } from '../clauses/index.js';
import { isPrintedBody, type Mention } from '../phrases/index.js';
import type { Token } from '../sentences/index.js';
import type { LanguageData } from '../words/index.js';

/** Bodies with what they are called for short from there on: "le Centre des ouragans | (CDO)". */
export function abbreviationsIn(
  { tokens, phrases }: ParsedSentence,
  data: LanguageData,
): (readonly [Mention, string])[] {
  const pairs: (readonly [Mention, string])[] = [];
  for (const { mention } of phrases) {
    const abbreviation = abbreviationOf(mention, tokens);
    if (abbreviation !== null && mayBeAbbreviated(mention, data)) pairs.push([mention, abbreviation]);
  }
  return pairs;
}

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
