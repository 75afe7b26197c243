import { languageOf } from '../../../languages/index.js';
import { remember } from '../../../remember.js';
import { fold } from '../../../text/index.js';
import type { Phrasing } from '../phrasing.js';
import type { QuestionWord } from '../question-words.js';

/** How far a verb may stand from whom it is said of. */
const REACH = 5;

/**
 * Whether somebody undergoes what a verb of stance says, and does not do it: "what is X accused of", "pourquoi X est-il critiqué",
 * "de quoi est accusé X".
 *
 * @param before the words before the name
 * @param after the words behind it
 */
export function undergoesVerb(
  before: readonly QuestionWord[],
  after: readonly QuestionWord[],
  phrasing: Phrasing,
): boolean {
  const isStance = ({ folded }: QuestionWord) => phrasing.stanceVerbs.has(folded);
  const verb = after.slice(0, REACH).findIndex(isStance);
  const between = after.slice(0, Math.max(0, verb));
  if (verb >= 0 && isPassive(between, phrasing)) return true;
  if (phrasing.isVerbFirst) {
    const last = before.findLastIndex(isStance);
    return last > 0 && last >= before.length - REACH && isPassive(before.slice(last - 1, last), phrasing);
  }
  return verb >= 0 && between.length === 0 && isPassive(before.slice(-1), phrasing);
}

/** Whether the words before a verb make it passive: a form of "to be" without a reflexive. */
function isPassive(words: readonly QuestionWord[], { language }: Phrasing): boolean {
  const { auxiliaries, reflexives } = signsOf(language);
  return (
    words.some((word) => auxiliaries.has(word.folded)) && !words.some((word) => reflexives.has(word.folded))
  );
}

const signsOf = remember((language: Phrasing['language']) => {
  const { copulas, passive, onlyReflexives } = languageOf(language).attribution.grammar;
  const folded = (forms: Iterable<string>) => new Set([...forms].map((form) => fold(form).replace(/'$/, '')));
  return { auxiliaries: folded([...copulas, ...passive]), reflexives: folded(onlyReflexives) };
});
