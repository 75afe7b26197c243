import { snowflake } from './ids.js';

export interface User {
  readonly id: string;
  readonly username: string;
  readonly discriminator: string;
  readonly avatar: null;
  readonly global_name: string;
  readonly bot?: boolean;
}

export interface Message {
  id: string;
  channel_id: string;
  guild_id?: string;
  author: User;
  content: string;
  flags: number;
  // biome-ignore lint/suspicious/noExplicitAny: Discord's components, as the bot sent them
  components: any[];
  message_reference?: { type?: number; message_id: string; channel_id: string };
  [field: string]: unknown;
}

export interface Channel {
  readonly id: string;
  readonly type: number;
  readonly guild_id?: string;
  readonly name?: string;
  readonly owner_id?: string;
  readonly parent_id?: string;
  [field: string]: unknown;
}

export const EPHEMERAL = 1 << 6;
export const MANAGE_GUILD = 1n << 5n;
export const MANAGE_MESSAGES = 1n << 13n;
export const PLAIN_MEMBER = 1n << 11n;

export function makeUser(username: string, bot = false): User {
  return {
    id: snowflake(),
    username,
    discriminator: '0',
    avatar: null,
    global_name: username,
    ...(bot ? { bot } : {}),
  };
}

export function makeMessage(
  channel: Channel,
  author: User,
  content: string,
  extra: Partial<Message> = {},
): Message {
  return {
    id: snowflake(),
    channel_id: channel.id,
    ...(channel.guild_id ? { guild_id: channel.guild_id } : {}),
    author,
    content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: extra.message_reference ? 19 : 0,
    flags: 0,
    components: [],
    ...extra,
  };
}

export function makeMember(user: User) {
  return {
    user,
    roles: [],
    joined_at: new Date(0).toISOString(),
    deaf: false,
    mute: false,
    flags: 0,
    nick: null,
    avatar: null,
  };
}

/** A public thread, of its author's, beneath a channel. */
export function makeThread(id: string, parent: Channel, name: string, author: User): Channel {
  return {
    id,
    type: 11,
    guild_id: String(parent.guild_id),
    parent_id: parent.id,
    owner_id: author.id,
    name,
    member_count: 1,
    message_count: 0,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: new Date().toISOString(),
      locked: false,
    },
  };
}

export function makeGuild(
  channels: readonly Channel[],
  me: User,
  locale: string,
  extra: Readonly<Record<string, unknown>> = {},
) {
  const id = String(channels[0]?.guild_id);
  return {
    id,
    name: 'Readers',
    icon: null,
    owner_id: me.id,
    preferred_locale: locale,
    features: [],
    roles: [makeRole(id, '@everyone', {}), makeRole(me.id, me.username, { bot_id: me.id })],
    emojis: [],
    stickers: [],
    channels,
    threads: [],
    members: [makeMember(me)],
    member_count: 2,
    joined_at: new Date(0).toISOString(),
    large: false,
    unavailable: false,
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    premium_tier: 0,
    nsfw_level: 0,
    system_channel_flags: 0,
    premium_progress_bar_enabled: false,
    ...extra,
  };
}

/** The role that Discord makes for a bot has the bot's own id here. */
function makeRole(id: string, name: string, tags: object) {
  const looks = { color: 0, hoist: false, position: 0, mentionable: false, flags: 0 };
  return { id, name, permissions: '8', managed: name !== '@everyone', tags, ...looks };
}
