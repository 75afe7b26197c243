import { noticeView, privatePayloadOf } from '../../components/index.js';
import type { Needs } from '../services.js';
import type { Command } from './command.js';
import { slashCommand } from './definition.js';

export const forgetMe = {
  data: slashCommand('forget-me'),
  async execute(interaction, turn, { store }: Needs<'store'>) {
    const votes = store.forgetUser(turn.user);
    const say = turn.words().feedback;
    const done = votes === null ? say.beingForgotten : say.forgotten(votes);
    await interaction.reply(privatePayloadOf(noticeView(done)));
  },
} satisfies Command;
