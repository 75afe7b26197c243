import { randomUUID } from 'node:crypto';
import type { BaseInteraction } from 'discord.js';
import type { ArticleLanguage } from '../languages/languages.js';
import type { Bot } from './bot.js';
import { type Catalogue, catalogueOf } from './catalogue/catalogue.js';
import { chooseLanguage } from './catalogue/choose-language.js';
import { generationKey } from './components/custom-id.js';
import type { Frame } from './components/frame.js';
import type { Log } from './operation/log.js';
import { DEFAULT_GUILD_SETTINGS, type GuildSettings } from './storage/store.js';

/** One request being served: a command, a button, a message. */
export interface Turn {
  readonly bot: Bot;
  /** In every line of the log about it, and in what its user is told if it fails. */
  readonly request: string;
  readonly log: Log;
  readonly user: string;
  readonly guild: string | null;
  readonly settings: GuildSettings;
  /** The catalogue for this user; `question` decides where the user's locale does not. */
  words(question?: ArticleLanguage): Catalogue;
}

export interface TurnOrigin {
  readonly user: string;
  readonly guild: string | null;
  /** `interaction.locale`; null for a message. */
  readonly locale: string | null;
  readonly serverLocale: string | null;
}

export function beginTurn(bot: Bot, { user, guild, locale, serverLocale }: TurnOrigin): Turn {
  const request = randomUUID().slice(0, 8);
  const settings = guild === null ? DEFAULT_GUILD_SETTINGS : bot.store.guildSettings(guild);
  return {
    bot,
    request,
    log: bot.log.child({ request }),
    user,
    guild,
    settings,
    words: (question) =>
      catalogueOf(
        chooseLanguage({
          locale,
          question: question ?? null,
          setting: settings.language,
          server: serverLocale,
        }),
      ),
  };
}

export function beginInteraction(bot: Bot, interaction: BaseInteraction): Turn {
  return beginTurn(bot, {
    user: interaction.user.id,
    guild: interaction.guildId,
    locale: interaction.locale,
    serverLocale: interaction.guildLocale,
  });
}

/** The frame of a view made in this turn, from the index as it is now. */
export function frameOf(turn: Turn, words: Catalogue, isPrivate: boolean): Frame {
  const generation = generationKey(turn.bot.library.status().generation);
  return { words, generation, asker: turn.user, private: isPrivate };
}
