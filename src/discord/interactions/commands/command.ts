import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Turn } from '../../turn.js';
import type { Choice, Choices } from '../choices/index.js';
import type { Services } from '../services.js';

export interface Command {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  execute(interaction: ChatInputCommandInteraction, turn: Turn, services: Services): Promise<void>;
  /** Suggestions for the option being typed, best first, at most 25. */
  autocomplete?(interaction: AutocompleteInteraction, choices: Choices): readonly Choice[];
}

/** An entry under Apps in the menu of a message. */
export interface MessageCommand {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  executeOnMessage(
    interaction: MessageContextMenuCommandInteraction,
    turn: Turn,
    services: Services,
  ): Promise<void>;
}
