import type { QuestionSource } from '../monitoring/index.js';
import type { AnswerMode } from '../storage/index.js';

/** What matters of a message for whether it is a question to the bot. */
export interface MessageFacts {
  readonly direct: boolean;
  readonly mentionsBot: boolean;
  readonly repliesToBot: boolean;
  /** In a thread that the bot opened. */
  readonly inBotThread: boolean;
  /** It replies to, or mentions, somebody else than the bot and its author. */
  readonly toOthers: boolean;
  /** The channel's setting. */
  readonly mode: AnswerMode;
  /** Listed in `DISCORD_ANSWER_CHANNELS`. */
  readonly listed: boolean;
}

/**
 * Where a message comes from, if it is for the bot; null if it is not. From `channel` nobody asked the bot by
 * name: there it keeps silent unless it finds something. So it does where members turn to each other in a conversation
 * with it.
 */
export function addressOf(facts: MessageFacts): Exclude<QuestionSource, 'command'> | null {
  if (facts.direct) return 'direct';
  if (facts.mode === 'never') return null;
  if (facts.mentionsBot) return 'mention';
  if (facts.repliesToBot || facts.inBotThread) return facts.toOthers ? 'channel' : 'conversation';
  if (facts.listed || facts.mode === 'every') return 'channel';
  return null;
}
