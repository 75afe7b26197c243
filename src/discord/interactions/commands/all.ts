import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { article } from './article.js';
import { articles } from './articles.js';
import { ask } from './ask.js';
import { askAboutThis } from './ask-about-this.js';
import type { Command, MessageCommand } from './command.js';
import { compare } from './compare.js';
import { forgetMe } from './forget-me.js';
import { help } from './help.js';
import { quotes } from './quotes.js';
import { rebuild } from './rebuild.js';
import { settings } from './settings.js';
import { speakers } from './speakers.js';
import { status } from './status.js';

/** By the name that Discord sends, which is the English one. */
export const COMMANDS: ReadonlyMap<string, Command> = byName([
  ask,
  quotes,
  compare,
  speakers,
  articles,
  article,
  rebuild,
  status,
  settings,
  help,
  forgetMe,
]);

export const MESSAGE_COMMANDS: ReadonlyMap<string, MessageCommand> = byName([askAboutThis]);

/** What is registered with Discord. */
export const DEFINITIONS: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  ...COMMANDS.values(),
  ...MESSAGE_COMMANDS.values(),
].map(({ data }) => data);

function byName<C extends { data: RESTPostAPIApplicationCommandsJSONBody }>(
  commands: readonly C[],
): ReadonlyMap<string, C> {
  return new Map(commands.map((command) => [command.data.name, command]));
}
