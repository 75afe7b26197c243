import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBot } from '../../../src/discord/start-bot.js';
import type { Library } from '../../../src/library.js';
import { Loopback, type LoopbackOptions } from '../loopback/loopback.js';
import { loopbackConfig } from '../loopback-config.js';

const SILENT = { debug() {}, info() {}, warn() {}, error() {}, child: () => SILENT };

/** Runs `play` with a loopback Discord and the bot ready in it, outside the test runner. */
export async function onStage<Result>(
  library: Library,
  options: LoopbackOptions,
  play: (discord: Loopback) => Promise<Result>,
): Promise<Result> {
  const dataDir = mkdtempSync(join(tmpdir(), 'verbatim-pictures-'));
  const discord = await new Loopback(options).start();
  const bot = await startBot(loopbackConfig(discord, dataDir), library, SILENT);
  try {
    return await play(discord);
  } finally {
    await bot.close();
    await discord.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
