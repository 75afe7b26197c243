import { articlesView } from '../../components/list-views.js';
import { frameOf } from '../../turn.js';
import type { Command } from './command.js';
import { slashCommand } from './definition.js';
import { replyAtOnce } from './reply-at-once.js';

export const articles = {
  data: slashCommand('articles'),
  async execute(interaction, turn) {
    await replyAtOnce(
      interaction,
      turn,
      articlesView(turn.bot.library.articles(), 0, frameOf(turn, turn.words())),
    );
  },
} satisfies Command;
