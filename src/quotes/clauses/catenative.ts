import type { VerbClass } from '../../languages/index.js';
import type { LanguageData } from '../language-data.js';
import type { Token } from '../sentences/token.js';
import { isOneOf, WordClass } from '../sentences/word-classes.js';
import { phraseVerb } from './phrase-verb.js';
import type { VerbGroup } from './verb-group.js';
import { cliticsBefore, isInvertedPronoun, personFits, pronounFits } from './verb-pronouns.js';

/** "a tenu à préciser", "tente-t-elle d'expliquer", "s'est empressé de le faire savoir". */
export function readCatenative(tokens: readonly Token[], at: number, data: LanguageData): VerbGroup | null {
  const { lexicon } = data;
  const classes = tokens[at]?.classes ?? 0;
  const isAuxiliary = (classes & WordClass.auxiliary) !== 0;
  if (!isAuxiliary && !(classes & WordClass.catenative)) return null;
  const from = cliticsBefore(tokens, at, data);
  const clitics = tokens.slice(from, at);
  let head = at;
  let inverted: number | null = null;
  if (isAuxiliary) {
    head = at + 1;
    if (isInvertedPronounAt(tokens, head)) inverted = head++;
    head = afterAdverbs(tokens, head);
  }
  let next = head + 1;
  if (!isAuxiliary && isInvertedPronounAt(tokens, next)) inverted = next++;
  next = afterAdverbs(tokens, next);
  for (const { verb, complement } of lexicon.catenatives.get(tokens[head]?.lower ?? '') ?? []) {
    if ((verb.form === 'past-participle') !== isAuxiliary || verb.form === 'infinitive') continue;
    if (!pronounFits(verb, clitics, data) || !personFits(verb, tokens, from, inverted, data)) continue;
    const infinitive = infinitiveAfter(tokens, next, complement, data);
    if (infinitive) {
      const form = verb.form === 'present-participle' ? verb.form : 'finite';
      return {
        from,
        ...infinitive,
        form,
        passive: false,
        inverted,
        number: verb.number ?? null,
        known: true,
      };
    }
  }
  return null;
}

/** The reporting infinitive after the words that must come before it, perhaps with a pronoun: "de le rappeler". */
function infinitiveAfter(
  tokens: readonly Token[],
  from: number,
  complement: string,
  data: LanguageData,
): { to: number; class: VerbClass } | null {
  const words = complement === '' ? [] : complement.split(' ');
  if (!words.every((word, index) => isFormOf(word, tokens[from + index], data))) return null;
  let at = from + words.length;
  while (isOneOf(tokens[at], WordClass.clitic)) at += 1;
  const phrase = phraseVerb(tokens, at, data, ['infinitive']);
  if (phrase) return { to: phrase.to, class: phrase.verb.class };
  const verb = data.lexicon.verbForms.get(tokens[at]?.lower ?? '')?.find(({ form }) => form === 'infinitive');
  return verb ? { to: at + 1, class: verb.class } : null;
}

/** "de" or, before a vowel, "d'"; no article stands before an infinitive. */
function isFormOf(word: string, token: Token | undefined, { grammar }: LanguageData): boolean {
  if (!token || token.lower === word) return token !== undefined;
  return !grammar.contractedOf.has(token.lower) && Boolean(grammar.contractions.get(word)?.has(token.lower));
}

function afterAdverbs(tokens: readonly Token[], from: number): number {
  let index = from;
  while (index < from + 3 && tokens[index]?.kind === 'word' && isOneOf(tokens[index], WordClass.adverb))
    index += 1;
  return index;
}

function isInvertedPronounAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isInvertedPronoun(token);
}
