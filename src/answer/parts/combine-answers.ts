import type { Answer, Outcome } from '../answer.js';

/** The answers to the parts of a question as one: its citations are theirs, in their order, numbered on. */
export function combineAnswers(
  whole: Pick<Answer, 'question' | 'language'>,
  by: 'question' | 'speaker',
  answers: readonly Answer[],
): Answer {
  let n = 0;
  const parts = answers.map((answer) => ({
    ...answer,
    citations: answer.citations.map((citation) => {
      n += 1;
      return { ...citation, n };
    }),
  }));
  const topic = [...new Set(parts.flatMap((part) => part.topic ?? []))];
  const passages = parts.flatMap((part) => part.passages ?? []);
  const outcomes = parts.map(({ outcome }) => outcome);
  return {
    ...whole,
    speaker: by === 'question' ? (parts[0]?.speaker ?? null) : null,
    ...(topic.length > 0 ? { topic } : {}),
    outcome: ORDER.find((outcome) => outcomes.includes(outcome)) ?? 'not-found',
    citations: parts.flatMap(({ citations }) => citations),
    ...(parts.some(({ partlyRead }) => partlyRead) ? { partlyRead: true as const } : {}),
    ...(passages.length > 0 ? { passages: passages.sort((a, b) => b.score - a.score) } : {}),
    parts: { by, answers: parts },
  };
}

/** What the whole comes to, the best first. */
const ORDER: readonly Outcome[] = ['answered', 'speaker-silent', 'not-found'];

/** How many citations each of `parts` may have, of `limit` for all: at least one, the first ones more. */
export function shareLimit(limit: number, parts: number): readonly number[] {
  return Array.from({ length: parts }, (_, i) =>
    Math.max(1, Math.floor(limit / parts) + (i < limit % parts ? 1 : 0)),
  );
}
