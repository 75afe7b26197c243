import { TimestampStyles, time } from 'discord.js';
import type { Catalogue } from '../catalogue/index.js';

/** Why a request is turned down; each has its sentence in the catalogue. */
export type RefusalReason =
  | {
      readonly kind: 'user-limit' | 'guild-limit';
      readonly retryAt: Date;
      /** Not the first of this minute. */
      readonly repeated: boolean;
    }
  | { readonly kind: 'rebuild-recent'; readonly retryAt: Date }
  | { readonly kind: 'too-long'; readonly most: number }
  | {
      readonly kind:
        | 'busy'
        | 'closing'
        | 'empty'
        | 'not-yours'
        | 'outdated'
        | 'silenced'
        | 'unreadable'
        | 'wordless';
    }
  | { readonly kind: 'rebuild-refused' | 'rebuild-running' | 'settings-refused' | 'settings-elsewhere' }
  | { readonly kind: 'article-changed' | 'speaker-gone' }
  | { readonly kind: 'unknown-article'; readonly name: string }
  | { readonly kind: 'no-date'; readonly typed: string }
  | { readonly kind: 'days-reversed' };

/** A request that is turned down for a reason its user can understand. Not a failure: counted, not logged. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly reason: RefusalReason) {
    super(reason.kind);
  }
}

/** Whether the member has been told this minute: to tell it each time would flood from both sides. */
export function isToldAlready(error: unknown): boolean {
  return error instanceof Refusal && 'repeated' in error.reason && error.reason.repeated;
}

/** The sentence for the user. */
export function refusalText(reason: RefusalReason, words: Catalogue): string {
  switch (reason.kind) {
    case 'user-limit':
      return words.refusals.userLimit(time(reason.retryAt, TimestampStyles.RelativeTime));
    case 'guild-limit':
      return words.refusals.guildLimit(time(reason.retryAt, TimestampStyles.RelativeTime));
    case 'too-long':
      return words.answer.tooLong(reason.most);
    case 'empty':
      return words.answer.emptyQuestion;
    case 'busy':
      return words.refusals.busy;
    case 'closing':
      return words.refusals.closing;
    case 'not-yours':
      return words.refusals.notYours;
    case 'outdated':
      return words.refusals.outdated;
    case 'silenced':
      return words.refusals.silenced;
    case 'article-changed':
      return words.refusals.articleChanged;
    case 'speaker-gone':
      return words.refusals.speakerGone;
    case 'unreadable':
      return words.refusals.unreadable;
    case 'wordless':
      return words.refusals.wordless;
    case 'rebuild-refused':
      return words.rebuild.refused;
    case 'rebuild-recent':
      return words.rebuild.recent(time(reason.retryAt, TimestampStyles.RelativeTime));
    case 'rebuild-running':
      return words.rebuild.running;
    case 'settings-refused':
      return words.settings.refused;
    case 'settings-elsewhere':
      return words.settings.serverOnly;
    case 'unknown-article':
      return words.articles.unknown(reason.name);
    case 'no-date':
      return words.answer.noDate(reason.typed);
    case 'days-reversed':
      return words.answer.daysReversed;
  }
}
