import type { en } from './en.js';

/** Every word of the bot's own, in one language. Arguments are markdown already: callers escape names. */
export type Catalogue = typeof en;
