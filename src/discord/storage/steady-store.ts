import { messageOf } from '../../errors.js';
import type { Log } from '../monitoring/index.js';
import { memoryStore } from './memory-store.js';
import type { SqliteStore } from './sqlite-store.js';
import type { Store } from './store.js';

/** Between two tries of what could not be written. */
const RETRY_MS = 2000;
/** Changes that are kept until the file takes them; more, and the oldest are given up. */
const MOST_WAITING = 1000;

/**
 * A store whose file may be locked or damaged at any moment without anybody waiting for it: settings are read from
 * memory, into which they are read once, and changes are written afterwards, again and again until the file takes
 * them. Trouble is told to the log once, and its end too. Only the constructor throws, as the file does.
 */
export function steadyStore(disk: SqliteStore, log: Log): Store {
  const memory = memoryStore();
  for (const [guild, settings] of disk.everyGuild()) memory.setGuildSettings(guild, settings);
  for (const { id, guild, mode } of disk.everyChannel()) memory.setAnswerMode(guild, id, mode);
  const waiting: (() => void)[] = [];
  let timer: NodeJS.Timeout | null = null;
  let inTrouble = false;

  function complain(error: unknown): void {
    if (!inTrouble) {
      log.error(
        { err: error },
        `The settings file cannot be used now (${messageOf(error)}): what is changed is kept in memory until it can. If it is damaged, stop the bot, move the file away and start again`,
      );
    }
    inTrouble = true;
  }

  /** Whether nothing waits any more. */
  function writeWaiting(): boolean {
    try {
      for (let change = waiting[0]; change; change = waiting[0]) {
        change();
        waiting.shift();
        if (inTrouble) log.info({}, 'The settings file can be used again');
        inTrouble = false;
      }
    } catch (error) {
      complain(error);
    }
    if (waiting.length > 0) schedule(RETRY_MS);
    return waiting.length === 0;
  }

  function schedule(ms: number): void {
    timer ??= setTimeout(() => {
      timer = null;
      writeWaiting();
    }, ms).unref();
  }

  function writeLater(change: () => void): void {
    waiting.push(change);
    if (waiting.length > MOST_WAITING) waiting.shift();
    schedule(0);
  }

  /** What the file says to a change, in its turn; null where it has to wait, and comes later. */
  function writeNow<Result>(change: () => Result): Result | null {
    if (writeWaiting()) {
      try {
        return change();
      } catch (error) {
        complain(error);
      }
    }
    writeLater(change);
    return null;
  }

  writeLater(() => disk.forgetOldDeeds());
  return {
    guildSettings: memory.guildSettings,
    setGuildSettings(guild, settings) {
      memory.setGuildSettings(guild, settings);
      writeLater(() => disk.setGuildSettings(guild, settings));
    },
    answerMode: memory.answerMode,
    setAnswerMode(guild, channel, mode) {
      memory.setAnswerMode(guild, channel, mode);
      writeLater(() => disk.setAnswerMode(guild, channel, mode));
    },
    answersEveryMessage: memory.answersEveryMessage,
    recordVote: (vote) => writeLater(() => disk.recordVote(vote)),
    // The file is asked at once, for what was done before the start; memory remembers while it cannot tell.
    claim: (deed, id) => memory.claim(deed, id) && (writeNow(() => disk.claim(deed, id)) ?? true),
    release(deed, id) {
      memory.release(deed, id);
      writeLater(() => disk.release(deed, id));
    },
    forgetUser: (user) => writeNow(() => disk.forgetUser(user)),
    forgetGuild(guild) {
      memory.forgetGuild(guild);
      writeLater(() => disk.forgetGuild(guild));
    },
    hashOf: disk.hashOf,
    close() {
      if (!writeWaiting()) log.warn({ changes: waiting.length }, 'Changes of settings and votes are lost');
      if (timer) clearTimeout(timer);
      try {
        disk.close();
      } catch (error) {
        complain(error);
      }
    },
  };
}
