import { type CommandInteraction, MessageFlags } from 'discord.js';
import type { Turn } from '../../turn.js';
import { isSilenced } from '../permissions.js';
import type { Needs } from '../services.js';

/**
 * Whether the reply is shown to its asker alone: as the option says, else as the server's settings say;
 * always in a channel where the bot is to be silent.
 */
export function isPrivate(
  interaction: CommandInteraction,
  { settings }: Turn,
  services: Needs<'settingOf'>,
): boolean {
  if (!interaction.inGuild()) return false;
  if (isSilenced(interaction, services)) return true;
  const chosen = interaction.isChatInputCommand() ? interaction.options.getBoolean('private') : null;
  return chosen ?? settings.privateAnswers;
}

/**
 * Promises a reply to what asks or searches, before any work. Returns whether it will be shown to its asker alone.
 *
 * @throws Refusal where the member or the server asks too much: nothing is promised then
 */
export async function admit(
  interaction: CommandInteraction,
  turn: Turn,
  services: Needs<'desk' | 'settingOf'>,
): Promise<boolean> {
  await services.desk.admit(turn.user, turn.guild);
  return acknowledge(interaction, turn, services);
}

/** Promises a reply at once, before any work. Returns whether it will be shown to its asker alone. */
export async function acknowledge(
  interaction: CommandInteraction,
  turn: Turn,
  services: Needs<'settingOf'>,
): Promise<boolean> {
  const hidden = isPrivate(interaction, turn, services);
  await interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {});
  return hidden;
}
