import { type AnyThreadChannel, type Channel, ChannelType, type Message } from 'discord.js';

/** Whether the message opens a post of a forum: Discord gives it the post's own id. */
export function isPost(message: Message): message is Message & { channel: AnyThreadChannel } {
  return message.id === message.channelId && isInForum(message.channel);
}

/** Whether a channel is a post of a forum, which is a conversation of its own. */
export function isInForum(channel: Channel): channel is AnyThreadChannel {
  if (!channel.isThread()) return false;
  const { type } = channel.parent ?? {};
  return type === ChannelType.GuildForum || type === ChannelType.GuildMedia;
}
