import type { Language } from '../language.js';
import { lazily } from '../words/lazily.js';
import { articles } from './articles.js';
import { grammar } from './grammar.js';
import { lexicon } from './lexicon.js';
import { text } from './text.js';
import { turns } from './turns.js';

/** French as it is printed in news. */
export const french: Language<'fr'> = lazily<Language<'fr'>>({
  code: () => 'fr',
  articles,
  text,
  attribution: () => lazily({ lexicon, grammar, turns: () => turns }),
});
