import { decodeCustomId, payloadOf } from '../../components/index.js';
import { Refusal } from '../../failures/index.js';
import { isSilenced } from '../permissions.js';
import type { Needs } from '../services.js';
import type { Button } from './button.js';
import { shownComponents, withoutComponents } from './shown-components.js';

/** Repeats a private answer where everybody sees it, once, however often the button is pressed; takes the button away. */
export const show = {
  action: 'show',
  async execute(interaction, _, __, services: Needs<'store' | 'settingOf'>) {
    if (isSilenced(interaction, services)) throw new Refusal({ kind: 'silenced' });
    const { store } = services;
    const { id } = interaction.message;
    const shown = shownComponents(interaction);
    const answer = withoutComponents(shown, isShow);
    const isFirst = store.claim('show', id);
    try {
      await interaction.update(payloadOf(answer));
      if (isFirst) await interaction.followUp(payloadOf(answer));
    } catch (error) {
      if (isFirst) store.release('show', id);
      // What went wrong is what has to be told, whatever becomes of the button.
      if (isFirst && interaction.replied) await interaction.editReply(payloadOf(shown)).catch(() => {});
      throw error;
    }
  },
} satisfies Button;

function isShow(component: object): boolean {
  return 'custom_id' in component && decodeCustomId(String(component.custom_id))?.action === 'show';
}
