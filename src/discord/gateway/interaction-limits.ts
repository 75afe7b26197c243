import { REST } from 'discord.js';

/**
 * Discord does not count requests about interactions against a bot's 50 requests a second; discord.js's REST
 * client does, and so would acknowledge 500 questions only within ten seconds. This sends them around that
 * limit, through `rest`'s own queues for everything else.
 *
 * @see https://discord.com/developers/docs/interactions/receiving-and-responding#endpoints
 */
export function withoutGlobalLimitForInteractions(rest: REST): REST {
  const interactions = new REST({
    ...rest.options,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    handlerSweepInterval: SWEEP_MS,
  });
  const queueRequest = rest.queueRequest.bind(rest);
  rest.queueRequest = (request) =>
    isAboutInteraction(request.fullRoute) ? interactions.queueRequest(request) : queueRequest(request);
  return rest;
}

/** Every interaction has queues of its own, never used again: an hour of them, which is the default, is a lot. */
const SWEEP_MS = 10_000;

/** Callbacks, and messages sent with an interaction's token; webhooks of other kinds are not used. */
function isAboutInteraction(route: string): boolean {
  return route.startsWith('/interactions/') || route.startsWith('/webhooks/');
}
