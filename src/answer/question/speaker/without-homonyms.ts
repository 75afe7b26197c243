import type { LexicalIndex } from '../../../index/index.js';
import { fold } from '../../../text/index.js';
import type { QuestionWord } from '../question-words.js';
import type { SpeakerMention } from './speaker-directory.js';

/**
 * The mention without the speakers whose name only happens to be an ordinary word: "le maire", typed in lower case, is
 * an office before it is Bruno Le Maire. Null where nobody is left.
 */
export function withoutHomonyms(
  mention: SpeakerMention,
  words: readonly QuestionWord[],
  { numberOf, isName }: LexicalIndex,
): SpeakerMention | null {
  const named = words.slice(mention.from, mention.to);
  const isOrdinary = ({ isCapitalised, folded }: QuestionWord) =>
    !isCapitalised && numberOf.get(folded) !== undefined && !isName(numberOf.get(folded) ?? -1);
  const word = named.at(-1);
  if (!word || !named.every(isOrdinary)) return mention;
  const speakers = mention.speakers.filter(({ name, aliases }) =>
    [name, ...aliases].some((form) => isPrintedSmall(form, word.folded)),
  );
  return speakers.length > 0 ? { ...mention, speakers } : null;
}

/** Whether a form holds the word in lower case: "la maire", not "Le Maire". */
function isPrintedSmall(form: string, folded: string): boolean {
  const words = form.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.some((word) => fold(word) === folded && !/^\p{Lu}/u.test(word));
}
