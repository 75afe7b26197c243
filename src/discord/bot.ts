import type { Client } from 'discord.js';
import type { IndexProgress, IndexSummary, Library } from '../library.js';
import type { CommandIds } from './catalogue/command-mentions.js';
import type { DiscordConfig } from './config.js';
import type { InFlight } from './desk/in-flight.js';
import type { QuestionDesk } from './desk/question-desk.js';
import type { Log } from './monitoring/log.js';
import type { Metrics } from './monitoring/metrics.js';
import type { Store } from './storage/store.js';
import type { Suggestions } from './suggestions/suggestions.js';

/** What commands, buttons and conversations work with. Made once, in `start-bot.ts`. */
export interface Bot {
  readonly config: DiscordConfig;
  readonly library: Library;
  readonly store: Store;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly desk: QuestionDesk;
  readonly suggestions: Suggestions;
  /** Counts what a member uses: a command, a button. @throws Refusal over the limit. */
  countUse(user: string): Promise<void>;
  /** Counts a list of suggestions asked for while a member types. @throws Refusal over the limit. */
  countSuggestions(user: string): Promise<void>;
  readonly inFlight: InFlight;
  readonly client: Client<true>;
  /** Whether every message can be read: the Message Content intent was asked for and granted. */
  readonly readsEveryMessage: boolean;
  /** For commands to be mentioned by. */
  readonly commandIds: CommandIds;
  /** `Date.now()` at the start. */
  readonly startedAt: number;
  /** Set when the bot is closing: nothing new is begun. */
  readonly closing: boolean;
  /** @throws Refusal if one is running already. */
  rebuild(onProgress: (progress: IndexProgress) => void): Promise<IndexSummary>;
}
