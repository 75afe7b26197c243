import { articleView, payloadOf } from '../../components/index.js';
import { frameOf } from '../../turn.js';
import type { Needs } from '../services.js';
import type { Command } from './command.js';
import { slashCommand } from './definition.js';
import { articleOption } from './options.js';
import { acknowledge } from './privacy.js';

export const article = {
  data: slashCommand('article', {
    name: { type: 'text', required: true, autocomplete: true, most: 100 },
  }),

  async execute(interaction, turn, services: Needs<'library' | 'settingOf'>) {
    await acknowledge(interaction, turn, services);
    const { library } = services;
    const chosen = articleOption(interaction, 'name', library);
    if (!chosen) return;
    const quotes = await library.quotes({ article: chosen.id });
    const frame = frameOf(turn);
    await interaction.editReply(payloadOf(articleView(chosen, quotes, frame)));
  },

  autocomplete(interaction, choices) {
    return choices.articles(interaction.options.getFocused());
  },
} satisfies Command;
