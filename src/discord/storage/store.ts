import type { ReaderLanguage } from '../../reader-language.js';

/** What the bot answers in a channel besides commands. `mention` is the default. */
export type AnswerMode = 'every' | 'mention' | 'never';

export interface GuildSettings {
  /** Where neither the member's locale nor the question tells; null: the server's own. */
  readonly language: ReaderLanguage | null;
  readonly privateAnswers: boolean;
}

export interface Vote {
  readonly message: string;
  readonly user: string;
  readonly questionHash: string;
  readonly value: 1 | -1;
}

/** `show`: the private answer with this message id was shown to everyone. `welcome`: the server with this id was greeted. */
export type Deed = 'show' | 'welcome';

export const DEFAULT_GUILD_SETTINGS: GuildSettings = { language: null, privateAnswers: false };

/**
 * What the bot keeps: settings of servers and channels, and votes. Never a question, an answer or a name;
 * users only as hashes with a salt that stays in the store.
 */
export interface Store {
  guildSettings(guild: string): GuildSettings;
  setGuildSettings(guild: string, settings: GuildSettings): void;
  /** Null where nothing was set for the channel itself. */
  answerMode(channel: string): AnswerMode | null;
  setAnswerMode(guild: string, channel: string, mode: AnswerMode): void;
  /** Whether any channel is to have every message answered, which needs the Message Content intent. */
  answersEveryMessage(): boolean;
  /** One vote a user and message: the last one counts. */
  recordVote(vote: Vote): void;
  /**
   * Takes on what is to be done once, whoever else is about to do it, also after a restart: true for the first only.
   * A month later an answer that was shown is forgotten: nobody sees its button any more.
   */
  claim(deed: Deed, id: string): boolean;
  /** Leaves it to be done after all. */
  release(deed: Deed, id: string): void;
  /** Deletes everything kept of the user. Returns the number of votes deleted; null where it has to be done a little later. */
  forgetUser(user: string): number | null;
  /** Deletes what is kept of a server that the bot has left. */
  forgetGuild(guild: string): void;
  /** Twelve characters that stand for a text; they cannot be turned back without the store's salt. */
  hashOf(text: string): string;
  close(): void;
}
