import type { IndexProgress, IndexSummary, Library } from '../../library.js';
import type { CommandIds } from '../catalogue/index.js';
import type { AnswerQuestion, ChannelSettings } from '../conversation/index.js';
import type { MemberLimits, QuestionDesk } from '../desk/index.js';
import type { ChannelPermissions, Metrics } from '../monitoring/index.js';
import type { Store } from '../storage/index.js';
import type { TurnServices } from '../turn.js';
import type { Choices } from './choices/index.js';

/** All that interactions are served with: each command and button names what it needs of it. */
export interface Services extends TurnServices {
  readonly library: Library;
  readonly store: Store;
  readonly desk: QuestionDesk;
  readonly answerQuestion: AnswerQuestion;
  readonly choices: Choices;
  readonly limits: MemberLimits;
  readonly settingOf: ChannelSettings;
  readonly metrics: Metrics;
  readonly permissions: Pick<ChannelPermissions, 'refused' | 'missingIn'>;
  readonly commandIds: CommandIds;
  /** Whether each question opens a thread. */
  readonly threads: boolean;
  /** Whether every message can be read: the Message Content intent was asked for and granted. */
  readonly readsEveryMessage: boolean;
  /** `Date.now()` at the start. */
  readonly startedAt: number;
  /** Whether the bot is closing: nothing new is begun. */
  isClosing(): boolean;
  /** @throws Refusal if one is running already. */
  rebuild(onProgress: (progress: IndexProgress) => void): Promise<IndexSummary>;
}

/** The services that a command or a button works with. */
export type Needs<Name extends keyof Services> = Pick<Services, Name>;
