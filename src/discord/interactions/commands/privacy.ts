import { type CommandInteraction, MessageFlags } from 'discord.js';
import { channelSetting } from '../../conversation/channel-setting.js';
import type { Turn } from '../../turn.js';

/**
 * Whether the reply is shown to its asker alone: as the option says, else as the server's settings say;
 * always in a channel where the bot is to be silent.
 */
export function isPrivate(interaction: CommandInteraction, turn: Turn): boolean {
  if (!interaction.inGuild()) return false;
  const { channel } = interaction;
  const { store } = turn.bot;
  const mode = channel ? channelSetting(turn.bot, channel).mode : store.answerMode(interaction.channelId);
  if (mode === 'never') return true;
  const chosen = interaction.isChatInputCommand() ? interaction.options.getBoolean('private') : null;
  return chosen ?? turn.settings.privateAnswers;
}

/**
 * Promises a reply to what asks or searches, before any work. Returns whether it will be shown to its asker alone.
 *
 * @throws Refusal where the member or the server asks too much: nothing is promised then
 */
export async function admit(interaction: CommandInteraction, turn: Turn): Promise<boolean> {
  await turn.bot.desk.admit(turn.user, turn.guild);
  return acknowledge(interaction, turn);
}

/** Promises a reply at once, before any work. Returns whether it will be shown to its asker alone. */
export async function acknowledge(interaction: CommandInteraction, turn: Turn): Promise<boolean> {
  const hidden = isPrivate(interaction, turn);
  await interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {});
  return hidden;
}
