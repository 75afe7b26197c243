import type {
  AutocompleteInteraction,
  ButtonInteraction,
  Interaction,
  RepliableInteraction,
} from 'discord.js';
import { withCommandMentions } from '../catalogue/index.js';
import { decodeCustomId, noticeView, privatePayloadOf } from '../components/index.js';
import { handleFailure, isToldAlready, noteFailure, Refusal } from '../failures/index.js';
import { beginInteraction, type Turn, turnOfNobody } from '../turn.js';
import { BUTTONS } from './buttons/index.js';
import type { Choice } from './choices/index.js';
import { COMMANDS, MESSAGE_COMMANDS } from './commands/index.js';
import { replyToAsker } from './reply-to-asker.js';
import type { Needs, Services } from './services.js';

/** Serves one interaction, whatever becomes of it: never throws. */
export async function serveInteraction(services: Services, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return serveAutocomplete(services, interaction);
  if (!interaction.isRepliable()) return;
  let turn = turnOfNobody(services);
  try {
    turn = beginInteraction(services, interaction);
    if (services.isClosing()) throw new Refusal({ kind: 'closing' });
    await services.limits.countUse(turn.user);
    await execute(interaction, turn, services);
  } catch (error) {
    const context = { words: turn.words(), log: turn.log, metrics: services.metrics, request: turn.request };
    const sentence = handleFailure(error, context);
    if (sentence !== null) await tell(interaction, isToldAlready(error) ? null : sentence, turn, services);
  }
}

async function execute(interaction: RepliableInteraction, turn: Turn, services: Services): Promise<void> {
  if (interaction.isChatInputCommand()) {
    await COMMANDS.get(interaction.commandName)?.execute(interaction, turn, services);
  } else if (interaction.isMessageContextMenuCommand()) {
    await MESSAGE_COMMANDS.get(interaction.commandName)?.executeOnMessage(interaction, turn, services);
  } else if (interaction.isButton()) {
    await executeButton(interaction, turn, services);
  }
}

async function executeButton(interaction: ButtonInteraction, turn: Turn, services: Services): Promise<void> {
  // A client may send any id, made up or taken from another message: only what the bot put into this one counts.
  const isInMessage = Boolean(interaction.component);
  const state = isInMessage ? decodeCustomId(interaction.customId) : null;
  const button = state && BUTTONS.get(state.action);
  if (!button) throw new Refusal({ kind: 'outdated' });
  await button.execute(interaction, state, turn, services);
}

/** All that a member is told of what comes after the first refusal of a minute. */
const TOLD_ALREADY = '⏳';

/**
 * Says what went wrong, to the asker alone; in place of the reply that was promised, where it has been written before. Where they have been told already
 * (null), as little as Discord takes: it shows any interaction that is not acknowledged as the bot's failure.
 */
async function tell(
  interaction: RepliableInteraction,
  sentence: string | null,
  { log }: Turn,
  { commandIds, metrics }: Needs<'commandIds' | 'metrics'>,
): Promise<void> {
  const view = noticeView(sentence === null ? TOLD_ALREADY : withCommandMentions(sentence, commandIds));
  try {
    if (hasOwnReply(interaction)) await replyToAsker(interaction, view);
    else if (sentence === null && interaction.isButton()) await interaction.deferUpdate();
    else if (interaction.deferred) await interaction.followUp(privatePayloadOf(view));
    else await interaction.reply(privatePayloadOf(view));
  } catch (error) {
    noteFailure(error, 'The user could not be told', { log, metrics });
  }
}

/** Whether there is a reply to edit; a button may have promised to edit the message that it stands in instead. */
function hasOwnReply(interaction: RepliableInteraction): boolean {
  const acknowledged = interaction.deferred || interaction.replied;
  return acknowledged && (!interaction.isButton() || interaction.ephemeral !== null);
}

/** Suggestions come late or not at all rather than with an error: there is no place to show one. */
async function serveAutocomplete(
  services: Needs<'choices' | 'limits' | 'log' | 'metrics'>,
  interaction: AutocompleteInteraction,
): Promise<void> {
  try {
    await interaction.respond(await choicesFor(services, interaction));
  } catch (error) {
    noteFailure(error, 'No suggestions could be sent', services);
  }
}

/** None for a member over the limit: nobody types so fast. */
async function choicesFor(
  { choices, limits }: Needs<'choices' | 'limits'>,
  interaction: AutocompleteInteraction,
): Promise<readonly Choice[]> {
  try {
    await limits.countSuggestions(interaction.user.id);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
  return COMMANDS.get(interaction.commandName)?.autocomplete?.(interaction, choices) ?? [];
}
