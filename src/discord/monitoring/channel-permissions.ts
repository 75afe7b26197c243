import {
  type Channel,
  type Client,
  DiscordAPIError,
  LimitedCollection,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
} from 'discord.js';
import { type Catalogue, catalogueOf } from '../catalogue/index.js';
import type { Log } from './log.js';

/** A permission that answering takes. */
export type PermissionName = keyof Catalogue['permissions'];

/** Says in the log, once a channel, which permission the bot lacks there. */
export interface ChannelPermissions {
  /** What answering in a channel takes and the bot does not have; none where that is not known. */
  missingIn(channel: Channel): readonly PermissionName[];
  /** What has failed in a channel: where Discord refused it for want of a permission, the log says which. */
  refused(error: unknown, channel: Channel): void;
  /** Looks at channels that the owner has listed, before anybody writes there. */
  look(client: Client<true>, ids: readonly string[]): Promise<void>;
}

/** What Discord answers where a permission is missing. */
const REFUSALS: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
]);

const REMEMBERED = 2000;
/** In the log. */
const { permissions: NAMES } = catalogueOf('en');

/** @param threads whether each question opens a thread */
export function channelPermissions(threads: boolean, log: Log): ChannelPermissions {
  const told = new LimitedCollection<string, string>({ maxSize: REMEMBERED });

  function tell(id: string, says: string): void {
    if (told.get(id) === says) return;
    told.set(id, says);
    log.warn({ channel: id }, says);
  }

  function tellMissing(channel: Channel, fallback: readonly string[]): void {
    const known = missingIn(channel, threads).map((name) => NAMES[name]);
    const missing = known.length > 0 ? known : fallback;
    if (missing.length > 0) tell(channel.id, instruction(placeOf(channel), missing));
  }

  async function lookAt(client: Client<true>, id: string): Promise<void> {
    try {
      const channel = await client.channels.fetch(id);
      if (channel) tellMissing(channel, []);
    } catch (error) {
      if (isRefusal(error)) tell(id, instruction(`the channel ${id}`, [NAMES.viewChannel]));
      if (isUnknown(error))
        tell(id, `DISCORD_ANSWER_CHANNELS lists ${id}, which is no channel: copy its id again`);
    }
  }

  return {
    missingIn: (channel) => missingIn(channel, threads),
    refused(error, channel) {
      if (!isRefusal(error) || channel.isDMBased()) return;
      tellMissing(channel, [`what Discord calls "${error.message}"`]);
    },
    async look(client, ids) {
      for (const id of ids) await lookAt(client, id);
    },
  };
}

function isUnknown(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownChannel;
}

function isRefusal(error: unknown): error is DiscordAPIError {
  return error instanceof DiscordAPIError && REFUSALS.has(error.code);
}

function missingIn(channel: Channel, threads: boolean): readonly PermissionName[] {
  if (channel.isDMBased()) return [];
  const { ViewChannel, ReadMessageHistory, SendMessages, SendMessagesInThreads, CreatePublicThreads } =
    PermissionFlagsBits;
  const inThread = [SendMessagesInThreads, 'sendMessagesInThreads'] as const;
  const needed = [
    [ViewChannel, 'viewChannel'] as const,
    [ReadMessageHistory, 'readMessageHistory'] as const,
    channel.isThread() ? inThread : ([SendMessages, 'sendMessages'] as const),
    ...(threads && !channel.isThread()
      ? [[CreatePublicThreads, 'createPublicThreads'] as const, inThread]
      : []),
  ];
  const granted = channel.permissionsFor(channel.client.user);
  return granted === null ? [] : needed.filter(([bit]) => !granted.has(bit)).map(([, name]) => name);
}

function placeOf(channel: Channel): string {
  return channel.isDMBased() ? 'direct messages' : `#${channel.name} of "${channel.guild.name}"`;
}

function instruction(place: string, missing: readonly string[]): string {
  return `In ${place} I lack ${missing.join(', ')}: allow it to my role there, under Edit Channel > Permissions`;
}
