import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, UsageError } from '../errors.js';
import { makeFolder } from '../index/index.js';
import { type Database, inTransaction, openDatabase } from '../sqlite.js';

/** A feed that is followed. Times are in milliseconds since 1970. */
export interface FollowedFeed {
  readonly address: string;
  readonly title: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** When it last answered; null before it first did. */
  readonly checkedAt: number | null;
  /** Times in a row that it could not be had. */
  readonly failures: number;
  /** Why it could not be had the last time; null where it could. */
  readonly problem: string | null;
  /** Until when it is left alone. */
  readonly waitUntil: number;
  /** Whether its server has said that it is gone for good: then nobody asks again. */
  readonly isGone: boolean;
}

/** An entry of a feed: `seen`, when it was first followed; to be taken; taken as an article; or not to be had. */
export type EntryState = 'seen' | 'waiting' | 'taken' | 'refused';

export interface ListedEntry {
  /** What is the same for all addresses of the page. */
  readonly key: string;
  readonly address: string;
  readonly date: string | null;
  /** What it is where it is not known yet. */
  readonly state: EntryState;
}

export interface WaitingEntry extends Omit<ListedEntry, 'state'> {
  /** How often it was tried. */
  readonly tries: number;
}

/** Which feeds are followed, and what of them is known: one SQLite file, in which every change is whole or was none. */
export interface FeedStore {
  feeds(): readonly FollowedFeed[];
  /** How many articles came from a feed. */
  taken(feed: string): number;
  /** Follows a feed; one that is followed already stays as it is. */
  follow(feed: Pick<FollowedFeed, 'address' | 'title'>): FollowedFeed;
  unfollow(feed: string): void;
  save(feed: FollowedFeed): void;
  /**
   * Whether nobody else, in whatever process, is at the feed; from then on nobody is, until it is released, or some minutes after
   * this process has ended.
   */
  claim(feed: string): boolean;
  release(feed: string): void;
  /**
   * Saves a feed that has answered, with the entries that it lists; those that are known already stay as they are. Forgets those
   * that it no longer lists since `forgetBefore`, but for those that are articles or are to be.
   */
  saveListed(feed: FollowedFeed, entries: readonly ListedEntry[], now: number, forgetBefore: number): void;
  /** The entries that are to be taken, at most so many: those first that were tried least often. */
  waiting(feed: string, most: number): readonly WaitingEntry[];
  /** Notes what became of an entry that was waiting. */
  tried(feed: string, key: string, state: EntryState): void;
  close(): void;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS feed (
    address TEXT PRIMARY KEY,
    title TEXT,
    etag TEXT,
    last_modified TEXT,
    checked_at INTEGER,
    failures INTEGER NOT NULL DEFAULT 0,
    problem TEXT,
    wait_until INTEGER NOT NULL DEFAULT 0,
    is_gone INTEGER NOT NULL DEFAULT 0,
    claimed_until INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS entry (
    feed TEXT NOT NULL,
    key TEXT NOT NULL,
    address TEXT NOT NULL,
    date TEXT,
    state TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    listed_at INTEGER NOT NULL,
    PRIMARY KEY (feed, key)
  ) WITHOUT ROWID;
`;

/** How long a claim is good for that is not renewed, as it is all the time while its process lives. */
const CLAIM_MS = 5 * 60 * 1000;
const BETWEEN_RENEWALS_MS = CLAIM_MS / 5;

/** How long a process waits for another that is writing. */
const BUSY_MS = 5000;

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'feeds.sqlite');
}

/** Whether anything was ever followed: else there is nothing to open. */
export function hasFeeds(dataFolder: string): boolean {
  return existsSync(fileIn(dataFolder));
}

/** @throws UsageError where there is no SQLite, or the file cannot be opened */
export function openFeedStore(dataFolder: string): FeedStore {
  const path = fileIn(dataFolder);
  try {
    makeFolder(dataFolder);
    const database = openDatabase(path);
    if (database === null)
      throw new UsageError(
        'No SQLite here, in which feeds are kept. Use Node 22.13 or later, which has SQLite in it.',
      );
    database.exec(`PRAGMA busy_timeout = ${BUSY_MS};`);
    database.exec(SCHEMA);
    return storeOf(database);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `The feeds in ${path} cannot be used (${messageOf(error)}). Set VERBATIM_DATA to a folder that can be written, or move the file away.`,
      { cause: error },
    );
  }
}

function storeOf(database: Database): FeedStore {
  const prepare = (sql: string) => database.prepare(sql);
  const sql = {
    feeds: prepare('SELECT * FROM feed ORDER BY address'),
    feed: prepare('SELECT * FROM feed WHERE address = ?'),
    taken: prepare("SELECT count(*) AS taken FROM entry WHERE feed = ? AND state = 'taken'"),
    follow: prepare('INSERT OR IGNORE INTO feed (address, title) VALUES (?, ?)'),
    unfollow: prepare('DELETE FROM feed WHERE address = ?'),
    forgetAll: prepare('DELETE FROM entry WHERE feed = ?'),
    save: prepare(
      `UPDATE feed SET title = ?, etag = ?, last_modified = ?, checked_at = ?, failures = ?, problem = ?, wait_until = ?, is_gone = ?
       WHERE address = ?`,
    ),
    claim: prepare('UPDATE feed SET claimed_until = ? WHERE address = ? AND claimed_until <= ?'),
    renew: prepare('UPDATE feed SET claimed_until = ? WHERE address = ?'),
    note: prepare(
      `INSERT INTO entry (feed, key, address, date, state, listed_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET listed_at = excluded.listed_at`,
    ),
    waiting: prepare(
      "SELECT key, address, date, tries FROM entry WHERE feed = ? AND state = 'waiting' ORDER BY tries, key LIMIT ?",
    ),
    tried: prepare('UPDATE entry SET state = ?, tries = tries + 1 WHERE feed = ? AND key = ?'),
    forget: prepare(
      "DELETE FROM entry WHERE feed = ? AND listed_at < ? AND state NOT IN ('waiting', 'taken')",
    ),
  };

  /** What renews the claims that are held. */
  const renewals = new Map<string, NodeJS.Timeout>();

  function hold(feed: string): void {
    const renew = () => void sql.renew.run(Date.now() + CLAIM_MS, feed);
    renewals.set(feed, setInterval(renew, BETWEEN_RENEWALS_MS).unref());
  }

  function letGo(feed: string): void {
    clearInterval(renewals.get(feed));
    renewals.delete(feed);
  }

  function save(feed: FollowedFeed): void {
    const { title, etag, lastModified, checkedAt, failures, problem, waitUntil } = feed;
    const isGone = feed.isGone ? 1 : 0;
    sql.save.run(title, etag, lastModified, checkedAt, failures, problem, waitUntil, isGone, feed.address);
  }

  return {
    feeds: () => (sql.feeds.all() as FeedRow[]).map(feedIn),
    taken: (feed) => (sql.taken.get(feed) as { taken: number }).taken,
    follow({ address, title }) {
      sql.follow.run(address, title);
      return feedIn(sql.feed.get(address) as FeedRow);
    },
    unfollow: (feed) =>
      inTransaction(database, () => {
        sql.unfollow.run(feed);
        sql.forgetAll.run(feed);
      }),
    save,
    claim(feed) {
      const now = Date.now();
      if (Number(sql.claim.run(now + CLAIM_MS, feed, now).changes) === 0) return false;
      hold(feed);
      return true;
    },
    release(feed) {
      letGo(feed);
      sql.renew.run(0, feed);
    },
    saveListed: (feed, entries, now, forgetBefore) =>
      inTransaction(database, () => {
        for (const { key, address, date, state } of entries)
          sql.note.run(feed.address, key, address, date, state, now);
        sql.forget.run(feed.address, forgetBefore);
        save(feed);
      }),
    waiting: (feed, most) => sql.waiting.all(feed, most) as WaitingEntry[],
    tried: (feed, key, state) => void sql.tried.run(state, feed, key),
    close() {
      for (const feed of renewals.keys()) letGo(feed);
      database.close();
    },
  };
}

interface FeedRow {
  readonly address: string;
  readonly title: string | null;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly checked_at: number | null;
  readonly failures: number;
  readonly problem: string | null;
  readonly wait_until: number;
  readonly is_gone: number;
}

function feedIn(row: FeedRow): FollowedFeed {
  const { address, title, etag, failures, problem } = row;
  return {
    address,
    title,
    etag,
    lastModified: row.last_modified,
    checkedAt: row.checked_at,
    failures,
    problem,
    waitUntil: row.wait_until,
    isGone: row.is_gone === 1,
  };
}
