import { noticeView, payloadOf, quotesView, TOPIC_LIMIT } from '../../components/index.js';
import { frameOf } from '../../turn.js';
import { replyToAsker } from '../reply-to-asker.js';
import { searchQuotes } from '../search-quotes.js';
import type { Needs } from '../services.js';
import type { Command } from './command.js';
import { slashCommand } from './definition.js';
import { articleOption } from './options.js';
import { admit } from './privacy.js';

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
    const said = found[0]?.quote.speaker ?? null;
    const listed = said === null ? null : library.findSpeaker(said);
    const frame = frameOf(turn);
    if (!listed) return replyToAsker(interaction, noticeView(frame.words.quotes.none));
    const view = quotesView(found, { speaker: listed, article, about }, 0, library, frame);
    await interaction.editReply(payloadOf(view));
  },

  autocomplete(interaction, choices) {
    const { name, value } = interaction.options.getFocused(true);
    if (name === 'article') return choices.articles(value);
    return name === 'about' ? choices.topics(value) : choices.speakers(value);
  },
} satisfies Command;
