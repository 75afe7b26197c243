import type { Message } from 'discord.js';
import { type Answer, isPutAsQuestion } from '../../answer/index.js';
import { detectQuestionLanguage } from '../../text/index.js';
import { type Catalogue, type CommandIds, withCommandMentions } from '../catalogue/index.js';
import { noticeView, payloadOf, type View } from '../components/index.js';
import type { InTurn, QuestionDesk } from '../desk/index.js';
import { handleFailure, isToldAlready, noteFailure, Refusal } from '../failures/index.js';
import type { ChannelPermissions, Metrics } from '../monitoring/index.js';
import { beginTurn, type Turn, type TurnServices, turnOfNobody } from '../turn.js';
import type { AnswerQuestion } from './answer-question.js';
import { type Asked, askedIn } from './asked.js';
import type { ChannelSettings } from './channel-settings.js';
import { type MessageSource, sourceOf } from './message-source.js';
import { isPost } from './posts.js';
import { hasWords, questionIn } from './question.js';
import { openThread } from './threads.js';
import { typingWhile } from './typing.js';

/** What a message is answered with. */
export interface MessageServices extends TurnServices {
  readonly desk: Pick<QuestionDesk, 'admit'>;
  readonly answerQuestion: AnswerQuestion;
  readonly settingOf: ChannelSettings;
  /** Whether each question opens a thread. */
  readonly threads: boolean;
  /** Whether every message can be read: the Message Content intent was asked for and granted. */
  readonly readsEveryMessage: boolean;
  readonly commandIds: CommandIds;
  readonly metrics: Pick<Metrics, 'discordError' | 'failed'>;
  readonly permissions: Pick<ChannelPermissions, 'refused'>;
  /** Whether the bot is closing: nothing new is begun. */
  isClosing(): boolean;
}

/** A turn in which a message is answered. */
interface MessageTurn extends Turn {
  readonly source: MessageSource;
  /** What the message asks by itself, without the bot's mention; may be empty. */
  readonly question: string;
  /** The answer to what the message said before it was edited. */
  readonly before: Message | null;
}

/**
 * Answers a message if it is for the bot; never throws.
 *
 * @returns the message that holds the answer, so that an edited question can have it edited; null if there is none.
 */
export async function serveMessage(
  services: MessageServices,
  message: Message,
  before: Message | null,
  inTurn: InTurn,
): Promise<Message | null> {
  let turn: Turn | MessageTurn = turnOfNobody(services);
  try {
    turn = beginTurn(services, {
      user: message.author.id,
      guild: message.guildId,
      locale: null,
      serverLocale: message.guild?.preferredLocale ?? null,
    });
    const source = await sourceOf(message, services.settingOf);
    if (source === null) return null;
    const asking: MessageTurn = { ...turn, source, question: questionIn(message), before };
    turn = asking;
    if (!mayAsk(message, asking)) return null;
    if (services.isClosing()) throw new Refusal({ kind: 'closing' });
    await services.desk.admit(turn.user, turn.guild);
    return await inTurn(turn.user, () => answer(message, asking, services));
  } catch (error) {
    return tellFailure(message, error, turn, services);
  }
}

async function answer(
  message: Message,
  turn: MessageTurn,
  services: MessageServices,
): Promise<Message | null> {
  const { before } = turn;
  const reply = await replyTo(message, turn, services);
  if (before) return before.edit(payloadOf(reply?.view ?? noticeView(wordsFor(turn).answer.notFound)));
  return reply && send(message, reply, turn, services);
}

/**
 * Whether a message can be a question, or calls the bot. Emoji and links that members exchange are none; nor is what comes
 * empty, as all messages do that do not name the bot, without the Message Content intent.
 */
function mayAsk(message: Message, { source, question }: MessageTurn): boolean {
  return hasWords(question) || source === 'mention' || source === 'direct' || isPost(message);
}

interface Reply {
  /** What is answered, in the message or elsewhere. */
  readonly asked: string;
  readonly view: View;
  /** The question is none. */
  readonly isTalk: boolean;
}

/** The answer, with what was asked; null where the bot is to keep silent. */
async function replyTo(
  message: Message,
  turn: MessageTurn,
  { answerQuestion, readsEveryMessage, isClosing }: MessageServices,
): Promise<Reply | null> {
  const { source } = turn;
  const work = (async () => {
    const asked = await askedIn(message, turn.question, readsEveryMessage);
    if (isClosing()) throw new Refusal({ kind: 'closing' });
    const { question, answer, view } = await findAnswer(asked, turn, answerQuestion);
    if (answer.talk === 'aside' || (!isWantedByAll(answer) && isForOthers(question, source, answer)))
      return null;
    return { asked: question, view, isTalk: answer.talk !== undefined };
  })();
  return message.channel.isSendable() ? typingWhile(message.channel, work) : work;
}

/** The answer to what is asked; else to what is asked otherwise, if there is one to that. */
async function findAnswer(
  { question, history, otherwise }: Asked,
  turn: MessageTurn,
  answerQuestion: AnswerQuestion,
): Promise<{ readonly question: string; readonly answer: Answer; readonly view: View }> {
  const options = { history };
  const request = { question, source: turn.source, options, shareable: false, showQuestion: false };
  const first = { question, ...(await answerQuestion(turn, request)) };
  if (otherwise === undefined || first.answer.citations.length > 0) return first;
  const second = await answerQuestion(turn, { ...request, question: otherwise, options: {} });
  return second.answer.citations.length > 0 ? { question: otherwise, ...second } : first;
}

/**
 * Whether a message to which nothing is found may be for others who read along: in a channel that is read whole any, in a
 * conversation with the bot what is put as no question.
 */
function isForOthers(question: string, source: MessageSource, { talk }: Pick<Answer, 'talk'> = {}): boolean {
  if (source === 'channel') return true;
  return source === 'conversation' && talk === undefined && !isPutAsQuestion(question);
}

/** Whether an answer is worth a message where nobody asked the bot by name. */
function isWantedByAll({ citations, talk }: Answer): boolean {
  return citations.length > 0 || talk === 'articles';
}

async function send(
  message: Message,
  { asked, view, isTalk }: Reply,
  { source, log }: MessageTurn,
  { threads, permissions }: MessageServices,
): Promise<Message> {
  if (threads && !isTalk && (source === 'mention' || source === 'channel')) {
    const thread = await openThread(message, asked, { log, permissions });
    if (thread) return thread.send({ ...payloadOf(view), nonce: message.id });
  }
  return message.reply({ ...payloadOf(view), failIfNotExists: false, nonce: message.id });
}

/** Where nobody asked the bot by name, or it failed before that was known, it does not talk about its troubles. */
async function tellFailure(
  message: Message,
  error: unknown,
  turn: Turn | MessageTurn,
  { metrics, commandIds, permissions }: MessageServices,
): Promise<Message | null> {
  permissions.refused(error, message.channel);
  const { log, request } = turn;
  const asking = 'source' in turn ? turn : null;
  const words = asking === null ? turn.words() : wordsFor(asking);
  const sentence = handleFailure(error, { words, log, metrics, request });
  if (sentence === null || asking === null || isToldAlready(error)) return null;
  if (isForOthers(asking.question, asking.source)) return null;
  try {
    return await message.reply({
      ...payloadOf(noticeView(withCommandMentions(sentence, commandIds))),
      failIfNotExists: false,
      // Where the answer has been posted, although that failed, Discord posts nothing more.
      ...(asking.before === null ? { nonce: message.id } : {}),
    });
  } catch (failure) {
    noteFailure(failure, 'The user could not be told', { log, metrics });
    return null;
  }
}

/** The words for whoever wrote the message: in its language, or the server's where it is too short to tell. */
function wordsFor(turn: MessageTurn): Catalogue {
  return turn.words(detectQuestionLanguage(turn.question, turn.words().language));
}
