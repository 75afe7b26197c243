import type { ParsedSentence } from '../clauses/index.js';
import type { Mention } from '../phrases/index.js';
import type { Token } from '../sentences/index.js';
import { isUsedAs, type LanguageData, WordUse } from '../words/index.js';

/** Names with what they are said to be: "Marie Dupont, 38 ans, maire de Lyon", "Marie Dupont est la maire de Lyon". */
export function appositionsIn(
  { tokens, phrases }: ParsedSentence,
  data: LanguageData,
): (readonly [Mention, Mention])[] {
  const pairs: (readonly [Mention, Mention])[] = [];
  let reached = 0;
  const outer = phrases.filter(({ mention }) => {
    const isEmbedded = mention.to <= reached;
    reached = Math.max(reached, mention.to);
    return !isEmbedded;
  });
  for (let index = 1; index < outer.length; index++) {
    const first = outer[index - 1]?.mention;
    const second = outer[index]?.mention;
    if (!first || !second || (first.name === null) === (second.name === null)) continue;
    // "Interrogé par Marie Dupont, le maire répond": no comma closes what only looks like an apposition.
    const isBareRole = second.determiner === null && second.name === null && !hasOwner(second, data);
    if (outer[index - 1]?.governed && !isBareRole && tokens[second.to]?.kind === 'word') continue;
    const between = tokens.slice(first.to, second.from);
    if (!isBeside(between, data) && !isPredicative(between, data)) continue;
    const [name, description] = first.name ? [first, second] : [second, first];
    if (mayDescribe(description, name, data)) pairs.push([name, description]);
  }
  return pairs;
}

/** "the port | 's pilot". */
function hasOwner({ description }: Mention, { grammar }: LanguageData): boolean {
  return description.some((word) => grammar.possessiveEndings.has(word));
}

/** "Marie Dupont | , 38 ans, | maire de Lyon". */
function isBeside([comma, ...rest]: readonly Token[], data: LanguageData): boolean {
  return comma?.text === ',' && rest.every((token) => isOfAge(token, data));
}

/** "Marie Dupont | est devenue | la maire de Lyon". */
function isPredicative(between: readonly Token[], { grammar }: LanguageData): boolean {
  const isLink = (token: Token): boolean =>
    isUsedAs(token, WordUse.copula) || grammar.becoming.has(token.lower);
  return between.length > 0 && between.length <= 2 && between.every(isLink);
}

/** "38 ans", perhaps between commas. */
function isOfAge({ text }: Token, { grammar }: LanguageData): boolean {
  return /^(?:,|\d+)$/.test(text) || grammar.ageWords.has(text);
}

/** Nobody is minister and palace at once, nor the head of a service of the other sex, no newspaper a company: "à l'Élysée, le ministre, …" holds no apposition. */
function mayDescribe(
  { head, kind, gender }: Mention,
  { name, gender: ofName, head: calling, determiner }: Mention,
  { lexicon }: LanguageData,
): boolean {
  // "la direction, une filiale de Halvorsen, …": what something is does not name it.
  const isOfAnother = calling !== null && determiner === 'indefinite' && name?.kind !== 'person';
  if (kind !== 'nominal' || isOfAnother) return false;
  if (head && lexicon.roles.has(head) && gender && ofName && gender !== ofName) return false;
  if (name && head && lexicon.media.has(name.text) && !lexicon.media.has(head)) return false;
  const isRole = head !== null && lexicon.roles.has(head) && !lexicon.institutions.has(head);
  return !(isRole && (name?.kind === 'metonym' || name?.kind === 'institution'));
}
