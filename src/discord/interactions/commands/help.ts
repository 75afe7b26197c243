import { userMention } from 'discord.js';
import { withCommandMentions } from '../../catalogue/index.js';
import { pageView, privatePayloadOf } from '../../components/index.js';
import type { Needs } from '../services.js';
import type { Command } from './command.js';
import { slashCommand } from './definition.js';

export const help = {
  data: slashCommand('help'),
  async execute(interaction, turn, { commandIds }: Needs<'commandIds'>) {
    const { help: say } = turn.words();
    const body = say.body(userMention(interaction.client.user.id));
    await interaction.reply(privatePayloadOf(pageView(say.title, withCommandMentions(body, commandIds))));
  },
} satisfies Command;
