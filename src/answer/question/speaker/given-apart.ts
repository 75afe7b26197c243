import { UsageError } from '../../../errors.js';
import { detectQuestionLanguage, fold, isStopWord } from '../../../text/index.js';
import { findNameInArticles } from './find-name-in-articles.js';
import { findRole } from './find-role.js';
import type { SpeakerMeant } from './speaker-meant.js';
import type { Understanding } from './understanding.js';

/** UTF-16 code units; the longest names and offices that news prints are half as long. */
const LONGEST_NAME = 200;

/**
 * The speaker that a name given apart from the question stands for: any alias, spelling or office.
 *
 * @throws UsageError where it is too long to be a name
 */
export function givenApart(
  name: string,
  { directory, content, searcher, roles }: Understanding,
): SpeakerMeant {
  if (name.length > LONGEST_NAME) {
    throw new UsageError(
      `The speaker's name has ${name.length.toLocaleString('en')} characters; at most ${LONGEST_NAME} can be looked for. Shorten it.`,
    );
  }
  const folded = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const named = directory.named(name);
  const words = folded.filter((word) => !isStopWord(word)).map((text) => ({ text, weight: 1 }));
  const speakers =
    named.length > 0 ? named : findRole(searcher.terms(words, detectQuestionLanguage(name)), roles);
  return {
    name: speakers[0]?.name ?? findNameInArticles(folded, content, searcher) ?? name,
    names: new Set(speakers.map((speaker) => speaker.name)),
    words: folded,
    isSure: true,
  };
}
