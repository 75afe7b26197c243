import type { LexicalIndex } from '../index/index.js';
import type { ArticleLanguage } from '../languages/index.js';
import { remember } from '../remember.js';
import { fold, nameKey, stem, stopWords } from '../text/index.js';
import { closestTerms } from './closest-terms.js';
import { type Effort, fullEffort } from './effort.js';
import { relatedTerms } from './related-terms.js';
import { countVariants, spellingVariants } from './spelling-variants.js';
import { TermMatches, type TermPhrase } from './term-matches.js';
import { counterpartOf, isTranslated, type TranslationLexicon } from './translation-lexicon.js';

/** A word to search for, lower case as typed, and how much it counts beside the others (1). */
export interface SearchWord {
  readonly text: string;
  readonly weight: number;
  /** Typed with a capital where no sentence begins: a name. */
  readonly isName?: boolean;
  /** Its own, where it comes from a question in another language. */
  readonly language?: ArticleLanguage;
}

/** A word of the question, or a phrase that is translated as one, and all that may stand for it. */
export interface QueryTerm {
  /** As typed, lower case; the words of a phrase separated by single spaces. */
  readonly word: string;
  readonly weight: number;
  /** The term of the articles that is spelled alike, where it was typed as a name. */
  readonly name?: number;
  /** Term number → similarity, over 0 to 1. */
  readonly matches: ReadonlyMap<number, number>;
  /** Terms that stand for it only together. */
  readonly phrases: readonly TermPhrase[];
  /** How the best match was come by; `none` where nothing in the articles can stand for it. */
  readonly by: 'word' | 'stem' | 'name' | 'translation' | 'synonym' | 'kin' | 'typo' | 'none';
}

/** Similarities by kind of match; a translation's is scaled by the square root of its relative weight. */
export const SIMILARITY = {
  word: 1,
  stem: 0.95,
  translation: 0.9,
  name: 0.9,
  typo: 0.8,
  synonym: 0.6,
  related: 0.65,
  kin: 0.5,
} as const;

/** Translations there and back that are less like the word mean something else. */
const LEAST_SYNONYM = 0.2;
/** Shorter names have the keys of too many others. */
const SHORTEST_NAME = 4;
/** Shorter words are one slip from too many others. */
const SHORTEST_CORRECTED = 5;
/** Longer ones are no slips of words that a lexicon has. */
const LONGEST_CORRECTED = 30;

/** What words are looked up in. */
export interface TermKnowledge {
  readonly index: LexicalIndex;
  readonly translation: TranslationLexicon | undefined;
}

interface QueryTermContext extends TermKnowledge {
  /** Language of the question. */
  readonly language: ArticleLanguage;
  readonly effort: Effort;
}

/** The terms to search for, in the order of the words; neighbours that translate as a phrase become one. */
export type ReadTerms = (words: readonly SearchWord[], language: ArticleLanguage) => QueryTerm[];

/** What was found for a word or phrase, however much it counts. */
type Found = Pick<QueryTerm, 'word' | 'matches' | 'phrases' | 'by'>;

/** What words were looked up in, and what was found for them, the effort that it took included. */
export interface KnownTerms extends TermKnowledge {
  readonly inLanguage: (
    language: ArticleLanguage,
  ) => (word: string) => { readonly found: Found; readonly spent: number };
}

/** Words and phrases of each language that are kept for the next question. */
const MOST_KEPT = 5_000;

/** Keeps what is found for the words of all questions. */
export function knowTerms(knowledge: TermKnowledge): KnownTerms {
  const inLanguage = remember((language: ArticleLanguage) =>
    remember((word: string) => {
      const effort = fullEffort();
      const found = findMatches(word, { ...knowledge, language, effort });
      return { found, spent: fullEffort().left - effort.left };
    }, MOST_KEPT),
  );
  return { ...knowledge, inLanguage };
}

/**
 * A function that gives the terms to search for, for the words of one question: it looks each of them up once, and
 * tries no more spellings than `effort` allows, which it counts down.
 */
export function termReader(knowledge: KnownTerms, effort: Effort): ReadTerms {
  const lookUp = remember((language: ArticleLanguage) =>
    remember((word: string) => {
      if (effort.left <= 0) return findMatches(word, { ...knowledge, language, effort });
      const { found, spent } = knowledge.inLanguage(language)(word);
      effort.left -= spent;
      return found;
    }),
  );
  return (words, language) => {
    const terms: QueryTerm[] = [];
    for (let i = 0; i < words.length; ) {
      const spoken = words[i]?.language ?? language;
      const part = words.slice(i, i + phraseLength(words, i, knowledge, spoken));
      const found = lookUp(spoken)(part.map(({ text }) => text).join(' '));
      terms.push(weigh(found, part, knowledge));
      i += part.length;
    }
    return terms;
  };
}

function weigh(found: Found, words: readonly SearchWord[], { index }: TermKnowledge): QueryTerm {
  const name = words.length === 1 && words[0]?.isName ? index.numberOf.get(fold(found.word)) : undefined;
  return {
    ...found,
    ...(name !== undefined && { name }),
    weight: words.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** How many words from `start` on the lexicon translates as one phrase; 1 where none. */
function phraseLength(
  words: readonly SearchWord[],
  start: number,
  { translation }: TermKnowledge,
  language: ArticleLanguage,
): number {
  const most = isTranslated(language) ? (translation?.longestPhrase[language] ?? 1) : 1;
  let longest = 1;
  let phrase = fold(words[start]?.text ?? '');
  for (let length = 2; length <= Math.min(most, words.length - start); length += 1) {
    phrase += ` ${fold(words[start + length - 1]?.text ?? '')}`;
    if (!translation?.knowsBeginning(phrase, language)) break;
    if (translation.translate(phrase, language).length > 0) longest = length;
  }
  return longest;
}

function findMatches(word: string, context: QueryTermContext): Found {
  const typed = word.split(' ');
  const { index } = context;
  const found = new TermMatches(index);
  const folded = typed.map(fold);
  found.add(folded, SIMILARITY.word);
  const isWord = found.any;
  for (const [language, stems] of index.stems) found.addStems(typed, stems, language, SIMILARITY.stem);
  const isStem = found.any;
  addTranslations(folded.join(' '), context, found);
  const isTranslated = found.any;
  addSynonyms(folded.join(' '), context, found);
  if (typed.length === 1) addRelated(typed[0] ?? '', context, found);
  const isSynonym = found.any;
  if (!isStem && typed.length === 1) addNames(folded[0] ?? '', context, found);
  const isName = found.any;
  if (typed.length === 1) addKin(folded[0] ?? '', context, found);
  const isKin = found.any;
  if (!isKin && typed.length === 1) addCorrections(folded[0] ?? '', context, found);
  return {
    word,
    matches: found.single,
    phrases: found.phrases,
    by: first([
      [isWord, 'word'],
      [isStem, 'stem'],
      [isTranslated, 'translation'],
      [isSynonym, 'synonym'],
      [isName, 'name'],
      [isKin, 'kin'],
      [found.any, 'typo'],
    ]),
  };
}

/** The first kind of match that there was. */
function first(kinds: readonly (readonly [boolean, QueryTerm['by']])[]): QueryTerm['by'] {
  return kinds.find(([isSo]) => isSo)?.[1] ?? 'none';
}

function addTranslations(
  word: string,
  { index, translation, language }: QueryTermContext,
  found: TermMatches,
  most: number = SIMILARITY.translation,
): void {
  const small = stopWords(counterpartOf(language) ?? 'other');
  for (const { word: foreign, weight } of translation?.translate(word, language) ?? []) {
    // What stands in every sentence tells nothing, however often it stood beside the word: "won", "ne … pas".
    if (small.has(foreign)) continue;
    const similarity = most * Math.sqrt(weight);
    const words = foreign.split(' ');
    found.add(words, similarity);
    for (const [target, stems] of index.stems) {
      if (target !== language) found.addStems(words, stems, target, similarity * SIMILARITY.stem);
    }
  }
}

/** What a word's translations translate back to: "boulot" is a job, a job is an "emploi". */
function addSynonyms(
  word: string,
  { index, translation, language }: QueryTermContext,
  found: TermMatches,
): void {
  const stems = index.stems.get(language);
  const other = counterpartOf(language);
  if (!stems || !translation || !other) return;
  for (const { word: foreign, weight } of translation.translate(word, language)) {
    for (const { word: back, weight: backWeight } of translation.translate(foreign, other)) {
      const similarity = SIMILARITY.synonym * Math.sqrt(weight * backWeight);
      if (similarity >= LEAST_SYNONYM) found.addStems(back.split(' '), stems, language, similarity);
    }
  }
}

function addNames(word: string, { index }: QueryTermContext, found: TermMatches): void {
  if (word.length < SHORTEST_NAME) return;
  for (const term of index.termsNamed(nameKey(word))) found.addTerms([term], SIMILARITY.name);
}

/**
 * What a word that nobody knows may be a slip for: a term of the articles, or else a word with a translation; nothing
 * where the question's effort is spent.
 */
function addCorrections(word: string, context: QueryTermContext, found: TermMatches): void {
  const { effort, translation, language } = context;
  if (word.length < SHORTEST_CORRECTED || word.length > LONGEST_CORRECTED || /\d/.test(word)) return;
  if (effort.left <= 0) return;
  for (const term of closestTerms(word, context.index, effort)) found.addTerms([term], SIMILARITY.typo);
  if (found.any || translation?.translate(word, language).length) return;
  effort.left -= countVariants(word.length);
  const variants = spellingVariants(
    word,
    (letters) => translation?.knowsBeginning(letters, language) ?? false,
  );
  for (const variant of variants) addTranslations(variant, context, found, SIMILARITY.typo);
}

/** What the thesaurus names beside a word. */
function addRelated(
  word: string,
  { index, translation, language }: QueryTermContext,
  found: TermMatches,
): void {
  const stems = index.stems.get(language);
  if (!stems) return;
  for (const { word: other, weight } of translation?.related(stem(word, language), language) ?? []) {
    found.addTermsOf(other, stems, SIMILARITY.related * weight);
  }
}

/** Words of the same family, such as "sensibilité" beside "sensible": they begin alike. */
function addKin(word: string, { index, translation, language }: QueryTermContext, found: TermMatches): void {
  const [best] = translation?.translate(word, language) ?? [];
  for (const form of best && !best.word.includes(' ') ? [word, best.word] : [word]) {
    for (const term of relatedTerms(form, index)) found.addTerms([term], SIMILARITY.kin);
  }
}
