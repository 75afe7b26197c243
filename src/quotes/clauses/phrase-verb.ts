import type { VerbForm } from '../../languages/index.js';
import type { LanguageData } from '../language-data.js';
import type { Token } from '../sentences/token.js';
import { WordClass } from '../sentences/word-classes.js';
import { isInvertedPronoun } from './verb-pronouns.js';

export function phraseVerb(
  tokens: readonly Token[],
  at: number,
  { lexicon }: LanguageData,
  forms: readonly VerbForm['form'][],
): { verb: VerbForm; to: number; inverted: number | null } | null {
  const head = tokens[at];
  if (!head || !(head.classes & WordClass.verbPhrase)) return null;
  const phrases = lexicon.verbPhrases.get(head.lower) ?? [];
  let next = at + 1;
  let inverted: number | null = null;
  const second = tokens[next];
  if (second && isInvertedPronoun(second)) {
    inverted = next;
    next += 1;
  }
  for (const { verb, complement } of phrases) {
    if (!forms.includes(verb.form)) continue;
    const words = complement.split(' ');
    for (let start = next; start <= next + 2; start++) {
      if (words.every((word, index) => tokens[start + index]?.lower === word)) {
        return { verb, to: start + words.length, inverted };
      }
      if (tokens[start]?.kind !== 'word') break;
    }
  }
  return null;
}
