import { ChannelType, type Guild, MessageFlags, PermissionFlagsBits, type TextChannel } from 'discord.js';
import type { Bot } from '../bot.js';
import { catalogueOf } from '../catalogue/catalogue-of.js';
import { chooseLanguage } from '../catalogue/choose-language.js';
import { withCommandMentions } from '../catalogue/command-mentions.js';
import { payloadOf } from '../components/payload.js';
import { noticeView } from '../components/view.js';
import { isQuiet } from '../failures/failure.js';
import { label } from '../text/label.js';

/** How much the clock here may differ from Discord's. */
const CLOCKS_MS = 5 * 60_000;

/**
 * Says once, silently, in a server that has just taken the bot in, who it is and where moderators set it; nothing where
 * it may not write anywhere. Servers that only come back after an outage were joined before. Never throws.
 */
export async function welcome(bot: Bot, guild: Guild): Promise<void> {
  if (bot.closing || guild.joinedTimestamp < bot.startedAt - CLOCKS_MS) return;
  try {
    const channel = await channelFor(guild);
    if (channel === null || !bot.store.claim('welcome', guild.id)) return;
    const words = catalogueOf(chooseLanguage({ server: guild.preferredLocale }));
    const sentence = withCommandMentions(words.welcome(label(bot.client.user.username, 80)), bot.commandIds);
    const { flags, ...payload } = payloadOf(noticeView(sentence));
    await channel.send({ ...payload, flags: [flags, MessageFlags.SuppressNotifications] });
  } catch (error) {
    if (isQuiet(error)) bot.metrics.discordError(error.code);
    else bot.log.warn({ err: error }, 'A new server could not be greeted');
  }
}

/** Where servers greet their members, else the first channel in which the bot may write. */
async function channelFor(guild: Guild): Promise<TextChannel | null> {
  const me = guild.members.me ?? (await guild.members.fetchMe());
  const mayWrite = (channel: TextChannel) =>
    channel.permissionsFor(me).has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages]);
  const texts = [...guild.channels.cache.values()].filter(
    (channel) => channel.type === ChannelType.GuildText,
  );
  const inOrder = texts.sort((a, b) => a.rawPosition - b.rawPosition);
  return [guild.systemChannel, ...inOrder].find((channel) => channel !== null && mayWrite(channel)) ?? null;
}
