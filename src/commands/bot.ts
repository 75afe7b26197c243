import { type ConfigFlags, readConfig, readEnvironment } from '../config.js';
import { readDiscordConfig, runBot } from '../discord/index.js';
import { checkWebSettings } from '../web/index.js';
import { openConfiguredLibrary } from './context.js';

/** `verbatim bot`: answers in Discord until it is told to stop. */
export async function bot(flags: ConfigFlags): Promise<void> {
  const environment = readEnvironment(process.env);
  const config = readDiscordConfig(environment, process.cwd());
  const places = readConfig(environment, flags);
  // Said now, where somebody reads it, rather than when a feed is asked.
  checkWebSettings(places);
  await runBot(
    config,
    (onNotice) => openConfiguredLibrary(flags, { rebuildsBeside: true, onNotice }),
    places,
  );
}
