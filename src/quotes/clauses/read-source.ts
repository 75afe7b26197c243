import type { Agreement } from '../../languages/index.js';
import { bareMention, joinTokens, type Mention } from '../phrases/index.js';
import { isOneOf, isUsedAs, mayBeSomebody, WordClass, WordUse } from '../words/index.js';
import { withApposition } from './apposition.js';
import { withSecondCalling } from './joined-phrases.js';
import type { Parse } from './parse.js';
import { phraseAt } from './phrase-at.js';

/** Who stands behind a preposition that names a source: a phrase, a stressed pronoun, the author of a text. */
export function readSource(parse: Parse, from: number): Mention | null {
  const { tokens, sentence, data } = parse;
  const first = tokens[from];
  const stressed = first && data.grammar.stressed.get(first.lower);
  // "according to her | mother"
  const isPossessive = tokens[from + 1]?.kind === 'word' && isOneOf(first, WordClass.possessive);
  if (first && stressed && !isPossessive) {
    return bareMention(first, from, from + 1, sentence, 'pronoun', stressed);
  }
  const phrase = phraseAt(parse, from) ?? bareNoun(parse, from);
  if (!phrase?.head || phrase.name || !data.lexicon.speechNouns.has(phrase.head)) {
    return phrase && withApposition(parse, withSecondCalling(parse, phrase));
  }
  const author = authorOfText(parse, phrase);
  // "selon les propos rapportés par l'AFP": whose they are is said elsewhere.
  return author?.name && data.lexicon.media.has(author.name.text) && isPassedOn(parse, author)
    ? null
    : (author ?? phrase);
}

function isPassedOn({ tokens, data: { grammar } }: Parse, { from }: Mention): boolean {
  return grammar.passedOn.has(tokens[from - 2]?.lower ?? '');
}

/** "according to | reports", "aux yeux du | gouvernement": a text, or a body whose article the preposition holds. */
function bareNoun(parse: Parse, from: number): Mention | null {
  const { tokens, sentence, data } = parse;
  const { lexicon } = data;
  const noun = tokens[from];
  if (noun?.kind !== 'word') return null;
  const body = isUsedAs(tokens[from - 1], WordUse.contracted)
    ? lexicon.institutions.get(noun.lower)
    : undefined;
  if (!body && !lexicon.speechNouns.has(noun.lower)) return null;
  const owner = body && isOneOf(tokens[from + 1], WordClass.of) ? phraseAt(parse, from + 2) : null;
  const to = owner?.to ?? from + 1;
  const words = tokens.slice(from, to);
  const span = { start: noun.start, end: owner?.end ?? noun.end, text: joinTokens(words) };
  const agreement: Agreement = { gender: body ?? 'either', number: body ? 'singular' : 'plural' };
  return {
    ...bareMention(span, from, to, sentence, 'nominal', agreement),
    head: noun.lower,
    description: words.map(({ lower }) => lower),
    complements: words.filter(({ capitalised }) => capitalised).map(({ lower }) => lower),
    determiner: body ? 'definite' : null,
  };
}

/** "un communiqué du ministre", "un message posté par son bureau": who stands behind a text. */
export function authorOfText(parse: Parse, text: Mention): Mention | null {
  const { tokens, data } = parse;
  for (let index = text.from; index < Math.min(tokens.length, text.to + 4); index++) {
    const token = tokens[index];
    if (!token || (token.kind !== 'word' && index >= text.to)) return null;
    if (isUsedAs(token, WordUse.agent)) {
      return phraseAt(parse, index + 1);
    }
    if (token.classes & WordClass.of) {
      const owner = phraseAt(parse, index + 1);
      return owner && (owner.name || mayBeSomebody(owner.head, data))
        ? { ...owner, determiner: owner.determiner ?? 'definite' }
        : null;
    }
  }
  return null;
}
