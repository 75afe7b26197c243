import { articlesView } from '../../components/index.js';
import { frameOf } from '../../turn.js';
import type { Needs } from '../services.js';
import type { Command } from './command.js';
import { slashCommand } from './definition.js';
import { replyAtOnce } from './reply-at-once.js';

export const articles = {
  data: slashCommand('articles'),
  async execute(interaction, turn, services: Needs<'library' | 'settingOf'>) {
    const { library } = services;
    const view = articlesView(library.articles(), 0, frameOf(turn));
    await replyAtOnce(interaction, turn, services, view);
  },
} satisfies Command;
