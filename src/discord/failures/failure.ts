import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { VerbatimError } from '../../errors.js';
import { type Catalogue, problemText } from '../catalogue/index.js';
import type { Log, Metrics } from '../monitoring/index.js';
import { Refusal, refusalText } from './refusal.js';

/** Where a failure happened. */
export interface FailureContext {
  readonly words: Catalogue;
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'discordError' | 'failed'>;
  /** Its id, which stands in the log. */
  readonly request: string;
}

/**
 * The one place that decides what becomes of an error: refusals and mendable errors are told to the user,
 * known errors of Discord's are counted and dropped, anything else is logged whole and told as one sentence
 * with the request's id.
 *
 * @returns the sentence for the user, or null where there is nobody left to tell.
 */
export function handleFailure(
  error: unknown,
  { words, log, metrics, request }: FailureContext,
): string | null {
  if (error instanceof Refusal) return refusalText(error.reason, words);
  if (error instanceof VerbatimError) {
    const told = problemText(error.message, words);
    if (told !== null) return told;
  }
  if (isQuiet(error)) {
    metrics.discordError(error.code);
    log.debug({ code: error.code }, 'Discord refused a request; nothing to do about it');
    return null;
  }
  metrics.failed();
  log.error({ err: error }, 'A request failed');
  return words.refusals.failed(request);
}

/** Whether Discord says that what we wanted to write to is gone, or not ours to write to. */
export function isQuiet(error: unknown): error is DiscordAPIError {
  return error instanceof DiscordAPIError && QUIET.has(Number(error.code));
}

const QUIET: ReadonlySet<number> = new Set([
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
  RESTJSONErrorCodes.ThreadLocked,
]);
