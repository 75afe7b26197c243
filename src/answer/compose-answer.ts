import type { Content } from '../index/index.js';
import type { PassageScore } from '../search/index.js';
import type { Answer, AskOptions, Outcome, PassageHit } from './answer.js';
import { chooseCitations, cite, citedArticle, isVerbatim } from './citation/index.js';
import { answerability, confidenceIn, isAnswered, SPEAKER_FIT, wantsAnything } from './evidence/index.js';
import type { TimedFindings } from './find-in-time.js';
import { inOrderOfTime } from './in-order-of-time.js';

/** How many citations an answer has at most, where it is not told. */
export const CITATIONS = 3;

/**
 * The answer that was found: its citations, or other words of whoever is silent on the topic, each of them verbatim.
 *
 * @param threshold what is less likely to answer, 0 to 1, is not shown as an answer
 */
export function composeAnswer(
  findings: TimedFindings,
  { limit = CITATIONS, passages: most = 0 }: AskOptions,
  content: Content,
  threshold: number,
): Answer {
  const { question, ranked, passages, isPart, order } = findings;
  const answers = isAnswered(findings, threshold);
  const byWhomIsMeant = ranked.filter(({ features }) => features.speaker >= SPEAKER_FIT.stated);
  const shown = answers
    ? chooseCitations(
        order ? inOrderOfTime(findings, order, content) : findings,
        limit,
        content,
        wantsAnything(findings),
        confidenceIn(findings),
      )
    : chooseCitations({ ...findings, ranked: byWhomIsMeant }, limit, content, true);
  // Whose words a sentence tells says nothing of who somebody is, nor does another's name beside whoever is surely meant.
  const mayName = (name: string) =>
    question.answerType !== 'job' && (!question.speaker?.isSure || question.speaker.names.has(name));
  const citations = shown.flatMap((one) => {
    const citation = cite(one, one.probability, content, mayName);
    if (!citation || !isVerbatim(citation, one.article, content)) return [];
    const alsoIn = [...one.alsoIn].flatMap((number) => content.articles[number] ?? []).map(citedArticle);
    return [alsoIn.length > 0 ? { ...citation, alsoIn } : citation];
  });
  const isTheirs = ({ speaker: name }: { readonly speaker: string | null }) =>
    name !== null && question.speaker?.names.has(name) === true;
  const speaker = question.speaker?.isSure || (answers && citations.some(isTheirs)) ? question.speaker : null;
  const silence: Outcome = speaker ? 'speaker-silent' : 'not-found';
  return {
    question: question.text,
    language: question.language,
    speaker: speaker && {
      name: speaker.name,
      quoted: [...speaker.names].some((name) => content.people.quotesOf(name) > 0),
    },
    ...(question.topic.length > 0 ? { topic: question.topic.map(({ text }) => text) } : {}),
    outcome: answers && citations.length > 0 ? 'answered' : silence,
    answerable: answerability(findings),
    citations: citations.map((citation, i) => ({
      n: i + 1,
      ...citation,
      ...(answers ? {} : { related: true as const }),
    })),
    ...(findings.period ? { period: findings.period } : {}),
    ...(isPart ? { partlyRead: true as const } : {}),
    ...(most > 0 ? { passages: hits(passages.slice(0, most), content) } : {}),
  };
}

function hits(passages: readonly PassageScore[], content: Content): PassageHit[] {
  return passages.flatMap(({ passage, score }) => {
    const place = content.passage(passage);
    const article = content.articles[place?.article ?? -1];
    return place && article
      ? [
          {
            file: article.file,
            article: article.id,
            start: place.start,
            end: place.end,
            paragraph: place.number,
            score,
          },
        ]
      : [];
  });
}
