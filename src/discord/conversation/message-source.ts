import { type Message, MessageType } from 'discord.js';
import type { QuestionSource } from '../monitoring/index.js';
import { addressOf } from './address.js';
import type { ChannelSettings } from './channel-settings.js';
import { namesBot } from './question.js';

/** Where a question in a message comes from. */
export type MessageSource = Exclude<QuestionSource, 'command'>;

/** How the message addresses the bot; null where it does not, or is no member's. */
export async function sourceOf(message: Message, settingOf: ChannelSettings): Promise<MessageSource | null> {
  if (message.author.bot || message.webhookId !== null) return null;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return null;
  const me = message.client.user.id;
  const { mentions } = message;
  const channel = await channelOf(message);
  const repliesToBot = message.type === MessageType.Reply && mentions.repliedUser?.id === me;
  return addressOf({
    direct: message.guildId === null,
    mentionsBot: namesBot(message),
    repliesToBot,
    inBotThread: channel.isThread() && channel.ownerId === me,
    toOthers: [mentions.repliedUser, ...mentions.users.values()].some(
      (user) => user && user.id !== me && user.id !== message.author.id,
    ),
    ...settingOf(channel.id, channel),
  });
}

/** Of a thread that it has not seen before, discord.js does not know where it belongs. */
async function channelOf({ channel }: Message): Promise<Message['channel']> {
  if (channel.isThread() && channel.parentId === null) await channel.fetch().catch(() => {});
  return channel;
}
