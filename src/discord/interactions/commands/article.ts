import { articleView } from '../../components/article-view.js';
import { payloadOf } from '../../components/payload.js';
import { frameOf } from '../../turn.js';
import type { Command } from './command.js';
import { slashCommand } from './definition.js';
import { articleOption } from './options.js';
import { acknowledge } from './privacy.js';

export const article = {
  data: slashCommand('article', {
    name: { type: 'text', required: true, autocomplete: true, most: 100 },
  }),

  async execute(interaction, turn) {
    await acknowledge(interaction, turn);
    const chosen = articleOption(interaction, 'name', turn);
    if (!chosen) return;
    const quotes = await turn.bot.library.quotes({ article: chosen.id });
    const frame = frameOf(turn, turn.words());
    await interaction.editReply(payloadOf(articleView(chosen, quotes, frame)));
  },

  autocomplete(interaction, suggestions) {
    return suggestions.articles(interaction.options.getFocused());
  },
} satisfies Command;
