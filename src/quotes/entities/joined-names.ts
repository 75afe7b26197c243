import { join, type ParsedSentence, type Phrase } from '../clauses/index.js';
import type { Mention } from '../phrases/index.js';
import { isOneOf, type LanguageData, WordClass } from '../words/index.js';

/** A group that a sentence names, in what part its first name stands there. */
export interface JoinedNames {
  readonly mention: Mention;
  readonly first: Phrase;
}

/** "Marie Dupont et Paul Martin", "Ann Lee, Mary Hill and Tom Baird": the groups of people that a sentence names. */
export function joinedNames({ phrases, tokens }: ParsedSentence, { grammar }: LanguageData): JoinedNames[] {
  const groups: JoinedNames[] = [];
  let first: Phrase | null = null;
  for (const [index, phrase] of phrases.entries()) {
    const { name, from } = phrase.mention;
    const before = phrases[index - 1]?.mention;
    const link = before?.name && before.to === from - 1 ? tokens[before.to] : undefined;
    const isLast = isOneOf(link, WordClass.coordinator) && !grammar.alternatives.has(link?.lower ?? '');
    if (name?.kind !== 'person') first = null;
    else if (first && isLast) groups.push({ mention: join(tokens, first.mention, phrase.mention), first });
    else if (link?.text !== ',') first = phrase;
  }
  return groups;
}
