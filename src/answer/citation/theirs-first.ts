import type { Content } from '../../index/index.js';
import { type RankedEvidence, type Ranking, SPEAKER_FIT } from '../evidence/index.js';
import type { UnderstoodQuestion } from '../question/index.js';
import { namesSurname } from './names-surname.js';

/** Their own words come first that are no more than this much weaker, in log-odds. */
const BEHIND_BEST = 3;

/**
 * All evidence, strongest first, but for words of whoever is surely meant: they come before what is not much stronger and may be
 * another's, or tell of something else.
 */
export function theirsFirst({ ranked, question }: Ranking, content: Content): readonly RankedEvidence[] {
  const [best] = ranked;
  if (!best || tellsOfWhomIsMeant(best, question, content)) return ranked;
  const theirs = ranked.find(
    (one) => one.features.speaker >= SPEAKER_FIT.stated && one.strength >= best.strength - BEHIND_BEST,
  );
  return theirs
    ? [{ ...theirs, strength: best.strength }, ...ranked.filter((one) => one !== theirs)]
    : ranked;
}

/**
 * A function that tells whether evidence may stand behind the first that is shown: behind what tells of whoever is surely meant,
 * nothing may in which nobody speaks and that tells of others.
 */
export function aboutWhomIsMeant(
  first: RankedEvidence | undefined,
  question: Pick<UnderstoodQuestion, 'speaker'>,
  content: Content,
): (one: RankedEvidence) => boolean {
  if (!first || !tellsOfWhomIsMeant(first, question, content)) return () => true;
  return (one) => one.features.speaker > SPEAKER_FIT.narrated || tellsOfWhomIsMeant(one, question, content);
}

/** Whether evidence is the words of whoever is surely meant, or names them; true of all where nobody is. */
function tellsOfWhomIsMeant(
  { features, article, start, end }: RankedEvidence,
  { speaker }: Pick<UnderstoodQuestion, 'speaker'>,
  content: Content,
): boolean {
  if (!speaker?.isSure || features.speaker > SPEAKER_FIT.uncredited) return true;
  const text = content.articles[article]?.text.slice(start, end) ?? '';
  return namesSurname(text, speaker.words.at(-1));
}
