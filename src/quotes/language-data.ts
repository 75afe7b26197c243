import type { Grammar } from './lexicon/grammar.js';
import { grammarOf } from './lexicon/grammar.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { lexiconOf } from './lexicon/lexicon-of.js';

/** All that attribution knows of a language: its words and its grammar. */
export interface LanguageData {
  readonly lexicon: Lexicon;
  readonly grammar: Grammar;
}

export function languageData(language: Lexicon['language']): LanguageData {
  return { lexicon: lexiconOf(language), grammar: grammarOf(language) };
}
