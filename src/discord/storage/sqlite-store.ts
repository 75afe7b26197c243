import { VerbatimError } from '../../errors.js';
import { spokenLanguage } from '../../reader-language.js';
import type { Database } from '../../sqlite.js';
import { MIGRATIONS } from './migrations.js';
import { saltedHash } from './salted-hash.js';
import { type AnswerMode, DEFAULT_GUILD_SETTINGS, type GuildSettings, type Store } from './store.js';

/** A store in a file, each call of which reads or writes it, and throws at once where it cannot. */
export interface SqliteStore extends Store {
  everyGuild(): readonly (readonly [guild: string, GuildSettings])[];
  everyChannel(): readonly { readonly id: string; readonly guild: string; readonly mode: AnswerMode }[];
  /** Forgets which answers were shown more than a month ago: nobody sees their buttons any more. */
  forgetOldDeeds(): void;
}

interface GuildRow {
  readonly id: string;
  readonly language: string | null;
  readonly private_answers: number;
}

/**
 * A store in an SQLite file: write-ahead log, so that it can be read, and backed up with SQLite's own
 * `.backup`, while the bot runs, and several shards may share it.
 *
 * @throws VerbatimError if the file is damaged, or was written by a newer version.
 */
export function sqliteStore(database: Database): SqliteStore {
  prepare(database);
  const { salt } = database.prepare('SELECT salt FROM secret').get() as { salt: string };
  const hashOf = (text: string) => saltedHash(salt, text);
  const sql = {
    guild: database.prepare('SELECT id, language, private_answers FROM guild WHERE id = ?'),
    guilds: database.prepare('SELECT id, language, private_answers FROM guild'),
    channels: database.prepare('SELECT id, guild, mode FROM channel'),
    setGuild: database.prepare(
      'INSERT OR REPLACE INTO guild (id, language, private_answers) VALUES (?, ?, ?)',
    ),
    mode: database.prepare('SELECT mode FROM channel WHERE id = ?'),
    setMode: database.prepare('INSERT OR REPLACE INTO channel (id, guild, mode) VALUES (?, ?, ?)'),
    every: database.prepare("SELECT 1 FROM channel WHERE mode = 'every' LIMIT 1"),
    vote: database.prepare(
      "INSERT OR REPLACE INTO vote (message, user, question, value, at) VALUES (?, ?, ?, ?, datetime('now'))",
    ),
    claim: database.prepare("INSERT OR IGNORE INTO deed (deed, id, at) VALUES (?, ?, datetime('now'))"),
    release: database.prepare('DELETE FROM deed WHERE deed = ? AND id = ?'),
    forgetDeeds: database.prepare(
      "DELETE FROM deed WHERE deed = 'show' AND at < datetime('now', '-1 month')",
    ),
    forgetUser: database.prepare('DELETE FROM vote WHERE user = ?'),
    forgetGuild: database.prepare('DELETE FROM guild WHERE id = ?'),
    forgetChannels: database.prepare('DELETE FROM channel WHERE guild = ?'),
  };
  return {
    guildSettings: (guild) => {
      const row = sql.guild.get(guild) as GuildRow | undefined;
      return row ? settingsIn(row) : DEFAULT_GUILD_SETTINGS;
    },
    everyGuild: () => (sql.guilds.all() as GuildRow[]).map((row) => [row.id, settingsIn(row)]),
    everyChannel: () => sql.channels.all() as { id: string; guild: string; mode: AnswerMode }[],
    forgetOldDeeds: () => void sql.forgetDeeds.run(),
    setGuildSettings: (guild, { language, privateAnswers }) =>
      void sql.setGuild.run(guild, language, privateAnswers ? 1 : 0),
    answerMode: (channel) => (sql.mode.get(channel) as { mode: AnswerMode } | undefined)?.mode ?? null,
    setAnswerMode: (guild, channel, mode) => void sql.setMode.run(channel, guild, mode),
    answersEveryMessage: () => sql.every.get() !== undefined,
    recordVote: ({ message, user, questionHash, value }) =>
      void sql.vote.run(message, hashOf(user), questionHash, value),
    claim: (deed, id) => Number(sql.claim.run(deed, id).changes) === 1,
    release: (deed, id) => void sql.release.run(deed, id),
    forgetUser: (user) => Number(sql.forgetUser.run(hashOf(user)).changes),
    forgetGuild: (guild) => {
      sql.forgetGuild.run(guild);
      sql.forgetChannels.run(guild);
      sql.release.run('welcome', guild);
    },
    hashOf,
    close: () => void database.close(),
  };
}

function settingsIn({ language, private_answers: isPrivate }: GuildRow): GuildSettings {
  return {
    language: spokenLanguage(language),
    privateAnswers: isPrivate === 1,
  };
}

/** Only a new or older file is written to, and waited for; from then on nobody waits for a lock held elsewhere. */
function prepare(database: Database): void {
  database.exec(
    `PRAGMA busy_timeout = ${STARTING_MS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;`,
  );
  if (versionOf(database) !== MIGRATIONS.length) migrate(database);
  database.exec('PRAGMA busy_timeout = 0');
}

/** Several shards may be making the file. */
const STARTING_MS = 3000;

function versionOf(database: Database): number {
  const row = database.prepare('PRAGMA user_version').get() as { readonly user_version: number };
  return row.user_version;
}

function migrate(database: Database): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    const version = versionOf(database);
    if (version > MIGRATIONS.length) {
      throw new VerbatimError(
        'The settings file was written by a newer Verbatim. Update Verbatim, or set VERBATIM_DATA to another folder.',
      );
    }
    for (const step of MIGRATIONS.slice(version)) database.exec(step);
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
