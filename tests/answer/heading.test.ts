import { describe, expect, test } from 'vitest';
import type { Answer, Citation } from '../../src/answer/answer.js';
import { headingOf } from '../../src/answer/heading.js';

const ROUX = { name: 'Anne Roux', quoted: true };

/** An answer that cites words of each of these speakers. */
function answer(
  outcome: Answer['outcome'],
  speaker: Answer['speaker'],
  ...cited: readonly (string | null)[]
): Answer {
  const citations = cited.map((name) => ({ speaker: name }) as Citation);
  return { question: 'q', language: 'en', outcome, speaker, citations };
}

describe('what stands above an answer', () => {
  test('is nothing where the citations answer, or are words of whom the question asks for', () => {
    expect(headingOf(answer('answered', null, 'Paul Blanc'))).toBeNull();
    expect(headingOf(answer('answered', ROUX, 'Paul Blanc', 'Anne Roux'))).toBeNull();
  });

  test('is that there is no answer', () => {
    expect(headingOf(answer('not-found', null))).toEqual({ says: 'not-found', hasOthers: false });
  });

  test('is that what follows comes closest, where there is no answer and something is shown', () => {
    expect(headingOf(answer('not-found', null, 'Anne Roux'))).toEqual({ says: 'not-found', hasOthers: true });
  });

  test('is that other words of theirs follow, only where all are theirs', () => {
    expect(headingOf(answer('speaker-silent', ROUX, 'Anne Roux'))).toEqual({
      says: 'other-words',
      speaker: 'Anne Roux',
    });
    expect(headingOf(answer('speaker-silent', ROUX, 'Anne Roux', 'Luc Roux'))).toMatchObject({
      says: 'silent',
      hasOthers: true,
    });
  });

  test('is whether they are quoted at all, and whether something else is shown', () => {
    expect(headingOf(answer('speaker-silent', ROUX))).toEqual({
      says: 'silent',
      speaker: 'Anne Roux',
      hasOthers: false,
    });
    expect(headingOf(answer('answered', { name: 'Lavrenko', quoted: false }, null))).toEqual({
      says: 'not-quoted',
      speaker: 'Lavrenko',
      hasOthers: true,
    });
  });
});
