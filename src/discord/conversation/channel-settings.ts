import type { Channel } from 'discord.js';
import type { AnswerMode, Store } from '../storage/index.js';

/** How a channel is set. */
export interface ChannelSetting {
  readonly mode: AnswerMode;
  /** Listed in `DISCORD_ANSWER_CHANNELS`. */
  readonly listed: boolean;
}

/**
 * How the channel with this id is set; a thread or a forum's post as the channel that it belongs to, unless it is set
 * itself. Without the channel, which discord.js does not always know, as its id alone tells.
 */
export type ChannelSettings = (id: string, channel: Channel | null) => ChannelSetting;

/** The settings of all channels. @param listed the channels of `DISCORD_ANSWER_CHANNELS` */
export function channelSettings(
  store: Pick<Store, 'answerMode'>,
  listed: readonly string[],
): ChannelSettings {
  const isListed = (id: string | null) => id !== null && listed.includes(id);
  return (id, channel) => {
    const own = store.answerMode(id);
    const parent = own === null && channel?.isThread() ? channel.parentId : null;
    return {
      mode: own ?? (parent === null ? null : store.answerMode(parent)) ?? 'mention',
      listed: isListed(id) || isListed(parent),
    };
  };
}
