import type { Answer } from '../../answer/index.js';
import type { AskOptions, Library } from '../../library.js';
import { nearestQuestions, type Suggestions } from '../../reading/index.js';
import type { CommandIds } from '../catalogue/index.js';
import { answerView, newestArticlesView, notFoundView, talkView, type View } from '../components/index.js';
import type { QuestionDesk } from '../desk/index.js';
import type { QuestionSource } from '../monitoring/index.js';
import type { Store } from '../storage/index.js';
import { frameOf, type Turn } from '../turn.js';

export interface QuestionRequest {
  readonly question: string;
  readonly options: AskOptions;
  readonly source: QuestionSource;
  readonly shareable: boolean;
  readonly showQuestion: boolean;
}

/** Asks a question that the desk has admitted, and draws the answer from the index that it came from. */
export type AnswerQuestion = (
  turn: Turn,
  request: QuestionRequest,
) => Promise<{ readonly answer: Answer; readonly view: View }>;

/** What questions are answered with. */
export interface AnsweringServices {
  readonly desk: Pick<QuestionDesk, 'ask'>;
  readonly library: Library;
  readonly suggestions: Suggestions;
  readonly store: Pick<Store, 'hashOf'>;
  readonly commandIds: CommandIds;
}

/** The one way in which questions are answered, from wherever they come. */
export function questionAnswering(services: AnsweringServices): AnswerQuestion {
  return async (turn, request) => {
    const { user, guild, log } = turn;
    const { question, options, source } = request;
    const reader = turn.words().language;
    const unasked = source === 'channel' ? { isUnasked: true } : {};
    const asked = { question, user, guild, source, options: { ...options, language: reader, ...unasked } };
    const answer = await services.desk.ask(asked);
    log.debug({ source, outcome: answer.outcome, question }, 'Answered');
    return { answer, view: await viewOf(answer, turn, request, services) };
  };
}

async function viewOf(
  answer: Answer,
  turn: Turn,
  request: QuestionRequest,
  { library, suggestions, store, commandIds }: AnsweringServices,
): Promise<View> {
  const words = turn.words(answer.language);
  const frame = frameOf(turn, words);
  if (answer.talk === 'articles') return newestArticlesView(library.articles(), frame, commandIds);
  if (answer.talk) {
    const starters = await library.starterQuestions(words.language);
    return talkView(answer.talk, starters, frame, commandIds);
  }
  if (answer.citations.length === 0 && request.source !== 'channel') {
    const nearest = await nearestQuestions(answer, library, suggestions, words.language);
    return notFoundView(answer, nearest, frame, request);
  }
  const { showQuestion, shareable, question } = request;
  const questionHash = store.hashOf(question);
  return answerView(answer, library, frame, { showQuestion, shareable, questionHash });
}
