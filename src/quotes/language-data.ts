import { type Grammar, grammarOf } from '../languages/grammar.js';
import type { Lexicon } from '../languages/lexicon.js';
import { lexiconOf } from '../languages/lexicon-of.js';
import { createFormSplitter, type SplitForm } from './sentences/split-form.js';
import { createVocabulary, type Word } from './sentences/vocabulary.js';
import { type ClosedClasses, classesOf } from './sentences/word-classes.js';

/** All that attribution knows of a language: its words and its grammar. */
export interface LanguageData extends ClosedClasses {
  readonly lexicon: Lexicon;
  readonly grammar: Grammar;
  /** What the form of a word tells. */
  readonly words: (text: string) => Word;
  /** The words and signs that the form printed there consists of: "l'homme" is two. */
  readonly splitForm: (text: string, start: number, end: number) => SplitForm;
  /** Source prepositions by their first word, each as the words that the tokens are split into, longest first. */
  readonly sourcePatterns: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Puts together what is known of a language. Takes some milliseconds the first time: keep what it returns. */
export function languageData(language: Lexicon['language']): LanguageData {
  // A copy without getters: attribution asks for every table, and reads them at every word.
  const lexicon = { ...lexiconOf(language) };
  const grammar = grammarOf(language);
  const closed: ClosedClasses = {
    determiners: new Set([...grammar.definite, ...grammar.indefinite, ...grammar.possessive]),
    functionWords: new Set([
      ...grammar.prepositions,
      ...grammar.ofPrepositions,
      ...grammar.subordinators,
      ...grammar.coordinators,
      ...grammar.relatives,
      ...grammar.timeWords,
    ]),
    smallFunctionWords: new Set([...grammar.clitics, ...lexicon.auxiliaries]),
  };
  const words = createVocabulary((lower) => classesOf(lower, closed, lexicon, grammar));
  return {
    lexicon,
    grammar,
    ...closed,
    words,
    splitForm: createFormSplitter(language, words),
    sourcePatterns: patternsOf(lexicon.sourcePrepositions),
  };
}

function patternsOf(prepositions: readonly string[]): Map<string, string[][]> {
  const patterns = new Map<string, string[][]>();
  for (const preposition of prepositions) {
    const words = preposition.replace(/'(?=\S)/g, "' ").split(' ');
    const [first = ''] = words;
    patterns.set(
      first,
      [...(patterns.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return patterns;
}
