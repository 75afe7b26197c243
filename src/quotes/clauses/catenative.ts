import type { VerbClass } from '../../languages/lexicon.js';
import type { LanguageData } from '../language-data.js';
import type { Token } from '../sentences/token.js';
import { WordClass } from '../sentences/word-classes.js';
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
    head = afterAdverbs(tokens, head, data);
  }
  let next = head + 1;
  if (!isAuxiliary && isInvertedPronounAt(tokens, next)) inverted = next++;
  next = afterAdverbs(tokens, next, data);
  for (const { verb, complement } of lexicon.catenatives.get(tokens[head]?.lower ?? '') ?? []) {
    if ((verb.form === 'past-participle') !== isAuxiliary || verb.form === 'infinitive') continue;
    if (!pronounFits(verb, clitics) || !personFits(verb, tokens, from, inverted, data)) continue;
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
  const isElided = (word: string, token?: Token): boolean => word === 'de' && token?.lower === "d'";
  if (
    !words.every(
      (word, index) => tokens[from + index]?.lower === word || isElided(word, tokens[from + index]),
    )
  ) {
    return null;
  }
  let at = from + words.length;
  while (data.grammar.clitics.has(tokens[at]?.lower ?? '')) at += 1;
  const phrase = phraseVerb(tokens, at, data, ['infinitive']);
  if (phrase) return { to: phrase.to, class: phrase.verb.class };
  const verb = data.lexicon.verbForms.get(tokens[at]?.lower ?? '')?.find(({ form }) => form === 'infinitive');
  return verb ? { to: at + 1, class: verb.class } : null;
}

function afterAdverbs(tokens: readonly Token[], from: number, { grammar }: LanguageData): number {
  let index = from;
  while (
    index < from + 3 &&
    tokens[index]?.kind === 'word' &&
    grammar.adverbs.has(tokens[index]?.lower ?? '')
  )
    index += 1;
  return index;
}

function isInvertedPronounAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isInvertedPronoun(token);
}
