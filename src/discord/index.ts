export { type DiscordConfig, readDiscordConfig } from './config.js';
export { checkToken, type TokenCheck } from './gateway/index.js';
export { runBot } from './run-bot.js';
