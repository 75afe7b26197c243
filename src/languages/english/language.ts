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

/** English as it is printed in news. */
export const english: Language<'en'> = lazily<Language<'en'>>({
  code: () => 'en',
  name: () => 'English',
  articles,
  text,
  questions,
  answers: () => answers,
  parts,
  talk,
  times,
  attribution: () => lazily({ lexicon, grammar, turns: () => turns }),
});
