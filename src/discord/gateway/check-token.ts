import { type APIApplication, type APIUser, DiscordAPIError, REST, Routes } from 'discord.js';
import { messageOf } from '../../errors.js';
import type { DiscordConfig } from '../config.js';
import { REFUSED_TOKEN } from '../portal.js';
import { hasMessageContent } from './intents.js';

/** What Discord says of the token. */
export type TokenCheck =
  | { readonly outcome: 'good'; readonly bot: string; readonly readsMessages: boolean }
  | { readonly outcome: 'refused'; readonly instruction: string }
  /** Discord could not be asked. */
  | { readonly outcome: 'unknown'; readonly reason: string };

/** A person waits for it. */
const PATIENCE_MS = 5000;

/** Asks Discord, for at most five seconds, whose the token is and whether Message Content is switched on. */
export async function checkToken({
  token,
  apiUrl,
}: Pick<DiscordConfig, 'token' | 'apiUrl'>): Promise<TokenCheck> {
  const options = { retries: 0, timeout: PATIENCE_MS, ...(apiUrl === null ? {} : { api: apiUrl }) };
  const rest = new REST(options).setToken(token);
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    const user = (await rest.get(Routes.user(), { signal })) as APIUser;
    const application = (await rest.get(Routes.currentApplication(), { signal })) as APIApplication;
    return { outcome: 'good', bot: user.username, readsMessages: hasMessageContent(application) };
  } catch (error) {
    const isRefused = error instanceof DiscordAPIError && error.status === 401;
    return isRefused
      ? { outcome: 'refused', instruction: REFUSED_TOKEN }
      : { outcome: 'unknown', reason: reasonOf(error) };
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'AbortError') return `no answer in ${PATIENCE_MS / 1000} s`;
  // "fetch failed" says nothing; what is behind it does.
  return messageOf(error instanceof Error && error.cause instanceof Error ? error.cause : error);
}
