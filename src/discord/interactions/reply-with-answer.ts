import type { ButtonInteraction, CommandInteraction, Message } from 'discord.js';
import type { AskOptions } from '../../library.js';
import { payloadOf } from '../components/index.js';
import type { Turn } from '../turn.js';
import { isSilenced } from './permissions.js';
import { replyToAsker } from './reply-to-asker.js';
import type { Needs } from './services.js';

/** What an interaction asks. */
export interface AskedQuestion {
  readonly question: string;
  readonly options?: AskOptions;
  /** Whether its asker alone sees the answer, with a button to show it to everyone where that is allowed. */
  readonly hidden: boolean;
}

/**
 * Puts the answer in place of the reply that was promised, below its question; where nothing was found, for the asker alone.
 * Returns the message that everyone may see; null where there is none.
 */
export async function replyWithAnswer(
  interaction: CommandInteraction | ButtonInteraction,
  turn: Turn,
  services: Needs<'answerQuestion' | 'settingOf'>,
  { question, options = {}, hidden }: AskedQuestion,
): Promise<Message | null> {
  const { answer, view } = await services.answerQuestion(turn, {
    question,
    options,
    source: 'command',
    shareable: hidden && !isSilenced(interaction, services),
    showQuestion: true,
  });
  if (answer.citations.length > 0) return interaction.editReply(payloadOf(view));
  await replyToAsker(interaction, view);
  return null;
}
