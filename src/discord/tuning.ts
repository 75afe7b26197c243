import type { DeskOptions } from './operation/question-desk.js';

/** Numbers that only tests and benchmarks change. */
export interface Tuning {
  readonly desk: DeskOptions;
  /** How long answers that are being made may take when the bot closes. */
  readonly closeMs: number;
  /** How long the gateway may be down before the bot gives up. */
  readonly gatewayPatienceMs: number;
}

export const DEFAULT_TUNING: Tuning = {
  desk: { limits: { user: 20, guild: 600 }, concurrent: 2, waiting: 1000 },
  closeMs: 5000,
  gatewayPatienceMs: 5 * 60_000,
};
