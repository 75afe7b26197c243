import { VerbatimError } from '../../errors.js';
import type { Database } from './database.js';
import { MIGRATIONS } from './migrations.js';
import { saltedHash } from './salted-hash.js';
import { type AnswerMode, DEFAULT_GUILD_SETTINGS, type Store } from './store.js';

/**
 * A store in an SQLite file: write-ahead log, so that it can be read, and backed up with SQLite's own
 * `.backup`, while the bot runs, and several shards may share it.
 *
 * @throws VerbatimError if the file is damaged, or was written by a newer version.
 */
export function sqliteStore(database: Database): Store {
  prepare(database);
  const { salt } = database.prepare('SELECT salt FROM secret').get() as { salt: string };
  const hashOf = (text: string) => saltedHash(salt, text);
  const sql = {
    guild: database.prepare('SELECT language, private_answers FROM guild WHERE id = ?'),
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
    forgetUser: database.prepare('DELETE FROM vote WHERE user = ?'),
    forgetGuild: database.prepare('DELETE FROM guild WHERE id = ?'),
    forgetChannels: database.prepare('DELETE FROM channel WHERE guild = ?'),
  };
  return {
    guildSettings: (guild) => {
      const row = sql.guild.get(guild) as { language: string | null; private_answers: number } | undefined;
      if (!row) return DEFAULT_GUILD_SETTINGS;
      const language = row.language === 'fr' || row.language === 'en' ? row.language : null;
      return { language, privateAnswers: row.private_answers === 1 };
    },
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

function prepare(database: Database): void {
  database.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  database.exec('BEGIN IMMEDIATE');
  try {
    const { user_version: version } = database.prepare('PRAGMA user_version').get() as {
      user_version: number;
    };
    if (version > MIGRATIONS.length) {
      throw new VerbatimError(
        'The settings file was written by a newer Verbatim. Update Verbatim, or set VERBATIM_DATA to another folder.',
      );
    }
    for (const step of MIGRATIONS.slice(version)) database.exec(step);
    database.exec("DELETE FROM deed WHERE deed = 'show' AND at < datetime('now', '-1 month')");
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
