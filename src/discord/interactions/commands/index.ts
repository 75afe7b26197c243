export { COMMANDS, DEFINITIONS, MESSAGE_COMMANDS } from './all.js';
export { registerCommands } from './register.js';
