import { hasWords, questionIn } from '../../conversation/index.js';
import { Refusal } from '../../failures/index.js';
import { replyWithAnswer } from '../reply-with-answer.js';
import type { Needs } from '../services.js';
import type { MessageCommand } from './command.js';
import { messageCommand } from './definition.js';
import { admit } from './privacy.js';

/** The message becomes the question. */
export const askAboutThis = {
  data: messageCommand('Ask about this'),

  async executeOnMessage(interaction, turn, services: Needs<'desk' | 'settingOf' | 'answerQuestion'>) {
    const question = questionIn(interaction.targetMessage);
    if (!hasWords(question)) throw new Refusal({ kind: 'wordless' });
    const hidden = await admit(interaction, turn, services);
    await replyWithAnswer(interaction, turn, services, { question, hidden });
  },
} satisfies MessageCommand;
