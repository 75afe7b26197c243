import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../failures/index.js';

/** Questions a minute. */
export interface LimitOptions {
  readonly user: number;
  readonly guild: number;
}

/** Counts a question. @throws Refusal that says when to try again. */
export type TakeTurn = (user: string, guild: string | null) => Promise<void>;

/** Rate limits for each user and each server, over a minute. */
export function questionLimits({ user, guild }: LimitOptions): TakeTurn {
  const users = new RateLimiterMemory({ points: user, duration: 60 });
  const guilds = new RateLimiterMemory({ points: guild, duration: 60 });
  return async (userId, guildId) => {
    await take(users, userId, 'user-limit');
    if (guildId !== null) await take(guilds, guildId, 'guild-limit');
  };
}

/** Limits of each member alone over a minute, for what takes no search. */
export interface MemberLimits {
  /** Counts what a member uses: a command, a button. @throws Refusal over the limit. */
  countUse(user: string): Promise<void>;
  /** Counts a list of suggestions asked for while a member types. @throws Refusal over the limit. */
  countSuggestions(user: string): Promise<void>;
}

/** How many of each a member may have in a minute. */
export interface MemberLimitOptions {
  readonly uses: number;
  readonly suggestions: number;
}

export function memberLimits({ uses, suggestions }: MemberLimitOptions): MemberLimits {
  return { countUse: memberLimit(uses), countSuggestions: memberLimit(suggestions) };
}

function memberLimit(points: number): (user: string) => Promise<void> {
  const members = new RateLimiterMemory({ points, duration: 60 });
  return (user) => take(members, user, 'user-limit');
}

async function take(limiter: RateLimiterMemory, key: string, kind: 'user-limit' | 'guild-limit') {
  try {
    await limiter.consume(key);
  } catch (reason) {
    if (reason instanceof Error) throw reason;
    const { msBeforeNext, consumedPoints } = reason as RateLimiterRes;
    throw new Refusal({
      kind,
      retryAt: new Date(Date.now() + Math.ceil(msBeforeNext / 1000) * 1000),
      repeated: consumedPoints > limiter.points + 1,
    });
  }
}
