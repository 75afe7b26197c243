import { noQuotesView, payloadOf, quotesView, TOPIC_LIMIT } from '../../components/index.js';
import { frameOf } from '../../turn.js';
import { replyToAsker } from '../reply-to-asker.js';
import { searchQuotes } from '../search-quotes.js';
import type { Needs } from '../services.js';
import type { Command } from './command.js';
import { slashCommand } from './definition.js';
import { articleOption } from './options.js';
import { admit } from './privacy.js';

const EVERYTHING = { article: null, about: null };

export const quotes = {
  data: slashCommand('quotes', {
    speaker: { type: 'text', required: true, autocomplete: true, most: 100 },
    about: { type: 'text', autocomplete: true, most: TOPIC_LIMIT },
    article: { type: 'text', autocomplete: true, most: 100 },
  }),

  async execute(interaction, turn, services: Needs<'library' | 'desk' | 'settingOf'>) {
    await admit(interaction, turn, services);
    const { library } = services;
    const speaker = interaction.options.getString('speaker', true);
    const about = interaction.options.getString('about')?.trim() || null;
    const article = articleOption(interaction, 'article', library);
    const found = await searchQuotes({ speaker, article, about }, turn, services);
    const all = found.length > 0 ? found : await searchQuotes({ ...EVERYTHING, speaker }, turn, services);
    const said = all[0]?.quote.speaker ?? null;
    const listed = said === null ? null : library.findSpeaker(said);
    const frame = frameOf(turn);
    if (!listed || found.length === 0) return replyToAsker(interaction, noQuotesView(speaker, listed, frame));
    const view = quotesView(found, { speaker: listed, article, about }, 0, library, frame);
    await interaction.editReply(payloadOf(view));
  },

  autocomplete(interaction, choices) {
    const { name, value } = interaction.options.getFocused(true);
    if (name === 'article') return choices.articles(value);
    return name === 'about' ? choices.topics(value) : choices.speakers(value);
  },
} satisfies Command;
