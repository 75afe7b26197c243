import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Bot } from '../bot.js';
import type { Turn } from '../turn.js';
import type { Choice } from './autocomplete/choice.js';

export interface Command {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  execute(interaction: ChatInputCommandInteraction, turn: Turn): Promise<void>;
  /** Suggestions for the option being typed, best first; more than 25 are cut. */
  autocomplete?(interaction: AutocompleteInteraction, bot: Bot): readonly Choice[];
}

/** An entry under Apps in the menu of a message. */
export interface MessageCommand {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  executeOnMessage(interaction: MessageContextMenuCommandInteraction, turn: Turn): Promise<void>;
}
