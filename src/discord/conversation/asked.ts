import { type Message, MessageType } from 'discord.js';
import { Refusal } from '../failures/index.js';
import { questionsBefore } from './history.js';
import { isPost } from './posts.js';
import { hasWords, questionIn } from './question.js';

/** A question as it stands in a channel. */
export interface Asked {
  /** May be empty. */
  readonly question: string;
  /** The questions before it in its conversation, oldest first. */
  readonly history: readonly string[];
  /** What is asked where there is no answer to it. */
  readonly otherwise?: string;
}

/**
 * What a message asks: what it says itself, which is `question`; else, where it opens a forum's post, the post's title, also
 * where it only says "thanks in advance"; else, where it only calls the bot in reply to a member, that member's message.
 *
 * @throws Refusal if that member's message cannot be read.
 */
export async function askedIn(
  message: Message,
  question: string,
  readsEveryMessage: boolean,
): Promise<Asked> {
  const title = isPost(message) ? message.channel.name : null;
  if (title !== null)
    return hasWords(question)
      ? { question, history: [title], otherwise: title }
      : { question: title, history: [] };
  if (hasWords(question)) return { question, history: await questionsBefore(message) };
  const meant = await memberRepliedTo(message);
  if (!meant) return { question: '', history: [] };
  if (meant.content === '' && !readsEveryMessage) throw new Refusal({ kind: 'unreadable' });
  return { question: questionIn(meant), history: await questionsBefore(meant) };
}

async function memberRepliedTo(message: Message): Promise<Message | null> {
  if (message.type !== MessageType.Reply) return null;
  const meant = await message.fetchReference().catch(() => null);
  return meant === null || meant.author.bot || meant.webhookId !== null ? null : meant;
}
