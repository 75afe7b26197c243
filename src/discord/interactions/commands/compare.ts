import { compareSpeakers } from '../../../reading/index.js';
import { compareView, payloadOf, TOPIC_LIMIT } from '../../components/index.js';
import { frameOf } from '../../turn.js';
import { replyToAsker } from '../reply-to-asker.js';
import type { Needs } from '../services.js';
import type { Command } from './command.js';
import { slashCommand } from './definition.js';
import { admit } from './privacy.js';

const SPEAKERS = ['speaker1', 'speaker2', 'speaker3', 'speaker4'] as const;

export const compare = {
  data: slashCommand('compare', {
    about: { type: 'text', required: true, autocomplete: true, most: TOPIC_LIMIT },
    speaker1: { type: 'text', required: true, autocomplete: true, most: 100 },
    speaker2: { type: 'text', required: true, autocomplete: true, most: 100 },
    speaker3: { type: 'text', autocomplete: true, most: 100 },
    speaker4: { type: 'text', autocomplete: true, most: 100 },
  }),

  async execute(interaction, turn, services: Needs<'library' | 'desk' | 'settingOf'>) {
    await admit(interaction, turn, services);
    const { library, desk } = services;
    const about = interaction.options.getString('about', true).trim();
    const names = SPEAKERS.flatMap((option) => interaction.options.getString(option) ?? []);
    const sides = await desk.search(turn.user, turn.guild, () => compareSpeakers(library, about, names));
    const view = compareView(about, sides, library, frameOf(turn));
    if (sides.every(({ quotes }) => quotes.length === 0)) await replyToAsker(interaction, view);
    else await interaction.editReply(payloadOf(view));
  },

  autocomplete(interaction, choices) {
    const { name, value } = interaction.options.getFocused(true);
    return name === 'about' ? choices.topics(value) : choices.speakers(value);
  },
} satisfies Command;
