import { payloadOf } from '../../components/payload.js';
import { answerQuestion } from '../../conversation/answer-question.js';
import { questionOf } from '../../conversation/question.js';
import type { MessageCommand } from './command.js';
import { messageCommand } from './definition.js';
import { acknowledge } from './privacy.js';

/** The message becomes the question. */
export const askAboutThis = {
  data: messageCommand('Ask about this'),

  async executeOnMessage(interaction, turn) {
    const hidden = await acknowledge(interaction, turn);
    const { view } = await answerQuestion(turn, {
      question: questionOf(interaction.targetMessage.content, turn.bot.client.user.id),
      options: {},
      source: 'command',
      private: hidden,
      shareable: hidden,
      showQuestion: true,
    });
    await interaction.editReply(payloadOf(view));
  },
} satisfies MessageCommand;
