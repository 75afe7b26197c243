import { questionOf } from '../../conversation/question.js';
import { replyWithAnswer } from '../reply-with-answer.js';
import type { MessageCommand } from './command.js';
import { messageCommand } from './definition.js';
import { admit } from './privacy.js';

/** The message becomes the question. */
export const askAboutThis = {
  data: messageCommand('Ask about this'),

  async executeOnMessage(interaction, turn) {
    const hidden = await admit(interaction, turn);
    const question = questionOf(interaction.targetMessage.content, turn.bot.client.user.id);
    await replyWithAnswer(interaction, turn, { question, hidden });
  },
} satisfies MessageCommand;
