import { speakersView } from '../../components/index.js';
import { frameOf } from '../../turn.js';
import type { Needs } from '../services.js';
import type { Command } from './command.js';
import { slashCommand } from './definition.js';
import { replyAtOnce } from './reply-at-once.js';

export const speakers = {
  data: slashCommand('speakers'),
  async execute(interaction, turn, services: Needs<'library' | 'settingOf'>) {
    const { library } = services;
    const view = speakersView(library.speakers(), 0, frameOf(turn));
    await replyAtOnce(interaction, turn, services, view);
  },
} satisfies Command;
