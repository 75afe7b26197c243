import type { IncomingMessage, ServerResponse } from 'node:http';
import { snowflake } from './ids.js';
import { type Request, requestProblems } from './routes.js';
import type { Interaction, State } from './state.js';
import { type Channel, EPHEMERAL, type Message, makeMessage, makeThread } from './world.js';

export interface Surroundings {
  readonly gatewayUrl: () => string;
  readonly applicationFlags: number;
  readonly readsContent: () => boolean;
  readonly dispatch: (event: string, data: unknown) => void;
  readonly checks: boolean;
}

type Reply = { readonly status: number; readonly body?: unknown; readonly headers?: Record<string, string> };

const ok = (body: unknown): Reply => ({ status: 200, body });
const none: Reply = { status: 204 };
const refused = (status: number, code: number, message: string): Reply => ({
  status,
  body: { code, message },
});
const UNKNOWN_INTERACTION = refused(404, 10062, 'Unknown interaction');
const UNKNOWN_MESSAGE = refused(404, 10008, 'Unknown Message');

/** Serves Discord's HTTP API out of the state, checking every body on the way in. */
export function restApi(state: State, around: Surroundings) {
  return async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await readRequest(incoming);
    state.requests.push(request);
    if (around.checks) state.problems.push(...requestProblems(request));
    const reply = serve(request, incoming.headers.authorization, state, around);
    if (reply === null) return state.changed();
    const { status, body, headers } = reply;
    response.writeHead(status, {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    });
    response.end(body === undefined ? undefined : JSON.stringify(body));
    state.changed();
  };
}

async function readRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const url = new URL(incoming.url ?? '/', 'http://loopback');
  return {
    method: incoming.method ?? 'GET',
    path: decodeURIComponent(url.pathname.replace(/^\/api(\/v\d+)?/, '')),
    query: url.searchParams,
    body: text === '' ? undefined : JSON.parse(text),
    at: performance.now(),
  };
}

function serve(
  request: Request,
  authorization: string | undefined,
  state: State,
  around: Surroundings,
): Reply | null {
  const fault = state.faults.find(({ times, matches }) => times > 0 && matches(request));
  if (fault) {
    fault.times -= 1;
    if (fault.hangs) return null;
    if (fault.executed) answer(request, authorization, state, around);
    return {
      status: fault.status,
      body: fault.body,
      ...(fault.headers ? { headers: { ...fault.headers } } : {}),
    };
  }
  return answer(request, authorization, state, around);
}

function answer(
  request: Request,
  authorization: string | undefined,
  state: State,
  around: Surroundings,
): Reply {
  const { method, path } = request;
  const about = path.match(/^\/(?:interactions|webhooks)\/\d+\/([^/]+)/);
  if (about) return serveInteraction(request, state.interactions.get(about[1] ?? ''), state, around);
  if (authorization !== `Bot ${state.token}`) return refused(401, 0, '401: Unauthorized');
  if (path === '/gateway/bot') {
    const session_start_limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 16 };
    return ok({ url: around.gatewayUrl(), shards: 1, session_start_limit });
  }
  if (path === '/users/@me') return ok(state.me);
  if (path === '/applications/@me') {
    return ok({
      id: state.me.id,
      name: 'Verbatim',
      description: '',
      flags: around.applicationFlags,
      bot: state.me,
    });
  }
  if (/^\/applications\/\d+\/(guilds\/\d+\/)?commands$/.test(path)) return serveCommands(request, state);
  return serveChannel(method, path, request, state, around);
}

function serveCommands({ method, path, body }: Request, state: State): Reply {
  if (method === 'PUT') {
    const stored = (body as object[]).map((command) => ({
      id: snowflake(),
      application_id: state.me.id,
      version: snowflake(),
      nsfw: false,
      dm_permission: true,
      default_member_permissions: null,
      ...command,
    }));
    state.commands.set(path, stored);
  }
  return ok(state.commands.get(path) ?? []);
}

function serveChannel(
  method: string,
  path: string,
  request: Request,
  state: State,
  around: Surroundings,
): Reply {
  const [, channelId = '', rest = ''] = path.match(/^\/channels\/(\d+)(.*)$/) ?? [];
  const channel = state.channels.get(channelId);
  if (!channel) return refused(404, 10003, 'Unknown Channel');
  if (rest === '') return ok(channel);
  if (rest === '/typing') {
    state.typing.push(channelId);
    return none;
  }
  if (rest === '/messages' && method === 'POST') return postMessage(channel, request, state, around);
  if (rest === '/messages')
    return ok(listMessages(channel, request, state).map((one) => seen(one, state, around)));
  const [, messageId = '', action = ''] = rest.match(/^\/messages\/(\d+)(\/threads)?$/) ?? [];
  const message = state.messages.get(messageId);
  if (!message) return UNKNOWN_MESSAGE;
  if (action === '/threads' && state.channels.has(messageId)) {
    return refused(400, 160004, 'A thread has already been created for this message');
  }
  if (action === '/threads') return ok(openThread(channel, message, request, state, around));
  if (method === 'PATCH') Object.assign(message, request.body);
  if (method === 'DELETE') state.messages.delete(messageId);
  return ok(seen(message, state, around));
}

function postMessage(channel: Channel, { body }: Request, state: State, around: Surroundings): Reply {
  const reference = body.message_reference;
  if (reference && !state.messages.has(reference.message_id) && reference.fail_if_not_exists !== false) {
    return refused(400, 50035, 'Invalid Form Body');
  }
  const { nonce, enforce_nonce } = body;
  const same = [...state.messages.values()].find(
    (one) => one.author.id === state.me.id && nonce !== undefined && one.nonce === nonce,
  );
  if (enforce_nonce && same) return ok(same);
  const message = makeMessage(channel, state.me, body.content ?? '', {
    components: body.components ?? [],
    flags: body.flags ?? 0,
    nonce,
    ...(reference ? { message_reference: { message_id: reference.message_id, channel_id: channel.id } } : {}),
  });
  state.messages.set(message.id, message);
  around.dispatch('MESSAGE_CREATE', message);
  state.onPost(message);
  return ok(message);
}

function listMessages(channel: Channel, { query }: Request, state: State): readonly Message[] {
  const before = BigInt(query.get('before') ?? '0');
  return [...state.messages.values()]
    .filter(({ channel_id, id }) => channel_id === channel.id && (before === 0n || BigInt(id) < before))
    .reverse()
    .slice(0, Number(query.get('limit') ?? 50));
}

function openThread(
  channel: Channel,
  message: Message,
  { body }: Request,
  state: State,
  around: Surroundings,
): Channel {
  const thread = makeThread(message.id, channel, body.name, state.me);
  state.channels.set(thread.id, thread);
  around.dispatch('THREAD_CREATE', { ...thread, newly_created: true });
  return thread;
}

/** A message as a bot without the Message Content intent gets it: emptied, unless it is its own or names it. */
export function seen(
  message: Message,
  state: State,
  { readsContent }: Pick<Surroundings, 'readsContent'>,
): Message {
  const named = message.content.includes(`<@${state.me.id}>`) || mentions(message).includes(state.me.id);
  const own = message.author.id === state.me.id || message.guild_id === undefined;
  const shown = readsContent() || own || named ? message : { ...message, content: '', components: [] };
  const { referenced_message: replied } = shown as { referenced_message?: Message };
  return replied ? { ...shown, referenced_message: seen(replied, state, { readsContent }) } : shown;
}

function mentions(message: object): readonly string[] {
  const { mentions: mentioned = [] } = message as { mentions?: readonly { id: string }[] };
  return mentioned.map(({ id }) => id);
}

function serveInteraction(
  request: Request,
  interaction: Interaction | undefined,
  state: State,
  around: Surroundings,
): Reply {
  if (!interaction || interaction.expired) return UNKNOWN_INTERACTION;
  const { method, path, body } = request;
  if (path.endsWith('/callback')) return acknowledge(interaction, request, state, around);
  if (interaction.acknowledgedAt === null) return refused(404, 10015, 'Unknown Webhook');
  if (/\/messages\/@original$/.test(path)) {
    if (method === 'PATCH') write(interaction, body, state, around);
    if (method === 'DELETE') {
      interaction.reply = null;
      interaction.promised = false;
    }
    return interaction.reply ? ok(interaction.reply) : method === 'DELETE' ? none : UNKNOWN_MESSAGE;
  }
  if (method === 'POST' && interaction.promised) {
    write(interaction, body, state, around);
    return ok(interaction.reply);
  }
  if (method === 'POST') {
    const followUp = fromBot(interaction, body, ((body.flags ?? 0) & EPHEMERAL) !== 0, state);
    interaction.followUps.push(followUp);
    state.onReply(interaction);
    return ok(followUp);
  }
  return UNKNOWN_MESSAGE;
}

function acknowledge(interaction: Interaction, request: Request, state: State, around: Surroundings): Reply {
  if (interaction.acknowledgedAt !== null) {
    return refused(400, 40060, 'Interaction has already been acknowledged.');
  }
  const { type, data } = request.body;
  interaction.acknowledgedAt = request.at;
  interaction.callback = type;
  interaction.ephemeral = ((data?.flags ?? 0) & EPHEMERAL) !== 0;
  interaction.promised = type === 5;
  if (type === 8) interaction.choices = data.choices;
  if (type === 4) write(interaction, data, state, around);
  if (type === 6) interaction.reply = interaction.source;
  if (type === 7) {
    interaction.reply = interaction.source;
    write(interaction, data, state, around);
  }
  if (request.query.get('with_response') !== 'true') return none;
  return ok({ interaction: { id: interaction.id, type: 2 }, resource: { type, message: interaction.reply } });
}

/** Writes the interaction's reply: a new message the first time, an edit later. */
function write(interaction: Interaction, body: Message, state: State, around: Surroundings): void {
  interaction.edits += 1;
  interaction.promised = false;
  if (interaction.reply) {
    const flags = interaction.reply.flags | (body.flags ?? 0);
    Object.assign(interaction.reply, { ...body, flags });
  } else {
    interaction.reply = fromBot(interaction, body, interaction.ephemeral, state);
    if (!interaction.ephemeral) around.dispatch('MESSAGE_CREATE', interaction.reply);
  }
  state.onReply(interaction);
}

function fromBot(
  { channel, user, id }: Interaction,
  body: Message,
  ephemeral: boolean,
  state: State,
): Message {
  const message = makeMessage(channel, state.me, body.content ?? '', {
    components: body.components ?? [],
    flags: (body.flags ?? 0) | (ephemeral ? EPHEMERAL : 0),
    application_id: state.me.id,
    interaction_metadata: {
      id,
      type: 2,
      user,
      authorizing_integration_owners: { '0': channel.guild_id ?? '0' },
    },
  });
  state.messages.set(message.id, message);
  return message;
}
