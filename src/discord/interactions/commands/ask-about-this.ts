import { questionIn } from '../../conversation/index.js';
import { replyWithAnswer } from '../reply-with-answer.js';
import type { Needs } from '../services.js';
import type { MessageCommand } from './command.js';
import { messageCommand } from './definition.js';
import { admit } from './privacy.js';

/** The message becomes the question. */
export const askAboutThis = {
  data: messageCommand('Ask about this'),

  async executeOnMessage(interaction, turn, services: Needs<'desk' | 'settingOf' | 'answerQuestion'>) {
    const hidden = await admit(interaction, turn, services);
    const question = questionIn(interaction.targetMessage);
    await replyWithAnswer(interaction, turn, services, { question, hidden });
  },
} satisfies MessageCommand;
