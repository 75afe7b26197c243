import type { Answer } from '../../answer/answer.js';
import type { AskOptions } from '../../library.js';
import { answerView } from '../components/answer-view.js';
import { notFoundView } from '../components/not-found-view.js';
import { talkView } from '../components/talk-view.js';
import type { View } from '../components/view.js';
import type { QuestionSource } from '../monitoring/metrics.js';
import { frameOf, type Turn } from '../turn.js';
import { nearestQuestions } from './nearest-questions.js';

export interface QuestionRequest {
  readonly question: string;
  readonly options: AskOptions;
  readonly source: QuestionSource;
  readonly shareable: boolean;
  readonly showQuestion: boolean;
}

/** Asks the library, through the desk, which has admitted the question, and draws the answer from the index that it came from. */
export async function answerQuestion(
  turn: Turn,
  request: QuestionRequest,
): Promise<{ answer: Answer; view: View }> {
  const { bot, user, guild } = turn;
  const { question, options, source } = request;
  const reader = turn.words().language;
  const answer = await bot.desk.ask({
    question,
    user,
    guild,
    source,
    options: { ...options, language: reader },
  });
  turn.log.debug({ source, outcome: answer.outcome, question }, 'Answered');
  return { answer, view: await viewOf(answer, turn, request) };
}

async function viewOf(answer: Answer, turn: Turn, request: QuestionRequest): Promise<View> {
  const { library, suggestions, store, commandIds } = turn.bot;
  const words = turn.words(answer.language);
  const frame = frameOf(turn, words);
  if (answer.talk) {
    const starters = await library.starterQuestions(words.language);
    return talkView(answer.talk, starters, frame, commandIds);
  }
  if (answer.citations.length === 0 && request.source !== 'channel') {
    const nearest = await nearestQuestions(answer, library, suggestions, words.language);
    return notFoundView(answer, nearest, frame, request);
  }
  const { showQuestion, shareable, question } = request;
  return answerView(answer, library, frame, {
    showQuestion,
    shareable,
    questionHash: store.hashOf(question),
  });
}
