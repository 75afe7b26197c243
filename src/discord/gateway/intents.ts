import { type APIApplication, ApplicationFlags, REST, Routes } from 'discord.js';
import type { DiscordConfig } from '../config.js';
import type { Log } from '../monitoring/index.js';

/**
 * Whether to ask for the Message Content intent: wherever the developer portal grants it, so that `/settings` takes
 * effect while the bot runs. Channels in the environment need it, so there it is asked for in any case and a refusal
 * ends the start; where only a setting or a thread needs it, no member can keep the bot from starting.
 *
 * @param isMissed whether a setting or a thread needs it, which is worth a warning where it is not granted
 */
export async function wantsMessageContent(
  config: DiscordConfig,
  isMissed: boolean,
  log: Log,
): Promise<boolean> {
  if (config.answerChannels.length > 0) return true;
  const granted = await isGranted(config);
  if (!granted && isMissed) {
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
