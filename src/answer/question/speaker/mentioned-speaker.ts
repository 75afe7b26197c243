import { asksForWords, type Phrasing } from '../phrasing.js';
import type { QuestionWord } from '../question-words.js';
import type { SpeakerMention } from './speaker-directory.js';
import { quotedSpeaker, type SpeakerMeant } from './speaker-meant.js';

/**
 * Whom a name in a question means. It is sure where it is more than a given name, is a person's, and is no part of
 * something longer: "the Virginia congressman", "the user linked to Bushnell".
 */
export function mentionedSpeaker(
  { from, to, speakers, isExact }: SpeakerMention,
  words: readonly QuestionWord[],
  phrasing: Phrasing,
): SpeakerMeant {
  const isPerson = speakers.every(({ kind }) => kind === 'person');
  const isWhole = !goesOn(words, to, phrasing) && !dependsOnNoun(words, from, phrasing);
  return quotedSpeaker(speakers, words.slice(from, to), isExact && isPerson && isWhole);
}

/** Whether a noun follows that the name only describes. */
function goesOn(words: readonly QuestionWord[], to: number, phrasing: Phrasing): boolean {
  const next = words[to];
  if (!next || (words[to - 1]?.followedBy ?? '').match(/[,:;?!(]/)) return false;
  const { folded, isStop, isArticle } = next;
  return !isStop && !isArticle && !asksForWords(folded, phrasing) && !phrasing.possessives.has(folded);
}

/** Whether the name stands behind a noun and a preposition. */
function dependsOnNoun(words: readonly QuestionWord[], from: number, { prepositions }: Phrasing): boolean {
  const noun = words[from - 2];
  return prepositions.has(words[from - 1]?.folded ?? '') && noun !== undefined && !noun.isStop;
}
