import { type Message, MessageType } from 'discord.js';
import type { Bot } from '../bot.js';
import { payloadOf } from '../components/payload.js';
import { noticeView, type View } from '../components/view.js';
import { addressOf } from '../conversation/address.js';
import { answerQuestion } from '../conversation/answer-question.js';
import { questionsBefore } from '../conversation/history.js';
import { questionOf } from '../conversation/question.js';
import { openThread } from '../conversation/threads.js';
import { typingWhile } from '../conversation/typing.js';
import { handleFailure, isQuiet } from '../operation/failure.js';
import type { QuestionSource } from '../operation/metrics.js';
import { Refusal } from '../operation/refusal.js';
import { beginTurn, type Turn } from '../turn.js';

/**
 * Answers a message if it is for the bot; never throws.
 *
 * @returns the message that holds the answer, so that an edited question can have it edited; null if there is none.
 */
export async function serveMessage(
  bot: Bot,
  message: Message,
  before: Message | null,
): Promise<Message | null> {
  const source = sourceOf(bot, message);
  if (source === null) return null;
  const turn = beginTurn(bot, {
    user: message.author.id,
    guild: message.guildId,
    locale: null,
    serverLocale: message.guild?.preferredLocale ?? null,
  });
  try {
    const view = await viewFor(message, source, turn);
    if (view === null && before === null) return null;
    return await send(message, view ?? noticeView(turn.words().answer.notFound), before, turn, source);
  } catch (error) {
    return tellFailure(message, error, source, turn);
  }
}

/** How the message addresses the bot; null where it does not, or is no member's. */
function sourceOf(bot: Bot, message: Message): Exclude<QuestionSource, 'command'> | null {
  if (message.author.bot || message.webhookId !== null) return null;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return null;
  const me = bot.client.user.id;
  const { channel, mentions } = message;
  const repliesToBot = message.type === MessageType.Reply && mentions.repliedUser?.id === me;
  return addressOf({
    direct: message.guildId === null,
    mentionsBot:
      namesBot(message, me) || (mentions.users.has(me) && !repliesToBot) || myRoles(message, me).length > 0,
    repliesToBot,
    inBotThread: channel.isThread() && channel.ownerId === me,
    mode: bot.store.answerMode(message.channelId),
    listed: bot.config.answerChannels.includes(message.channelId),
  });
}

function namesBot({ content }: Message, me: string): boolean {
  return content.includes(`<@${me}>`) || content.includes(`<@!${me}>`);
}

/** The role that Discord made for the bot: members who type its name often pick that one. */
function myRoles(message: Message, me: string): readonly string[] {
  return message.mentions.roles.filter((role) => role.tags?.botId === me).map(({ id }) => id);
}

/** The answer; null where the bot is to keep silent. */
async function viewFor(
  message: Message,
  source: Exclude<QuestionSource, 'command'>,
  turn: Turn,
): Promise<View | null> {
  const { bot } = turn;
  const me = bot.client.user.id;
  const question = questionOf(message.content, me, myRoles(message, me));
  // Without the Message Content intent, messages that do not name the bot arrive empty.
  if (question === '' && source !== 'mention') return null;
  if (bot.closing) throw new Refusal({ kind: 'closing' });
  const work = (async () => {
    const history = await questionsBefore(message);
    return answerQuestion(turn, {
      question,
      source,
      options: { history },
      private: false,
      shareable: false,
      showQuestion: false,
    });
  })();
  const { answer, view } = message.channel.isSendable()
    ? await typingWhile(message.channel, work)
    : await work;
  return source === 'channel' && answer.citations.length === 0 ? null : view;
}

async function send(
  message: Message,
  view: View,
  before: Message | null,
  turn: Turn,
  source: QuestionSource,
): Promise<Message> {
  if (before) return before.edit(payloadOf(view));
  if (turn.bot.config.threads && (source === 'mention' || source === 'channel')) {
    const thread = await openThread(message, questionOf(message.content, turn.bot.client.user.id), turn);
    if (thread) return thread.send(payloadOf(view));
  }
  return message.reply({ ...payloadOf(view), failIfNotExists: false });
}

/** Where nobody asked the bot by name it does not talk about its troubles. */
async function tellFailure(
  message: Message,
  error: unknown,
  source: QuestionSource,
  turn: Turn,
): Promise<Message | null> {
  const { bot, log, request } = turn;
  const sentence = handleFailure(error, { words: turn.words(), log, metrics: bot.metrics, request });
  if (sentence === null || source === 'channel') return null;
  try {
    return await message.reply({ ...payloadOf(noticeView(sentence)), failIfNotExists: false });
  } catch (failure) {
    if (isQuiet(failure)) bot.metrics.discordError(failure.code);
    else log.warn({ err: failure }, 'The user could not be told');
    return null;
  }
}
