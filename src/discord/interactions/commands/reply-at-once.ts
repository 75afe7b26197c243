import type { CommandInteraction } from 'discord.js';
import { payloadOf, privatePayloadOf, type View } from '../../components/index.js';
import type { Turn } from '../../turn.js';
import type { Needs } from '../services.js';
import { isPrivate } from './privacy.js';

/** Replies in one request, for what needs no search; privately where that is the rule. */
export async function replyAtOnce(
  interaction: CommandInteraction,
  turn: Turn,
  services: Needs<'settingOf'>,
  view: View,
): Promise<void> {
  await interaction.reply(isPrivate(interaction, turn, services) ? privatePayloadOf(view) : payloadOf(view));
}
