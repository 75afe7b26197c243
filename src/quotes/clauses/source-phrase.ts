import { bareMention, type Mention } from '../phrases/index.js';
import type { Token } from '../sentences/index.js';
import { isOneOf, type LanguageData, mayBeSomebody, WordClass } from '../words/index.js';
import { withApposition } from './apposition.js';
import { isFormOf } from './form-of.js';
import { withJoined, withSecondCalling } from './joined-phrases.js';
import type { Parse } from './parse.js';
import { phraseAt } from './phrase-at.js';
import { antecedent } from './subjects/index.js';

/** "selon le ministre", "according to her": a preposition that names the source of the sentence. */
export interface SourcePhrase {
  readonly source: Mention;
  /** The preposition as the language lists it. */
  readonly cue: string;
  readonly from: number;
  /** Where the preposition ends and the source begins. */
  readonly cueEnd: number;
  readonly to: number;
}

/** The source phrases of a sentence, in order. */
export function findSourcePhrases(parse: Parse): SourcePhrase[] {
  const found: SourcePhrase[] = [];
  for (let at = 0; at < parse.tokens.length; ) {
    const phrase = sourcePhraseAt(parse, at);
    if (phrase) found.push(phrase);
    at = phrase?.to ?? at + 1;
  }
  return found;
}

function sourcePhraseAt(parse: Parse, from: number): SourcePhrase | null {
  const cue = cueAt(parse, from);
  if (!cue) return null;
  const cueEnd = from + cue.length;
  const words = cue.join(' ');
  const possessor = cue.indexOf(POSSESSIVE);
  if (possessor >= 0) {
    const source = possessorAs(parse, from + possessor);
    return source && { source, cue: words, from, cueEnd, to: cueEnd };
  }
  const isView = parse.data.grammar.pointsOfView.has(words);
  const source = isView ? holderOfView(parse, from, cueEnd) : readSource(parse, cueEnd);
  return source && { source, cue: words, from, cueEnd, to: Math.max(source.to, cueEnd) };
}

/** The words there that name a source: "selon", "aux yeux de", "à ses yeux". A word may be contracted: "aux yeux d'Anne". */
function cueAt({ tokens, data }: Parse, from: number): readonly string[] | undefined {
  const first = tokens[from];
  const cues = first?.kind === 'word' ? data.sourcePatterns.get(first.lower) : undefined;
  return cues?.find((words) =>
    words.every((word, index) => {
      if (word === POSSESSIVE) return isOneOf(tokens[from + index], WordClass.possessive);
      return isFormOf(word, tokens[from + index], data.grammar);
    }),
  );
}

/** Stands in a pattern for "son", "ses", "her". */
const POSSESSIVE = '*';

/** "à | ses | yeux": whose the view is says a possessive within the cue. */
function possessorAs({ tokens, sentence, data: { grammar } }: Parse, at: number): Mention | null {
  const possessive = tokens[at];
  const agreement = possessive && grammar.possessors.get(possessive.lower);
  if (!agreement) return null;
  return bareMention(possessive, at, at + 1, sentence, 'pronoun', agreement);
}

/** "Pour Marie Dupont et Paul Martin, …": "pour" is everywhere, and tells of a view only where it opens the sentence. */
function holderOfView(parse: Parse, from: number, cueEnd: number): Mention | null {
  if (!opensClause(parse, from)) return null;
  const read = readSource(parse, cueEnd);
  const source = read && withJoined(parse, read);
  return source && isPointOfView(parse, source) ? source : null;
}

/**
 * At the head of the sentence, perhaps behind a word, or behind a quotation and a colon: "« … »: | pour Marie Dupont"; there
 * "chez" tells where.
 */
function opensClause({ tokens, data }: Parse, from: number): boolean {
  const [first, second] = tokens;
  if (from < 2) return from === 0 || first?.kind === 'word';
  const isOpinion = data.grammar.opinions.has(tokens[from]?.lower ?? '');
  return isOpinion && from === 2 && first?.kind === 'quote' && second?.text === ':';
}

/** A comma or a quotation ends the phrase: "Pour Marie Dupont, …". */
function isPointOfView({ tokens, data }: Parse, source: Mention): boolean {
  const { kind, name, head, joined } = source;
  const next = tokens[afterPlace(tokens, source.to, data)];
  const known =
    kind === 'pronoun' || kind === 'latter' || name || mayBeSomebody(head, data) || joined.length > 0;
  return known && (next?.text === ',' || next?.kind === 'quote');
}

/** "le chef du Samu | à Bayonne | ,": where a place after the phrase ends. */
function afterPlace(tokens: readonly Token[], at: number, { grammar }: LanguageData): number {
  if (!grammar.locatives.has(tokens[at]?.lower ?? '')) return at;
  let index = at + 1;
  while (tokens[index]?.kind === 'word' && tokens[index]?.capitalised) index += 1;
  return index > at + 1 ? index : at;
}

function readSource(parse: Parse, from: number): Mention | null {
  const { tokens, sentence, data } = parse;
  const first = tokens[from];
  // "le politologue Paul Martin | selon lequel"
  if (isOneOf(first, WordClass.relative)) return antecedent(parse, from - 1);
  const stressed = first && data.grammar.stressed.get(first.lower);
  // "according to her | mother"
  const isPossessive = tokens[from + 1]?.kind === 'word' && isOneOf(first, WordClass.possessive);
  if (first && stressed && !isPossessive) {
    return bareMention(first, from, from + 1, sentence, 'pronoun', stressed);
  }
  const phrase = phraseAt(parse, from) ?? bareText(parse, from);
  if (!phrase?.head || phrase.name || !data.lexicon.speechNouns.has(phrase.head)) {
    return phrase && withApposition(parse, withSecondCalling(parse, phrase));
  }
  return authorOf(parse, phrase) ?? phrase;
}

/** "according to | reports": behind the preposition it is no verb. */
function bareText({ tokens, sentence, data }: Parse, from: number): Mention | null {
  const noun = tokens[from];
  if (noun?.kind !== 'word' || !data.lexicon.speechNouns.has(noun.lower)) return null;
  const mention = bareMention(noun, from, from + 1, sentence, 'nominal', {
    gender: 'either',
    number: 'plural',
  });
  return { ...mention, head: noun.lower, description: [noun.lower] };
}

/** "un communiqué du ministre", "un message posté par son bureau": who stands behind a text. */
function authorOf(parse: Parse, text: Mention): Mention | null {
  const { tokens, data } = parse;
  for (let index = text.from; index < Math.min(tokens.length, text.to + 4); index++) {
    const token = tokens[index];
    if (!token || (token.kind !== 'word' && index >= text.to)) return null;
    if (data.grammar.agentPrepositions.has(token.lower)) {
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
