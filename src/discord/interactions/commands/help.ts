import { userMention } from 'discord.js';
import { withCommandMentions } from '../../catalogue/command-mentions.js';
import { privatePayloadOf } from '../../components/payload.js';
import { pageView } from '../../components/view.js';
import type { Command } from './command.js';
import { slashCommand } from './definition.js';

export const help = {
  data: slashCommand('help'),
  async execute(interaction, turn) {
    const { help: say } = turn.words();
    const body = say.body(userMention(turn.bot.client.user.id));
    await interaction.reply(
      privatePayloadOf(pageView(say.title, withCommandMentions(body, turn.bot.commandIds))),
    );
  },
} satisfies Command;
