import { type Message, MessageType } from 'discord.js';
import type { Bot } from '../bot.js';
import { Refusal } from '../failures/refusal.js';
import { questionsBefore } from './history.js';
import { isPost } from './posts.js';
import { isWorded, questionOf } from './question.js';

/** A question as it stands in a channel. */
export interface Asked {
  /** Without the bot's mention; may be empty. */
  readonly question: string;
  /** The questions before it in its conversation, oldest first. */
  readonly history: readonly string[];
}

/**
 * What a message asks: what it says itself; else, where it opens a forum's post, the post's title; else, where it
 * only calls the bot in reply to a member, that member's message.
 *
 * @throws Refusal if that member's message cannot be read.
 */
export async function askedIn(message: Message, bot: Bot): Promise<Asked> {
  const me = bot.client.user.id;
  const question = questionOf(message.content, me, myRoles(message, me));
  const title = isPost(message) ? message.channel.name : null;
  if (title !== null)
    return isWorded(question) ? { question, history: [title] } : { question: title, history: [] };
  if (isWorded(question)) return { question, history: await questionsBefore(message) };
  const meant = await memberRepliedTo(message);
  if (!meant) return { question, history: [] };
  if (meant.content === '' && !bot.readsEveryMessage) throw new Refusal({ kind: 'unreadable' });
  return { question: questionOf(meant.content, me), history: await questionsBefore(meant) };
}

/** The role that Discord made for the bot: members who type its name often pick that one. */
export function myRoles(message: Message, me: string): readonly string[] {
  return message.mentions.roles.filter((role) => role.tags?.botId === me).map(({ id }) => id);
}

async function memberRepliedTo(message: Message): Promise<Message | null> {
  if (message.type !== MessageType.Reply) return null;
  const meant = await message.fetchReference().catch(() => null);
  return meant === null || meant.author.bot || meant.webhookId !== null ? null : meant;
}
