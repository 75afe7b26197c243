import type { Message } from 'discord.js';
import { readQuestion } from '../components/index.js';
import { isInForum } from './posts.js';
import { questionIn } from './question.js';

const MOST_QUESTIONS = 8;
const MESSAGES_READ = 20;
const DIRECT_MEMORY_MS = 30 * 60_000;

/**
 * The questions asked before this message in its conversation, oldest first: those of its thread or post, of the
 * chain of replies, or of the last half hour of direct messages. Read from Discord, so that nothing of them
 * is stored and a restart loses none; empty where they cannot be read.
 */
export async function questionsBefore(message: Message): Promise<readonly string[]> {
  try {
    const earlier = await messagesBefore(message);
    return earlier.flatMap((one) => questionOf(one) ?? []).slice(-MOST_QUESTIONS);
  } catch {
    return [];
  }
}

async function messagesBefore(message: Message): Promise<readonly Message[]> {
  const { channel, client } = message;
  const inOwnThread = channel.isThread() && (channel.ownerId === client.user.id || isInForum(channel));
  if (message.reference?.messageId && !inOwnThread) return replyChain(message);
  if (!inOwnThread && !channel.isDMBased()) return [];
  const fetched = await channel.messages.fetch({ before: message.id, limit: MESSAGES_READ });
  const earlier = [...fetched.values()].sort((a, b) => a.createdTimestamp - b.createdTimestamp);
  if (!inOwnThread) {
    return earlier.filter((one) => message.createdTimestamp - one.createdTimestamp < DIRECT_MEMORY_MS);
  }
  const starter = await channel.fetchStarterMessage().catch(() => null);
  return starter ? [starter, ...earlier.filter(({ id }) => id !== starter.id)] : earlier;
}

/** The messages that this one answers, one by one back to the first. */
async function replyChain(message: Message): Promise<readonly Message[]> {
  const chain: Message[] = [];
  let current = message;
  while (current.reference?.messageId && chain.length < 2 * MOST_QUESTIONS) {
    const { messageId } = current.reference;
    const before = await current.channel.messages.fetch(messageId).catch(() => null);
    if (!before) break;
    chain.unshift(before);
    current = before;
  }
  return chain;
}

/** The question in a member's message, or the one that an answer of the bot's repeats. */
function questionOf(message: Message): string | null {
  const me = message.client.user.id;
  if (message.author.id === me) {
    return readQuestion(message.components.map((component) => component.toJSON() as { type: number }));
  }
  if (message.author.bot) return null;
  return questionIn(message) || null;
}
