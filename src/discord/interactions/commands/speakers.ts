import { speakersView } from '../../components/list-views.js';
import { frameOf } from '../../turn.js';
import type { Command } from './command.js';
import { slashCommand } from './definition.js';
import { replyAtOnce } from './reply-at-once.js';

export const speakers = {
  data: slashCommand('speakers'),
  async execute(interaction, turn) {
    await replyAtOnce(
      interaction,
      turn,
      speakersView(turn.bot.library.speakers(), 0, frameOf(turn, turn.words())),
    );
  },
} satisfies Command;
