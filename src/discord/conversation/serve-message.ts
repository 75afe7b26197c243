import { type Message, MessageType } from 'discord.js';
import { detectQuestionLanguage } from '../../text/language.js';
import type { Bot } from '../bot.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { withCommandMentions } from '../catalogue/command-mentions.js';
import { payloadOf } from '../components/payload.js';
import { noticeView, type View } from '../components/view.js';
import type { InTurn } from '../desk/one-at-a-time.js';
import { handleFailure, isQuiet } from '../failures/failure.js';
import { isToldAlready, Refusal } from '../failures/refusal.js';
import type { QuestionSource } from '../monitoring/metrics.js';
import { beginTurn, type Turn, turnOfNobody } from '../turn.js';
import { addressOf } from './address.js';
import { answerQuestion } from './answer-question.js';
import { askedIn, myRoles } from './asked.js';
import { channelSetting } from './channel-setting.js';
import { isPost } from './posts.js';
import { questionOf } from './question.js';
import { openThread } from './threads.js';
import { typingWhile } from './typing.js';

/**
 * Answers a message if it is for the bot; never throws.
 *
 * @returns the message that holds the answer, so that an edited question can have it edited; null if there is none.
 */
export async function serveMessage(
  bot: Bot,
  message: Message,
  before: Message | null,
  inTurn: InTurn,
): Promise<Message | null> {
  let turn = turnOfNobody(bot);
  let source: MessageSource | null = null;
  try {
    turn = beginTurn(bot, {
      user: message.author.id,
      guild: message.guildId,
      locale: null,
      serverLocale: message.guild?.preferredLocale ?? null,
    });
    const address = await sourceOf(bot, message);
    if (address === null) return null;
    source = address;
    if (!mayAsk(message, address)) return null;
    if (bot.closing) throw new Refusal({ kind: 'closing' });
    await bot.desk.admit(turn.user, turn.guild);
    const answering = { source: address, before, turn };
    return await inTurn(turn.user, () => answer(message, answering));
  } catch (error) {
    return tellFailure(message, error, { source, before, turn });
  }
}

interface Answering {
  readonly source: MessageSource;
  /** The answer to what the message said before it was edited. */
  readonly before: Message | null;
  readonly turn: Turn;
}

async function answer(message: Message, { source, before, turn }: Answering): Promise<Message | null> {
  const reply = await replyTo(message, source, turn);
  if (before)
    return before.edit(payloadOf(reply?.view ?? noticeView(wordsFor(message, turn).answer.notFound)));
  return reply && send(message, reply, turn, source);
}

/** Without the Message Content intent, messages that do not name the bot arrive empty. */
function mayAsk(message: Message, source: MessageSource): boolean {
  return message.content !== '' || source === 'mention' || isPost(message);
}

/** How the message addresses the bot; null where it does not, or is no member's. */
async function sourceOf(bot: Bot, message: Message): Promise<MessageSource | null> {
  if (message.author.bot || message.webhookId !== null) return null;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return null;
  const me = bot.client.user.id;
  const { mentions } = message;
  const channel = await channelOf(message);
  const repliesToBot = message.type === MessageType.Reply && mentions.repliedUser?.id === me;
  return addressOf({
    direct: message.guildId === null,
    mentionsBot:
      namesBot(message, me) || (mentions.users.has(me) && !repliesToBot) || myRoles(message, me).length > 0,
    repliesToBot,
    inBotThread: channel.isThread() && channel.ownerId === me,
    ...channelSetting(bot, channel),
  });
}

function namesBot({ content }: Message, me: string): boolean {
  return content.includes(`<@${me}>`) || content.includes(`<@!${me}>`);
}

/** Of a thread that it has not seen before, discord.js does not know where it belongs. */
async function channelOf({ channel }: Message): Promise<Message['channel']> {
  if (channel.isThread() && channel.parentId === null) await channel.fetch().catch(() => {});
  return channel;
}

/** Where a question in a message comes from. */
type MessageSource = Exclude<QuestionSource, 'command'>;

interface Reply {
  readonly question: string;
  readonly view: View;
  /** The question is none. */
  readonly isTalk: boolean;
}

/** The answer, with what was asked; null where the bot is to keep silent. */
async function replyTo(message: Message, source: MessageSource, turn: Turn): Promise<Reply | null> {
  const { bot } = turn;
  const work = (async () => {
    const { question, history } = await askedIn(message, bot);
    if (question === '' && source !== 'mention') return null;
    if (bot.closing) throw new Refusal({ kind: 'closing' });
    const { answer, view } = await answerQuestion(turn, {
      question,
      source,
      options: { history },
      shareable: false,
      showQuestion: false,
    });
    if (answer.talk === 'aside' || (source === 'channel' && answer.citations.length === 0)) return null;
    return { question, view, isTalk: answer.talk !== undefined };
  })();
  return message.channel.isSendable() ? typingWhile(message.channel, work) : work;
}

async function send(
  message: Message,
  { question, view, isTalk }: Reply,
  turn: Turn,
  source: QuestionSource,
): Promise<Message> {
  if (turn.bot.config.threads && !isTalk && (source === 'mention' || source === 'channel')) {
    const thread = await openThread(message, question, turn);
    if (thread) return thread.send({ ...payloadOf(view), nonce: message.id });
  }
  return message.reply({ ...payloadOf(view), failIfNotExists: false, nonce: message.id });
}

/** Where nobody asked the bot by name, or it failed before that was known, it does not talk about its troubles. */
async function tellFailure(
  message: Message,
  error: unknown,
  { source, before, turn }: Omit<Answering, 'source'> & { readonly source: MessageSource | null },
): Promise<Message | null> {
  const { bot, log, request } = turn;
  const sentence = handleFailure(error, {
    words: source === null ? turn.words() : wordsFor(message, turn),
    log,
    metrics: bot.metrics,
    request,
  });
  if (sentence === null || source === null || source === 'channel' || isToldAlready(error)) return null;
  try {
    return await message.reply({
      ...payloadOf(noticeView(withCommandMentions(sentence, bot.commandIds))),
      failIfNotExists: false,
      // Where the answer has been posted, although that failed, Discord posts nothing more.
      ...(before === null ? { nonce: message.id } : {}),
    });
  } catch (failure) {
    if (isQuiet(failure)) bot.metrics.discordError(failure.code);
    else log.warn({ err: failure }, 'The user could not be told');
    return null;
  }
}

/** The words for whoever wrote the message: in its language, or the server's where it is too short to tell. */
function wordsFor({ content }: Message, turn: Turn): Catalogue {
  const question = questionOf(content, turn.bot.client.user.id);
  return turn.words(detectQuestionLanguage(question, turn.words().language));
}
