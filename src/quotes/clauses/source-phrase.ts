import type { LanguageData } from '../language-data.js';
import { mayBeSomebody } from '../phrases/may-be-somebody.js';
import type { Mention } from '../phrases/mention.js';
import { bareMention } from '../phrases/read-pronoun.js';
import type { Token } from '../sentences/token.js';
import { isOneOf, WordClass } from '../sentences/word-classes.js';
import { withApposition } from './apposition.js';
import { withJoined } from './joined-phrases.js';
import type { Parse } from './parse.js';
import { phraseAt } from './phrase-at.js';

/** "selon le ministre", "according to her": a preposition that names the source of the sentence. */
export interface SourcePhrase {
  readonly source: Mention;
  readonly from: number;
  /** Where the preposition ends and the source begins. */
  readonly cueEnd: number;
  readonly to: number;
}

/** The source phrases of a sentence, in order. */
export function findSourcePhrases(parse: Parse): SourcePhrase[] {
  const { tokens, data } = parse;
  const found: SourcePhrase[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    const pattern = data.sourcePatterns
      .get(token.lower)
      ?.find((words) => matches(tokens, index, words, data));
    if (!pattern) continue;
    const cueEnd = index + pattern.length;
    const isView = data.grammar.pointsOfView.has(pattern.join(' '));
    if (isView && !opensSentence(tokens, index)) continue;
    const read = readSource(parse, cueEnd);
    const source = read && isView ? withJoined(parse, read) : read;
    if (!source) continue;
    if (isView && !isPointOfView(tokens, source, data)) continue;
    found.push({ source, from: index, cueEnd, to: source.to });
    index = source.to - 1;
  }
  return found;
}

/** Perhaps behind one word: "Mais pour Marie Dupont". Known before the phrase is read, since "pour" is everywhere. */
function opensSentence(tokens: readonly Token[], from: number): boolean {
  return from === 0 || (from === 1 && tokens[0]?.kind === 'word');
}

/** A comma or a quotation ends the phrase: "Pour Marie Dupont, …". */
function isPointOfView(tokens: readonly Token[], source: Mention, data: LanguageData): boolean {
  const next = tokens[afterPlace(tokens, source.to, data)];
  const known =
    source.kind === 'pronoun' ||
    source.kind === 'latter' ||
    source.name !== null ||
    source.head !== null ||
    source.joined.length > 0;
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
  const stressed = first && data.grammar.stressed.get(first.lower);
  // "according to her | mother"
  const isPossessive = tokens[from + 1]?.kind === 'word' && isOneOf(first, WordClass.possessive);
  if (first && stressed && !isPossessive) {
    return bareMention(first, from, from + 1, sentence, 'pronoun', stressed);
  }
  const phrase = phraseAt(parse, from);
  if (!phrase?.head || phrase.name || !data.lexicon.speechNouns.has(phrase.head)) {
    return phrase && withApposition(parse, phrase);
  }
  return authorOf(parse, phrase) ?? phrase;
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

/** A word may be contracted: "aux yeux d'Anne", "de l'avis du maire". */
function matches(
  tokens: readonly Token[],
  from: number,
  words: readonly string[],
  { grammar }: LanguageData,
): boolean {
  return words.every((word, index) => {
    const lower = tokens[from + index]?.lower ?? '';
    return lower === word || grammar.contractions.get(word)?.has(lower);
  });
}
