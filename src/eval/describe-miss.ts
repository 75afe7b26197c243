import type { QuestionScore } from './questions.js';

/** One question that was not answered as it should be. */
export interface Miss {
  readonly id: string;
  readonly question: string;
  readonly problem: string;
  readonly expected: string | null;
  readonly shown: string | null;
}

/** What is wrong with the first citation, or with there being one; null where it is right. */
export function describeMiss({ question, answer, rank, speakerRight }: QuestionScore): Miss | null {
  const problem = problemOf(question.gold !== null, answer.outcome, rank, speakerRight);
  if (problem === null) return null;
  const [first] = answer.citations;
  const speaker = first?.speaker ? `${first.speaker}: ` : '';
  return {
    id: question.id,
    question: question.q,
    problem,
    expected: question.gold?.texts[0] ?? null,
    shown: first ? `${speaker}${first.text}` : null,
  };
}

function problemOf(
  isAnswerable: boolean,
  outcome: string,
  rank: number | null,
  speakerRight: boolean | null,
): string | null {
  if (!isAnswerable) return outcome === 'answered' ? 'answered, though no article answers' : null;
  if (outcome !== 'answered') return `refused (${outcome})`;
  if (rank === null) return 'the answer is not among the citations';
  if (rank > 1) return `the answer is citation ${rank}`;
  return speakerRight === false ? 'under another speaker' : null;
}
