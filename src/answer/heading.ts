import type { Answer } from './answer.js';

/**
 * What is to be said above the citations of an answer, because they do not say it themselves:
 * - `not-found`: the articles hold no answer; `hasOthers`: what is shown comes closest;
 * - `nothing-more`: all that answers was shown before;
 * - `other-days`: the articles of the days that are kept to hold no answer, those of others do;
 * - `other-words`: the speaker is silent on that, and these are other words of theirs;
 * - `silent`: the speaker is quoted, but not on that; `not-quoted`: nowhere. `hasOthers`: what is shown is the articles'.
 */
export type Heading =
  | { readonly says: 'not-found'; readonly hasOthers: boolean }
  | { readonly says: 'nothing-more' }
  | { readonly says: 'other-days'; readonly since: string | null; readonly until: string | null }
  | { readonly says: 'other-words'; readonly speaker: string }
  | { readonly says: 'silent' | 'not-quoted'; readonly speaker: string; readonly hasOthers: boolean };

/** Whether what is cited is of other days than those that the question asks for. */
export function isOfOtherDays(answer: Answer): answer is Answer & Required<Pick<Answer, 'period'>> {
  return answer.period?.isMet === false && answer.outcome === 'answered';
}

/** The heading of an answer to a question; null where its citations answer by themselves. */
export function headingOf({ outcome, speaker, citations, period, nothingMore }: Answer): Heading | null {
  const hasOthers = citations.length > 0;
  if (nothingMore) return { says: 'nothing-more' };
  if (outcome !== 'answered' && period?.isMet === false && !hasOthers)
    return { says: 'other-days', since: period.since, until: period.until };
  if (outcome === 'not-found' || (speaker === null && outcome !== 'answered'))
    return { says: 'not-found', hasOthers };
  if (speaker === null) return null;
  const { name } = speaker;
  const theirs = citations.filter((citation) => citation.speaker === name).length;
  if (outcome === 'answered' && theirs > 0) return null;
  if (theirs > 0 && theirs === citations.length) return { says: 'other-words', speaker: name };
  return { says: speaker.quoted ? 'silent' : 'not-quoted', speaker: name, hasOthers };
}
