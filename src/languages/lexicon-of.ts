import { englishLexicon } from './english/lexicon.js';
import { frenchLexicon } from './french/lexicon.js';
import type { Lexicon } from './lexicon.js';

const builders = { fr: frenchLexicon, en: englishLexicon };
const built = new Map<Lexicon['language'], Lexicon>();

/** The lexicon of a language: built when first asked for, the same object ever after. */
export function lexiconOf(language: Lexicon['language']): Lexicon {
  let lexicon = built.get(language);
  if (!lexicon) {
    lexicon = builders[language]();
    built.set(language, lexicon);
  }
  return lexicon;
}
