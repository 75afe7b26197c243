import type { DiscordConfig } from '../../src/discord/config.js';
import type { Loopback } from './loopback/loopback.js';

/** The configuration of a bot that talks to a loopback Discord. */
export function loopbackConfig(discord: Loopback, dataDir: string): DiscordConfig {
  return {
    token: discord.token,
    guildId: null,
    answerChannels: [],
    apiUrl: discord.apiUrl,
    threads: false,
    healthPort: null,
    healthHost: '127.0.0.1',
    sharding: null,
    watch: false,
    feedsMinutes: 0,
    logLevel: 'info',
    dataDir,
  };
}
