import type { Token } from '../sentences/index.js';
import { isUsedAs, type LanguageData, WordUse } from '../words/index.js';
import type { Mention } from './mention.js';
import { readPhrase } from './read-phrase.js';

/** The names within the complements of a phrase: "Marie Dupont" in "les amis de Marie Dupont". */
export function embeddedNames(tokens: readonly Token[], phrase: Mention, data: LanguageData): Mention[] {
  const names: Mention[] = possessorIn(tokens, phrase, data);
  for (let index = phrase.from + 1; index < phrase.to; index++) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (!token?.capitalised || !before || before.capitalised) continue;
    if (phrase.name && token.start >= phrase.name.start) break;
    const mention = readPhrase(tokens, index, phrase.to, phrase.sentence, data);
    if (!mention?.name || (mention.name.kind !== 'person' && mention.name.words.length < 2)) continue;
    names.push(mention);
    index = mention.to - 1;
  }
  return names;
}

/** "Neil Fraser" in "Neil Fraser's speech": whose the thing is that a phrase is about. */
function possessorIn(tokens: readonly Token[], phrase: Mention, data: LanguageData): Mention[] {
  if (!data.grammar.headFinal || phrase.name) return [];
  let end = phrase.from + 1;
  while (end < phrase.to && !isUsedAs(tokens[end], WordUse.possessiveEnding)) end += 1;
  if (end >= phrase.to) return [];
  const possessor = readPhrase(tokens, phrase.from, end, phrase.sentence, data);
  const name = possessor?.name;
  return possessor && (name?.kind === 'person' || (name?.kind === 'unknown' && name.words.length === 1))
    ? [possessor]
    : [];
}
