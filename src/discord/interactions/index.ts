export { choicesOf } from './choices/index.js';
export { DEFINITIONS, registerCommands } from './commands/index.js';
export { serveInteraction } from './serve-interaction.js';
export type { Services } from './services.js';
