import type { Channel } from 'discord.js';
import type { Bot } from '../bot.js';
import type { AnswerMode } from '../storage/store.js';

/** How a channel is set. */
export interface ChannelSetting {
  readonly mode: AnswerMode;
  /** Listed in `DISCORD_ANSWER_CHANNELS`. */
  readonly listed: boolean;
}

/** How the channel is set; a thread or a forum's post as the channel that it belongs to, unless it is set itself. */
export function channelSetting({ store, config }: Bot, channel: Channel): ChannelSetting {
  const isListed = (id: string | null) => id !== null && config.answerChannels.includes(id);
  const own = store.answerMode(channel.id);
  const parent = own === null && channel.isThread() ? channel.parentId : null;
  return {
    mode: own ?? (parent === null ? null : store.answerMode(parent)) ?? 'mention',
    listed: isListed(channel.id) || isListed(parent),
  };
}
