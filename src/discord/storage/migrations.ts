/**
 * The schema, one step a version: step n takes a file from `user_version` n to n + 1. A step that has been
 * released is never edited; a change is a new step.
 */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE secret (salt TEXT NOT NULL);
   INSERT INTO secret (salt) VALUES (lower(hex(randomblob(16))));
   CREATE TABLE guild (
     id TEXT PRIMARY KEY,
     language TEXT,
     private_answers INTEGER NOT NULL
   ) WITHOUT ROWID;
   CREATE TABLE channel (
     id TEXT PRIMARY KEY,
     guild TEXT NOT NULL,
     mode TEXT NOT NULL
   ) WITHOUT ROWID;
   CREATE INDEX channel_guild ON channel (guild);
   CREATE TABLE vote (
     message TEXT NOT NULL,
     user TEXT NOT NULL,
     question TEXT NOT NULL,
     value INTEGER NOT NULL,
     at TEXT NOT NULL,
     PRIMARY KEY (message, user)
   ) WITHOUT ROWID;
   CREATE INDEX vote_user ON vote (user);`,
  `CREATE TABLE deed (
     deed TEXT NOT NULL,
     id TEXT NOT NULL,
     at TEXT NOT NULL,
     PRIMARY KEY (deed, id)
   ) WITHOUT ROWID;`,
];
