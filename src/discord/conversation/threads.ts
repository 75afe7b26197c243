import {
  ChannelType,
  DiscordAPIError,
  type Message,
  RESTJSONErrorCodes,
  ThreadAutoArchiveDuration,
  type ThreadChannel,
} from 'discord.js';
import { stripMarkup } from '../../answer/index.js';
import { isQuiet } from '../failures/index.js';
import type { ChannelPermissions, Log } from '../monitoring/index.js';
import { oneLine, shorten } from '../text/index.js';

const THREAD_NAME_LIMIT = 100;
/** "||who dies||": what is to be seen only by who wants to. */
const SPOILER = /\|\|[^|]+\|\|/g;

/** Where it is told that no thread could be opened. */
export interface ThreadNotes {
  readonly log: Log;
  readonly permissions: Pick<ChannelPermissions, 'refused'>;
}

/** Opens a thread on the message, named after the question; null where that is not possible or allowed. */
export async function openThread(
  message: Message,
  question: string,
  { log, permissions }: ThreadNotes,
): Promise<ThreadChannel | null> {
  // Commands are also used where the bot is not, in servers of members who have installed it, and in private threads.
  const channel = message.client.channels.resolve(message.channelId);
  if (channel?.type !== ChannelType.GuildText && channel?.type !== ChannelType.GuildAnnouncement) return null;
  try {
    return await message.startThread({
      name: shorten(threadName(question), THREAD_NAME_LIMIT) || '?',
      autoArchiveDuration: ThreadAutoArchiveDuration.OneDay,
    });
  } catch (error) {
    // It failed, as it seemed, and was opened; discord.js has tried again.
    if (isOpenAlready(error)) return openedOn(message);
    permissions.refused(error, message.channel);
    if (!isQuiet(error)) log.warn({ err: error }, 'No thread could be opened');
    return null;
  }
}

/** The words of a question: in a name, markup is shown as it is typed, mentions as numbers, and spoilers to everybody. */
function threadName(question: string): string {
  return oneLine(stripMarkup(question.replace(SPOILER, '…')));
}

function isOpenAlready(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage;
}

/** A thread has the id of the message that it was opened on. */
async function openedOn(message: Message): Promise<ThreadChannel | null> {
  const channel = await message.client.channels.fetch(message.id).catch(() => null);
  return channel?.isThread() ? channel : null;
}
