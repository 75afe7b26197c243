import { type ButtonInteraction, MessageFlags } from 'discord.js';
import type { ButtonState } from '../../components/index.js';
import { Refusal } from '../../failures/index.js';
import type { Turn } from '../../turn.js';
import { isModerator } from '../permissions.js';

/**
 * Who may turn the pages of a message that others see too: who asked, and moderators.
 *
 * @throws Refusal for everybody else.
 */
export function requirePager(interaction: ButtonInteraction, { asker }: ButtonState, { user }: Turn): void {
  if (!isHidden(interaction) && user !== asker && !isModerator(interaction)) {
    throw new Refusal({ kind: 'not-yours' });
  }
}

/** Whether the message with the button is shown to one member alone. */
function isHidden(interaction: ButtonInteraction): boolean {
  return interaction.message.flags.has(MessageFlags.Ephemeral);
}
