import { randomUUID } from 'node:crypto';
import type { BaseInteraction } from 'discord.js';
import type { ArticleLanguage } from '../languages/index.js';
import { type Catalogue, catalogueOf, chooseLanguage } from './catalogue/index.js';
import type { Frame } from './components/index.js';
import type { Log } from './monitoring/index.js';
import { DEFAULT_GUILD_SETTINGS, type GuildSettings, type Store } from './storage/index.js';

/** One request being served: a command, a button, a message. */
export interface Turn {
  /** In every line of the log about it, and in what its user is told if it fails. */
  readonly request: string;
  readonly log: Log;
  readonly user: string;
  readonly guild: string | null;
  readonly settings: GuildSettings;
  /** The catalogue for this user; `question` decides where the user's locale does not. */
  words(question?: ArticleLanguage): Catalogue;
}

/** What a turn is begun with. */
export interface TurnServices {
  readonly log: Log;
  readonly store: Pick<Store, 'guildSettings'>;
}

interface TurnOrigin {
  readonly user: string;
  readonly guild: string | null;
  /** `interaction.locale`; null for a message. */
  readonly locale: string | null;
  readonly serverLocale: string | null;
}

export function beginTurn(
  { log, store }: TurnServices,
  { user, guild, locale, serverLocale: server }: TurnOrigin,
): Turn {
  const request = randomUUID().slice(0, 8);
  const settings = guild === null ? DEFAULT_GUILD_SETTINGS : store.guildSettings(guild);
  return {
    request,
    log: log.child({ request }),
    user,
    guild,
    settings,
    words: (question) =>
      catalogueOf(chooseLanguage({ locale, question: question ?? null, setting: settings.language, server })),
  };
}

/** For what fails before it is known whose turn it is. */
export function turnOfNobody(services: TurnServices): Turn {
  return beginTurn(services, { user: '', guild: null, locale: null, serverLocale: null });
}

export function beginInteraction(services: TurnServices, interaction: BaseInteraction): Turn {
  return beginTurn(services, {
    user: interaction.user.id,
    guild: interaction.guildId,
    locale: interaction.locale,
    serverLocale: interaction.guildLocale,
  });
}

/** The frame of a view made in this turn. */
export function frameOf(turn: Turn, words = turn.words()): Frame {
  return { words, asker: turn.user };
}
