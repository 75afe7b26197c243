import { MessageFlags } from 'discord.js';
import { Refusal } from '../../failures/index.js';
import { replyWithAnswer } from '../reply-with-answer.js';
import type { Needs } from '../services.js';
import type { Button } from './button.js';

/** Asks what stands on it; the answer is for whoever pressed, who may show it to everyone. */
export const ask = {
  action: 'ask',
  async execute(interaction, _, turn, services: Needs<'desk' | 'answerQuestion' | 'settingOf'>) {
    const { component } = interaction;
    const question = component && 'label' in component ? component.label : null;
    if (!question) throw new Refusal({ kind: 'outdated' });
    await services.desk.admit(turn.user, turn.guild);
    const hidden = interaction.inGuild();
    await interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {});
    await replyWithAnswer(interaction, turn, services, { question, hidden });
  },
} satisfies Button;
