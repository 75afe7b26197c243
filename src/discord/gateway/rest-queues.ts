import { randomBytes } from 'node:crypto';
import { DiscordAPIError, type InternalRequest, REST, RESTJSONErrorCodes } from 'discord.js';

/**
 * Decides for each request of `rest` how it is queued, and whether it may be tried again.
 *
 * Discord does not count requests about interactions against a bot's 50 requests a second; discord.js's REST client
 * does, and so would acknowledge 500 questions only within ten seconds: they are sent around that limit. A request that
 * fails may have been carried out all the same, so that one which makes a message is tried again only with a nonce, by
 * which Discord knows it; a message sent with an interaction's token can have none, and is sent once. An acknowledgement
 * that failed, and is there when it is tried again, has been made.
 *
 * @see https://discord.com/developers/docs/interactions/receiving-and-responding#endpoints
 * @see https://discord.com/developers/docs/resources/message#create-message
 */
export function withOwnQueues(rest: REST): REST {
  const unlimited = {
    ...rest.options,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    handlerSweepInterval: SWEEP_MS,
  };
  const interactions = new REST(unlimited);
  const once = new REST({ ...unlimited, retries: 0 });
  const queueRequest = rest.queueRequest.bind(rest);
  rest.queueRequest = (request) => {
    if (isFollowUp(request)) return once.queueRequest(request);
    if (isCallback(request)) return acknowledge(() => once.queueRequest(request), rest.options.retries);
    if (isReply(request)) return interactions.queueRequest(request);
    return queueRequest(isNewMessage(request) ? withNonce(request) : request);
  };
  return rest;
}

/** Every interaction has queues of its own, never used again: an hour of them, which is the default, is a lot. */
const SWEEP_MS = 10_000;

/** Messages sent with an interaction's token; webhooks of other kinds are not used. */
function isReply({ fullRoute }: InternalRequest): boolean {
  return fullRoute.startsWith('/webhooks/');
}

function isCallback({ fullRoute }: InternalRequest): boolean {
  return fullRoute.startsWith('/interactions/');
}

type Sending = ReturnType<REST['queueRequest']>;

async function acknowledge(send: () => Sending, retries: number): Sending {
  for (let failures = 0; ; failures += 1) {
    try {
      return await send();
    } catch (error) {
      if (failures > 0 && isMadeAlready(error))
        return new Response(null, { status: 204 }) as Awaited<Sending>;
      // What Discord itself turns down has not been done, nor will it be.
      if (failures === retries || error instanceof DiscordAPIError) throw error;
    }
  }
}

function isMadeAlready(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}

function isFollowUp(request: InternalRequest): boolean {
  return request.method === 'POST' && isReply(request);
}

function isNewMessage({ method, fullRoute }: InternalRequest): boolean {
  return method === 'POST' && /^\/channels\/\d+\/messages$/.test(fullRoute);
}

/** The request with the nonce that it has, or else one of its own. */
function withNonce(request: InternalRequest): InternalRequest {
  const body = request.body as { readonly nonce?: string | number };
  const nonce = body.nonce ?? randomBytes(12).toString('base64url');
  return { ...request, body: { ...body, nonce, enforce_nonce: true } };
}
