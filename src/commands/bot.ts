import { type ConfigFlags, readEnvironment } from '../config.js';
import { readDiscordConfig, runBot } from '../discord/index.js';
import { openConfiguredLibrary } from './context.js';

/** `verbatim bot`: answers in Discord until it is told to stop. */
export async function bot(flags: ConfigFlags): Promise<void> {
  const config = readDiscordConfig(readEnvironment(process.env), process.cwd());
  await runBot(config, (onNotice) => openConfiguredLibrary(flags, { onNotice }));
}
