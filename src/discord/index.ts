export { DISCORD_SETTINGS, type DiscordConfig, readDiscordConfig } from './config.js';
export { checkToken, type TokenCheck } from './gateway/index.js';
export { checkHealthAddress } from './monitoring/index.js';
export { runBot } from './run-bot.js';
