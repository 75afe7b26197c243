import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Gateway } from './gateway.js';
import { snowflake } from './ids.js';
import { restApi, seen } from './rest-api.js';
import type { Request } from './routes.js';
import { type Fault, type Interaction, State } from './state.js';
import {
  type Channel,
  type Message,
  makeGuild,
  makeMember,
  makeMessage,
  makeThread,
  makeUser,
  PLAIN_MEMBER,
  type User,
} from './world.js';

export interface LoopbackOptions {
  /** The portal's Message Content switch (on). */
  readonly messageContent?: boolean;
  readonly heartbeatMs?: number;
  /** Of the server: `en-US`. */
  readonly serverLocale?: string;
  /** Whether bodies are checked (yes); a benchmark has no time for it. */
  readonly checks?: boolean;
}

export interface Sent {
  readonly author?: User;
  readonly channel?: Channel;
  readonly replyTo?: Message;
  /** A reply that pings who it replies to. */
  readonly ping?: boolean;
  readonly id?: string;
  readonly attachments?: readonly object[];
  /** The text of a message that it forwards. */
  readonly forwards?: string;
}

export interface Used {
  readonly user?: User;
  readonly channel?: Channel;
  readonly locale?: string;
  readonly permissions?: bigint;
}

const MESSAGE_CONTENT_FLAG = 1 << 19;
/** View Channel and Send Messages. */
const VIEW_AND_SEND = '3072';
const PATIENCE_MS = 8000;

/** A Discord of the tests' own, over HTTP and WebSocket on this machine, with one server and its members. */
export class Loopback {
  readonly token = 'loopback.token';
  readonly me = makeUser('Verbatim', true);
  readonly alice = makeUser('alice');
  readonly bob = makeUser('bob');
  readonly guildId = snowflake();
  readonly general: Channel = {
    id: snowflake(),
    type: 0,
    guild_id: this.guildId,
    name: 'general',
    position: 0,
  };
  readonly news: Channel = { id: snowflake(), type: 0, guild_id: this.guildId, name: 'news', position: 1 };
  /** Its posts are threads that open with a message of the thread's own id. */
  readonly forum: Channel = { id: snowflake(), type: 15, guild_id: this.guildId, name: 'forum', position: 2 };
  readonly direct: Channel;
  /** A group of members, which the bot is not in: there its commands come with members who installed it. */
  readonly group: Channel;
  readonly state = new State(this.token, this.me);
  readonly gateway: Gateway;
  readonly #http: Server;

  constructor(options: LoopbackOptions = {}) {
    const { messageContent = true, heartbeatMs = 40_000, serverLocale = 'en-US', checks = true } = options;
    this.direct = { id: snowflake(), type: 1, recipients: [this.alice] };
    this.group = { id: snowflake(), type: 3, recipients: [this.alice, this.bob] };
    for (const channel of [this.general, this.news, this.forum, this.direct, this.group])
      this.state.channels.set(channel.id, channel);
    const api = restApi(this.state, {
      gatewayUrl: () => this.#address('ws'),
      applicationFlags: messageContent ? MESSAGE_CONTENT_FLAG : 0,
      readsContent: () => this.gateway.readsContent,
      dispatch: (event, data) => this.dispatch(event, data),
      checks,
    });
    this.#http = createServer((request, response) => {
      api(request, response).catch((error) => {
        this.state.problems.push(`the loopback failed: ${error.stack}`);
        response.destroy();
      });
    });
    this.gateway = new Gateway(this.#http, { token: this.token, messageContent, heartbeatMs }, () => ({
      ready: {
        v: 10,
        user: this.me,
        guilds: [{ id: this.guildId, unavailable: true }],
        session_id: 'session',
        resume_gateway_url: this.#address('ws'),
        application: { id: this.me.id, flags: 0 },
        shard: [0, 1],
      },
      guilds: [makeGuild([this.general, this.news, this.forum], this.me, serverLocale)],
    }));
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async stop(): Promise<void> {
    await this.gateway.close();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  /** For `DISCORD_API_URL`. */
  get apiUrl(): string {
    return `${this.#address('http')}/api`;
  }

  /** What was wrong with the bodies that the bot sent. */
  get problems(): readonly string[] {
    return this.state.problems;
  }

  dispatch(event: string, data: unknown): void {
    const shown = event.startsWith('MESSAGE_')
      ? seen(data as Message, this.state, { readsContent: () => this.gateway.readsContent })
      : data;
    this.gateway.dispatch(event, shown);
    this.state.changed();
  }

  /** Somebody writes a message. `@bot` in it mentions the bot, `@role` the role that Discord made for it. */
  say(
    text: string,
    {
      author = this.alice,
      channel = this.general,
      replyTo,
      ping = true,
      id = snowflake(),
      attachments = [],
      forwards,
    }: Sent = {},
  ): Message {
    const role = `<@&${this.me.id}>`;
    const content = text.replaceAll('@bot', `<@${this.me.id}>`).replaceAll('@role', role);
    const mentioned = text.includes('@bot') || (replyTo?.author.id === this.me.id && ping);
    const message = makeMessage(channel, author, content, {
      id,
      mentions: [
        ...(mentioned ? [this.me] : []),
        ...[this.alice, this.bob].filter(({ id }) => content.includes(`<@${id}>`)),
      ],
      mention_roles: content.includes(role) ? [this.me.id] : [],
      attachments,
      channel_type: channel.type,
      ...(channel.guild_id ? { member: withoutUser(author) } : {}),
      ...(replyTo
        ? {
            message_reference: { message_id: replyTo.id, channel_id: channel.id },
            referenced_message: replyTo,
          }
        : {}),
    });
    if (forwards !== undefined) {
      const forwarded = { type: 0, content: forwards, timestamp: message.timestamp, mentions: [], flags: 0 };
      message.message_snapshots = [{ message: forwarded }];
      message.message_reference = { type: 1, message_id: snowflake(), channel_id: snowflake() };
    }
    this.state.messages.set(message.id, message);
    this.dispatch('MESSAGE_CREATE', message);
    return message;
  }

  /** A server takes the bot in; it may write where it is not kept from it by the channel. */
  join(channels: readonly Channel[], extra: Readonly<Record<string, unknown>> = {}): string {
    for (const channel of channels) this.state.channels.set(channel.id, channel);
    const joined = { ...makeMember(this.me), joined_at: new Date().toISOString() };
    const guild = makeGuild(channels, this.me, 'en-US', {
      owner_id: this.alice.id,
      joined_at: joined.joined_at,
      members: [joined],
      ...extra,
    });
    const roles = guild.roles.map((role) => ({ ...role, permissions: VIEW_AND_SEND }));
    this.dispatch('GUILD_CREATE', { ...guild, roles });
    return guild.id;
  }

  /** A member opens a thread in a channel, or beneath one of its messages. */
  thread(parent: Channel, name = 'a thread', beneath: Message | null = null, author = this.alice): Channel {
    const thread = makeThread(beneath?.id ?? snowflake(), parent, name, author);
    this.state.channels.set(thread.id, thread);
    this.dispatch('THREAD_CREATE', { ...thread, newly_created: true });
    return thread;
  }

  /** A member writes a post in the forum. */
  post(title: string, text: string, author = this.alice): Message {
    const thread = this.thread(this.forum, title, null, author);
    return this.say(text, { author, channel: thread, id: thread.id });
  }

  edit(message: Message, text: string): void {
    message.content = text.replaceAll('@bot', `<@${this.me.id}>`);
    this.dispatch('MESSAGE_UPDATE', { ...message, edited_timestamp: new Date().toISOString() });
  }

  /** The bot's reply to a message: a reply to it, or what it writes in the message's thread. */
  answerTo(message: Message): Promise<Message> {
    return this.until(`an answer to ${JSON.stringify(message.content)}`, () => this.answersTo(message)[0]);
  }

  answersTo(message: Message): readonly Message[] {
    return [...this.state.messages.values()].filter(
      ({ author, message_reference, channel_id }) =>
        author.id === this.me.id &&
        (message_reference?.message_id === message.id || channel_id === message.id),
    );
  }

  /** Somebody uses a slash command. Options are texts and truth values. */
  command(
    name: string,
    options: Readonly<Record<string, string | boolean>> = {},
    used: Used = {},
  ): Interaction {
    return this.#interact(2, { id: snowflake(), name, type: 1, options: optionsOf(options) }, used);
  }

  /** Somebody uses an entry in the menu of a message. */
  messageCommand(name: string, message: Message, used: Used = {}): Interaction {
    const resolved = { messages: { [message.id]: message } };
    return this.#interact(2, { id: snowflake(), name, type: 3, target_id: message.id, resolved }, used);
  }

  /** Somebody is typing an option. */
  complete(
    name: string,
    option: string,
    typed: string,
    others: Readonly<Record<string, string>> = {},
  ): Interaction {
    const focused = { name: option, type: 3, value: typed, focused: true };
    return this.#interact(
      4,
      { id: snowflake(), name, type: 1, options: [...optionsOf(others), focused] },
      {},
    );
  }

  /** Somebody presses a button. */
  press(message: Message, customId: string, used: Used = {}): Interaction {
    const channel = this.state.channels.get(message.channel_id) ?? this.general;
    return this.#interact(
      3,
      { component_type: 2, custom_id: customId, id: 1 },
      { channel, ...used },
      message,
    );
  }

  /** The interaction's reply, once it shows something; where that was withdrawn, what its user was told instead. */
  reply(interaction: Interaction): Promise<Message> {
    return this.until('a reply', () => interaction.reply ?? interaction.followUps[0]);
  }

  /** The reply once it has been written this many times. */
  rewritten(interaction: Interaction, edits: number): Promise<Message> {
    return this.until(`${edits} edits`, () => interaction.edits >= edits && interaction.reply);
  }

  choices(interaction: Interaction): Promise<readonly { name: string; value: string }[]> {
    return this.until('choices', () => interaction.choices);
  }

  requests(method: string, path: RegExp): readonly Request[] {
    return this.state.requests.filter((one) => one.method === method && path.test(one.path));
  }

  /** Fails the next requests that match. */
  fail(method: string, path: RegExp, status: number, body: unknown = {}, extra: Partial<Fault> = {}): void {
    this.state.faults.push({
      matches: (request) => request.method === method && path.test(request.path),
      status,
      body,
      times: 1,
      ...extra,
    });
  }

  /** Waits until `read` finds something. */
  async until<Found>(
    what: string,
    read: () => Found | null | undefined | false,
    patience = PATIENCE_MS,
  ): Promise<Found> {
    const deadline = Date.now() + patience;
    for (;;) {
      const found = read();
      if (found != null && found !== false) return found;
      if (Date.now() > deadline) throw new Error(`There was never ${what}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(done, 50);
        const { changes } = this.state;
        changes.once('change', done);
        function done() {
          clearTimeout(timer);
          changes.off('change', done);
          resolve();
        }
      });
    }
  }

  /** Delivers an interaction's event once more. */
  repeat(interaction: Interaction): void {
    this.dispatch('INTERACTION_CREATE', this.#events.get(interaction));
  }

  readonly #events = new Map<Interaction, object>();

  #interact(type: number, data: object, used: Used, source: Message | null = null): Interaction {
    const { user = this.alice, channel = this.general, locale = 'en-US', permissions = PLAIN_MEMBER } = used;
    const id = snowflake();
    const interaction: Interaction = {
      id,
      token: `token-${id}`,
      user,
      channel,
      sentAt: performance.now(),
      acknowledgedAt: null,
      callback: null,
      promised: false,
      ephemeral: false,
      reply: null,
      edits: 0,
      followUps: [],
      choices: null,
      source,
      expired: false,
    };
    this.state.interactions.set(interaction.token, interaction);
    const member = { ...makeMember(user), permissions: permissions.toString() };
    const event = {
      id,
      token: interaction.token,
      application_id: this.me.id,
      type,
      data,
      version: 1,
      channel_id: channel.id,
      channel,
      locale,
      entitlements: [],
      attachment_size_limit: 0,
      app_permissions: '8',
      context: channel.guild_id ? 0 : channel.type === 3 ? 2 : 1,
      authorizing_integration_owners: {},
      ...(channel.guild_id ? { guild_id: channel.guild_id, guild_locale: 'en-US', member } : { user }),
      ...(source ? { message: source } : {}),
    };
    this.#events.set(interaction, event);
    this.dispatch('INTERACTION_CREATE', event);
    return interaction;
  }

  #address(scheme: 'http' | 'ws'): string {
    return `${scheme}://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }
}

function optionsOf(options: Readonly<Record<string, string | boolean>>): object[] {
  return Object.entries(options).map(([name, value]) => ({
    name,
    value,
    type: typeof value === 'boolean' ? 5 : 3,
  }));
}

function withoutUser(user: User): object {
  const { user: _, ...member } = makeMember(user);
  return member;
}
