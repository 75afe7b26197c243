import {
  type BaseInteraction,
  type ButtonInteraction,
  type CommandInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import { Refusal } from '../failures/index.js';
import type { Needs } from './services.js';

/**
 * Checked here although the menu hides the command: a server may show it to others.
 *
 * @throws Refusal unless the member may Manage Server.
 */
export function requireManager(
  interaction: BaseInteraction,
  kind: 'rebuild-refused' | 'settings-refused',
): void {
  if (!interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild)) throw new Refusal({ kind });
}

/** Whether the member moderates the channel, and so may turn others' pages. */
export function isModerator(interaction: BaseInteraction): boolean {
  return interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
}

/** Whether the bot is to write nothing that everybody sees where the interaction comes from. */
export function isSilenced(
  { channelId, channel }: CommandInteraction | ButtonInteraction,
  { settingOf }: Needs<'settingOf'>,
): boolean {
  return settingOf(channelId, channel).mode === 'never';
}
