import { UsageError } from '../../errors.js';

/** The longest message Discord takes from a member; longer ones are no questions. */
export const LONGEST_QUESTION = 2_000;

/**
 * The question without the white space around it.
 *
 * @throws UsageError where nothing is asked, or more than `LONGEST_QUESTION` UTF-16 code units
 */
export function checkQuestion(text: string): string {
  const question = text.trim();
  if (!isWorded(question)) {
    throw new UsageError(
      'The question is empty. Ask in words, for example: what did Lavrov say about terrorism?',
    );
  }
  if (question.length > LONGEST_QUESTION) {
    throw new UsageError(
      `The question has ${question.length.toLocaleString('en')} characters; at most ${LONGEST_QUESTION.toLocaleString('en')} can be asked at once. Shorten it.`,
    );
  }
  return question;
}

/** Whether there is anything in a text that could be asked. */
export function isWorded(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Earlier questions that a follow-up may lean on. */
const MOST_HISTORY = 10;

/** The part of a conversation that a question may lean on: its latest questions, oldest first. */
export function checkHistory(history: readonly string[] = []): readonly string[] {
  return history.slice(-MOST_HISTORY).map((question) => question.slice(0, LONGEST_QUESTION));
}
