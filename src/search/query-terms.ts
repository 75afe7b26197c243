import { fold } from '../text/fold.js';
import type { Language } from '../text/language.js';
import { stem } from '../text/stems.js';
import { closestTerms } from './closest-terms.js';
import type { LexicalIndex } from './lexical-index.js';
import type { TranslationLexicon } from './translation-lexicon.js';

/** A word of the question and every term of the articles that may stand for it. */
export interface QueryTerm {
  /** As typed, lower case. */
  readonly word: string;
  /** How much it counts beside the question's other words; 1 for an ordinary one. */
  readonly weight: number;
  /** Term number → similarity, over 0 to 1. */
  readonly matches: ReadonlyMap<number, number>;
  /** How the best match was come by; `none` where the articles do not know the word. */
  readonly by: 'word' | 'stem' | 'name' | 'translation' | 'typo' | 'none';
}

/** Similarities of the kinds of match; a translation's is scaled by √(its weight / the best one's). */
export const SIMILARITY = { word: 1, stem: 0.95, translation: 0.9, name: 0.9, typo: 0.8 } as const;

export interface QueryTermContext {
  readonly index: LexicalIndex;
  readonly translation: TranslationLexicon | undefined;
  /** Language of the question. */
  readonly language: Language;
}

/** The terms of the articles that may stand for `word` (lower case, with its accents as typed). */
export function queryTerm(word: string, weight: number, context: QueryTermContext): QueryTerm {
  const { index } = context;
  const folded = fold(word);
  const matches = new Map<number, number>();
  const add = (term: number | undefined, similarity: number) => {
    if (term !== undefined && (matches.get(term) ?? 0) < similarity) matches.set(term, similarity);
  };

  add(index.numberOf.get(folded), SIMILARITY.word);
  const isWord = matches.size > 0;
  for (const [language, terms] of index.stems) {
    for (const term of terms.get(stem(word, language)) ?? []) add(term, SIMILARITY.stem);
  }
  const isStem = matches.size > 0;
  addTranslations(word, context, add);
  const isTranslated = matches.size > 0;
  if (!isTranslated) for (const term of closestTerms(folded, index)) add(term, SIMILARITY.typo);
  const by = isWord
    ? 'word'
    : isStem
      ? 'stem'
      : isTranslated
        ? 'translation'
        : matches.size > 0
          ? 'typo'
          : 'none';
  return { word, weight, matches, by };
}

function addTranslations(
  word: string,
  { index, translation, language }: QueryTermContext,
  add: (term: number | undefined, similarity: number) => void,
): void {
  const translations = translation?.translate(fold(word), language) ?? [];
  const best = translations[0]?.weight ?? 1;
  for (const { word: foreign, weight } of translations) {
    const similarity = SIMILARITY.translation * Math.sqrt(weight / best);
    add(index.numberOf.get(foreign), similarity);
    for (const [target, terms] of index.stems) {
      if (target === language) continue;
      for (const term of terms.get(stem(foreign, target)) ?? []) add(term, similarity * SIMILARITY.stem);
    }
  }
}
