import { noticeView, privatePayloadOf } from '../../components/index.js';
import type { Needs } from '../services.js';
import type { Button } from './button.js';

export const voteUp = voteButton('up', 1);
export const voteDown = voteButton('down', -1);

/** Keeps the vote: message, hash of the user, hash of the question. Nothing else. */
function voteButton(action: string, value: 1 | -1): Button {
  return {
    action,
    async execute(interaction, { args }, turn, { store }: Needs<'store'>) {
      store.recordVote({
        message: interaction.message.id,
        user: turn.user,
        questionHash: String(args[0] ?? ''),
        value,
      });
      await interaction.reply(privatePayloadOf(noticeView(turn.words().feedback.thanks)));
    },
  };
}
