import type { ChatInputCommandInteraction } from 'discord.js';
import { LONGEST_QUESTION } from '../../answer/question/check-question.js';
import { payloadOf } from '../components/payload.js';
import { answerQuestion } from '../conversation/answer-question.js';
import { openThread } from '../conversation/threads.js';
import type { Turn } from '../turn.js';
import type { Command } from './command.js';
import { slashCommand } from './definition.js';
import { articleOption } from './options.js';
import { acknowledge } from './privacy.js';

export const ask = {
  data: slashCommand('ask', {
    question: { type: 'text', required: true, most: LONGEST_QUESTION },
    speaker: { type: 'text', autocomplete: true, most: 100 },
    article: { type: 'text', autocomplete: true, most: 100 },
    private: { type: 'yes-no' },
  }),

  async execute(interaction, turn) {
    const hidden = await acknowledge(interaction, turn);
    const speaker = interaction.options.getString('speaker');
    const article = articleOption(interaction, 'article', turn);
    const question = interaction.options.getString('question', true);
    await replyWithAnswer(interaction, turn, question, hidden, {
      ...(speaker === null ? {} : { speaker }),
      ...(article === null ? {} : { article: article.id }),
    });
  },

  autocomplete(interaction, suggestions) {
    const { name, value } = interaction.options.getFocused(true);
    return name === 'article' ? suggestions.articles(value) : suggestions.speakers(value);
  },
} satisfies Command;

async function replyWithAnswer(
  interaction: ChatInputCommandInteraction,
  turn: Turn,
  question: string,
  hidden: boolean,
  options: { speaker?: string; article?: string },
): Promise<void> {
  const { view } = await answerQuestion(turn, {
    question,
    options,
    source: 'command',
    private: hidden,
    shareable: hidden && interaction.inGuild(),
    showQuestion: true,
  });
  const reply = await interaction.editReply(payloadOf(view));
  if (turn.bot.config.threads && !hidden) await openThread(reply, question, turn);
}
