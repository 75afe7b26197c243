import { ChannelType, type Guild, MessageFlags, PermissionFlagsBits, type TextChannel } from 'discord.js';
import { type CommandIds, catalogueOf, chooseLanguage, withCommandMentions } from '../catalogue/index.js';
import { noticeView, payloadOf } from '../components/index.js';
import { type FailureNotes, noteFailure } from '../failures/index.js';
import type { Store } from '../storage/index.js';
import { label } from '../text/index.js';

/** How much the clock here may differ from Discord's. */
const CLOCKS_MS = 5 * 60_000;

/** What a server is greeted with. */
export interface WelcomeServices extends FailureNotes {
  readonly store: Pick<Store, 'claim'>;
  readonly commandIds: CommandIds;
  /** `Date.now()` at the start. */
  readonly startedAt: number;
  /** Whether the bot is closing: nothing new is begun. */
  isClosing(): boolean;
}

/**
 * Says once, silently, in a server that has just taken the bot in, who it is and where moderators set it; nothing where
 * it may not write anywhere. Servers that only come back after an outage were joined before. Never throws.
 */
export async function welcome(services: WelcomeServices, guild: Guild): Promise<void> {
  const { store, commandIds, startedAt } = services;
  if (services.isClosing() || guild.joinedTimestamp < startedAt - CLOCKS_MS) return;
  try {
    const channel = await channelFor(guild);
    if (channel === null || !store.claim('welcome', guild.id)) return;
    const words = catalogueOf(chooseLanguage({ server: guild.preferredLocale }));
    const sentence = withCommandMentions(words.welcome(label(guild.client.user.username, 80)), commandIds);
    const { flags, ...payload } = payloadOf(noticeView(sentence));
    await channel.send({ ...payload, flags: [flags, MessageFlags.SuppressNotifications] });
  } catch (error) {
    noteFailure(error, 'A new server could not be greeted', services);
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
