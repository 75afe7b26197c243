import { ApplicationFlags, type Channel, type ChatInputCommandInteraction } from 'discord.js';
import { spokenLanguage } from '../../../reader-language.js';
import type { Catalogue } from '../../catalogue/index.js';
import { pageView, privatePayloadOf } from '../../components/index.js';
import { isInForum } from '../../conversation/index.js';
import { Refusal } from '../../failures/index.js';
import type { AnswerMode, GuildSettings } from '../../storage/index.js';
import { requireManager } from '../permissions.js';
import type { Needs } from '../services.js';
import type { Command } from './command.js';
import { slashCommand } from './definition.js';

/** Changes what is given, then shows all settings. */
export const settings = {
  data: slashCommand(
    'settings',
    { answer: { type: 'choice' }, language: { type: 'choice' }, private: { type: 'yes-no' } },
    'managers',
  ),

  async execute(
    interaction,
    turn,
    services: Needs<'store' | 'settingOf' | 'permissions' | 'readsEveryMessage'>,
  ) {
    const { guildId: guild, channel } = interaction;
    if (guild === null || channel === null) throw new Refusal({ kind: 'settings-elsewhere' });
    requireManager(interaction, 'settings-refused');
    const { store, settingOf, permissions, readsEveryMessage } = services;
    const mode = interaction.options.getString('answer') as AnswerMode | null;
    if (mode !== null) store.setAnswerMode(guild, channelToSet(channel), mode);
    const changed = changedSettings(interaction, turn.settings);
    if (changed !== null) store.setGuildSettings(guild, changed);

    const words = turn.words();
    const modeNow = settingOf(channel.id, channel).mode;
    const shown = settingsText(changed ?? turn.settings, modeNow, words);
    const missing = modeNow === 'never' ? [] : permissions.missingIn(channel);
    const notes = [
      ...(mode !== null || changed !== null ? [words.settings.saved] : []),
      ...(missing.length > 0
        ? [words.settings.lacks(missing.map((name) => words.permissions[name]).join(', '))]
        : []),
      ...(mode === 'every' && !readsEveryMessage ? [await intentNote(interaction, words)] : []),
    ];
    await interaction.reply(privatePayloadOf(pageView(words.settings.title, [shown, ...notes].join('\n'))));
  },
} satisfies Command;

/** In a forum nobody can type a command but in its posts: there it is about the whole forum. */
function channelToSet(channel: Channel): string {
  return (isInForum(channel) ? channel.parentId : null) ?? channel.id;
}

function changedSettings(
  interaction: ChatInputCommandInteraction,
  before: GuildSettings,
): GuildSettings | null {
  const language = interaction.options.getString('language');
  const privateAnswers = interaction.options.getBoolean('private');
  if (language === null && privateAnswers === null) return null;
  return {
    language: language === null ? before.language : spokenLanguage(language),
    privateAnswers: privateAnswers ?? before.privateAnswers,
  };
}

function settingsText(settings: GuildSettings, mode: AnswerMode, { settings: say }: Catalogue): string {
  const { yes, no } = say.privateAnswers;
  return [
    say.line(say.answer.label, say.answer[mode]),
    say.line(say.language.label, say.language[settings.language ?? 'auto']),
    say.line(say.privateAnswers.label, settings.privateAnswers ? yes : no),
  ].join('\n');
}

/** Every message can only be read after a restart, and with a switch in the developer portal. */
async function intentNote(
  { client }: ChatInputCommandInteraction,
  { settings: say }: Catalogue,
): Promise<string> {
  const { flags } = await client.application.fetch();
  const granted = flags.any([
    ApplicationFlags.GatewayMessageContent,
    ApplicationFlags.GatewayMessageContentLimited,
  ]);
  return granted ? say.needsRestart : say.needsIntent;
}
