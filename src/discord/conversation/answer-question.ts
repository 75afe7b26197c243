import type { Answer } from '../../answer/answer.js';
import type { AskOptions } from '../../library.js';
import { answerView } from '../components/answer-view.js';
import type { View } from '../components/view.js';
import type { QuestionSource } from '../operation/metrics.js';
import { frameOf, type Turn } from '../turn.js';

export interface QuestionRequest {
  readonly question: string;
  readonly options: AskOptions;
  readonly source: QuestionSource;
  readonly private: boolean;
  readonly shareable: boolean;
  readonly showQuestion: boolean;
}

/** Asks the library, through the desk, and draws the answer from the index that it came from. */
export async function answerQuestion(
  turn: Turn,
  request: QuestionRequest,
): Promise<{ answer: Answer; view: View }> {
  const { bot, user, guild } = turn;
  const { question, options, source } = request;
  const answer = await bot.desk.ask({ question, user, guild, source, options });
  turn.log.debug({ source, outcome: answer.outcome, question }, 'Answered');
  const view = answerView(answer, bot.library, frameOf(turn, turn.words(answer.language), request.private), {
    showQuestion: request.showQuestion,
    shareable: request.shareable,
    questionHash: bot.store.hashOf(question),
  });
  return { answer, view };
}
