import type { DeskOptions, MemberLimitOptions } from './desk/index.js';
import type { PatienceOptions } from './monitoring/index.js';

/** Numbers that only tests and benchmarks change. */
export interface Tuning {
  readonly desk: DeskOptions;
  /** Of one member a minute: commands and buttons, whether they ask or turn a page, and lists of suggestions. */
  readonly members: MemberLimitOptions;
  /** How long after a rebuild the next one may begin. */
  readonly rebuildPauseMs: number;
  /** How long answers that are being made may take when the bot closes. */
  readonly closeMs: number;
  /** Seconds that messages are remembered, and between two looks for older ones; those are read from Discord again. */
  readonly messages: { readonly lifetime: number; readonly interval: number };
  /** For Discord, at the start. */
  readonly start: PatienceOptions;
  /** How long the gateway may be down before the bot gives up. */
  readonly gatewayPatienceMs: number;
}

export const DEFAULT_TUNING: Tuning = {
  desk: { limits: { user: 20, guild: 600 }, concurrent: 2, waiting: 1000 },
  members: { uses: 60, suggestions: 180 },
  rebuildPauseMs: 60_000,
  closeMs: 3000,
  messages: { lifetime: 300, interval: 60 },
  start: { sayMs: 5000, limitMs: 2 * 60_000 },
  gatewayPatienceMs: 5 * 60_000,
};
