export { openStore } from './open-store.js';
export { type AnswerMode, DEFAULT_GUILD_SETTINGS, type GuildSettings, type Store } from './store.js';
