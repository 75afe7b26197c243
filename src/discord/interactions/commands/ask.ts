import { LONGEST_QUESTION } from '../../../answer/index.js';
import { openThread } from '../../conversation/index.js';
import { replyWithAnswer } from '../reply-with-answer.js';
import type { Needs } from '../services.js';
import type { Command } from './command.js';
import { slashCommand } from './definition.js';
import { articleOption, LONGEST_DATE, timeOptions } from './options.js';
import { admit } from './privacy.js';

export const ask = {
  data: slashCommand('ask', {
    question: { type: 'text', required: true, most: LONGEST_QUESTION },
    speaker: { type: 'text', autocomplete: true, most: 100 },
    article: { type: 'text', autocomplete: true, most: 100 },
    since: { type: 'text', most: LONGEST_DATE },
    until: { type: 'text', most: LONGEST_DATE },
    latest: { type: 'yes-no' },
    private: { type: 'yes-no' },
  }),

  async execute(
    interaction,
    turn,
    services: Needs<'library' | 'desk' | 'settingOf' | 'answerQuestion' | 'threads' | 'permissions'>,
  ) {
    const hidden = await admit(interaction, turn, services);
    const speaker = interaction.options.getString('speaker');
    const article = articleOption(interaction, 'article', services.library);
    const question = interaction.options.getString('question', true);
    const options = {
      ...(speaker === null ? {} : { speaker }),
      ...(article === null ? {} : { article: article.id }),
      ...timeOptions(interaction),
    };
    const reply = await replyWithAnswer(interaction, turn, services, { question, options, hidden });
    const { threads, permissions } = services;
    if (threads && !hidden && reply) await openThread(reply, question, { log: turn.log, permissions });
  },

  autocomplete(interaction, choices) {
    const { name, value } = interaction.options.getFocused(true);
    return name === 'article' ? choices.articles(value) : choices.speakers(value);
  },
} satisfies Command;
