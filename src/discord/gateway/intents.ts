import { type APIApplication, ApplicationFlags, REST, Routes } from 'discord.js';
import type { DiscordConfig } from '../config.js';
import type { Log } from '../operation/log.js';

/**
 * Whether to ask for the Message Content intent. Channels in the environment need it, so it is asked for and a
 * refusal ends the start. For channels switched on by `/settings`, and for follow-ups in threads, it is asked
 * for only where the developer portal grants it: no member can keep the bot from starting.
 */
export async function wantsMessageContent(
  config: DiscordConfig,
  switchedOnInSettings: boolean,
  log: Log,
): Promise<boolean> {
  if (config.answerChannels.length > 0) return true;
  if (!switchedOnInSettings && !config.threads) return false;
  const granted = await isGranted(config);
  if (!granted) {
    log.warn(
      {},
      'Message Content Intent is off in the developer portal: in threads and in channels set to "every message" I answer only when mentioned',
    );
  }
  return granted;
}

/** Whether the developer portal's switch "Message Content Intent" is on. */
export function hasMessageContent({ flags }: APIApplication): boolean {
  const { GatewayMessageContent, GatewayMessageContentLimited } = ApplicationFlags;
  return ((flags ?? 0) & (GatewayMessageContent | GatewayMessageContentLimited)) !== 0;
}

async function isGranted({ apiUrl, token }: DiscordConfig): Promise<boolean> {
  const rest = new REST(apiUrl === null ? {} : { api: apiUrl }).setToken(token);
  try {
    return hasMessageContent((await rest.get(Routes.currentApplication())) as APIApplication);
  } catch {
    // A refused token is reported by the login that follows.
    return false;
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}
