import { commandProblems, type MessageBody, messageProblems } from './limits.js';
import { schemaCheck } from './schema.js';

/** A request of the bot's, as the loopback received it. */
export interface Request {
  readonly method: string;
  /** Without the API's base and version. */
  readonly path: string;
  readonly query: URLSearchParams;
  // biome-ignore lint/suspicious/noExplicitAny: any JSON
  readonly body: any;
  readonly at: number;
}

interface Rule {
  readonly method: string;
  readonly path: RegExp;
  /** JSON pointer of the body's schema in Discord's description. */
  readonly schema: string;
  readonly kind: 'message' | 'callback' | 'commands' | 'other';
}

const body = (path: string, method: string) =>
  `/paths/${path.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('@', '%40')}/${method}/requestBody/content/application~1json/schema`;

const RULES: readonly Rule[] = [
  {
    method: 'POST',
    path: /^\/interactions\/\d+\/[^/]+\/callback$/,
    schema: body('/interactions/{interaction_id}/{interaction_token}/callback', 'post'),
    kind: 'callback',
  },
  {
    method: 'PATCH',
    path: /^\/webhooks\/\d+\/[^/]+\/messages\/@original$/,
    schema: body('/webhooks/{webhook_id}/{webhook_token}/messages/@original', 'patch'),
    kind: 'message',
  },
  {
    method: 'PATCH',
    path: /^\/webhooks\/\d+\/[^/]+\/messages\/\d+$/,
    schema: body('/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}', 'patch'),
    kind: 'message',
  },
  {
    method: 'POST',
    path: /^\/webhooks\/\d+\/[^/]+$/,
    schema: body('/webhooks/{webhook_id}/{webhook_token}', 'post'),
    kind: 'message',
  },
  {
    method: 'POST',
    path: /^\/channels\/\d+\/messages$/,
    schema: body('/channels/{channel_id}/messages', 'post'),
    kind: 'message',
  },
  {
    method: 'PATCH',
    path: /^\/channels\/\d+\/messages\/\d+$/,
    schema: body('/channels/{channel_id}/messages/{message_id}', 'patch'),
    kind: 'message',
  },
  {
    method: 'POST',
    path: /^\/channels\/\d+\/messages\/\d+\/threads$/,
    schema: body('/channels/{channel_id}/messages/{message_id}/threads', 'post'),
    kind: 'other',
  },
  {
    method: 'PUT',
    path: /^\/applications\/\d+\/commands$/,
    schema: body('/applications/{application_id}/commands', 'put'),
    kind: 'commands',
  },
  {
    method: 'PUT',
    path: /^\/applications\/\d+\/guilds\/\d+\/commands$/,
    schema: body('/applications/{application_id}/guilds/{guild_id}/commands', 'put'),
    kind: 'commands',
  },
];

/** What is wrong with a request's body: by Discord's schema, where that is at hand, and by limits it misses. */
export function requestProblems({ method, path, body: sent }: Request): readonly string[] {
  if (sent === undefined) return [];
  const rule = RULES.find((one) => one.method === method && one.path.test(path));
  if (!rule) return [`a body for ${method} ${path}, which has no rule`];
  const bySchema = schemaCheck()?.(rule.schema, rule.kind === 'commands' ? asTyped(sent) : sent) ?? [];
  return [...bySchema, ...byLimits(rule, sent)].map((problem) => `${method} ${path}: ${problem}`);
}

// biome-ignore lint/suspicious/noExplicitAny: any JSON
function byLimits({ kind }: Rule, sent: any): readonly string[] {
  if (kind === 'commands') return commandProblems(sent);
  if (kind === 'message') return messageProblems(sent as MessageBody);
  if (kind === 'callback' && (sent.type === 4 || sent.type === 7)) return messageProblems(sent.data);
  if (kind === 'callback' && sent.type === 5) {
    return Object.keys(sent.data ?? {}).every((key) => key === 'flags')
      ? []
      : ['a deferral with more than flags'];
  }
  return [];
}

/** Discord types the permissions as a number and takes the string that clients send. */
function asTyped(commands: readonly { default_member_permissions?: unknown }[]): unknown {
  return commands.map((command) =>
    typeof command.default_member_permissions === 'string'
      ? { ...command, default_member_permissions: Number(command.default_member_permissions) }
      : command,
  );
}
