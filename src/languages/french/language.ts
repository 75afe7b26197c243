import type { Language } from '../language.js';
import { lazily } from '../words/index.js';
import { answers } from './answers.js';
import { articles } from './articles.js';
import { grammar } from './grammar.js';
import { lexicon } from './lexicon.js';
import { parts } from './parts.js';
import { questions } from './questions.js';
import { talk } from './talk.js';
import { text } from './text.js';
import { times } from './times.js';
import { turns } from './turns.js';

/** French as it is printed in news. */
export const french: Language<'fr'> = lazily<Language<'fr'>>({
  code: () => 'fr',
  name: () => 'French',
  articles,
  text,
  questions,
  answers: () => answers,
  parts,
  talk,
  times,
  attribution: () => lazily({ lexicon, grammar, turns: () => turns }),
});
