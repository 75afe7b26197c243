/** "Verb": says that an SQLite file is an index of this program. */
export const APPLICATION_ID = 0x56657262;

/** Raised whenever the tables change: an index of another version is built again. */
export const SCHEMA_VERSION = 8;

/** Passages that an article may have: their vectors are found by one number, which is that of a row. */
export const MOST_PASSAGES = 2 ** 24;

/** In SQL, the least and the greatest number of the vectors of an article, which is told by an expression. */
export const firstVectors = (article: string) => `${article} * ${MOST_PASSAGES}`;
export const lastVectors = (article: string) => `${firstVectors(article)} + ${MOST_PASSAGES - 1}`;

/** What is read off a seed's bytes is kept under a key of its own; a generation names those that it holds. */
export const SCHEMA = `
CREATE TABLE reading (
  key TEXT PRIMARY KEY,
  problems TEXT NOT NULL,
  digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  reading TEXT NOT NULL REFERENCES reading (key) ON DELETE CASCADE,
  part INTEGER NOT NULL,
  suffix TEXT NOT NULL,
  title TEXT NOT NULL,
  byline TEXT,
  authors TEXT NOT NULL,
  language TEXT NOT NULL,
  date TEXT,
  url TEXT,
  outlet TEXT,
  digest BLOB NOT NULL,
  text TEXT,
  paragraphs TEXT NOT NULL,
  quotes TEXT NOT NULL,
  statements TEXT NOT NULL,
  passages TEXT NOT NULL,
  words BLOB NOT NULL,
  UNIQUE (reading, part)
) STRICT;

CREATE TABLE vectors (
  id INTEGER PRIMARY KEY,
  data BLOB NOT NULL
) STRICT;

CREATE TRIGGER vectors_of_article AFTER DELETE ON article BEGIN
  DELETE FROM vectors WHERE id BETWEEN ${firstVectors('old.id')} AND ${lastVectors('old.id')};
END;

CREATE TABLE codes (
  article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  data BLOB NOT NULL
) STRICT;

CREATE TABLE packed (
  name TEXT PRIMARY KEY,
  data BLOB NOT NULL,
  digest BLOB NOT NULL
) STRICT;

CREATE TABLE list_page (
  number INTEGER PRIMARY KEY,
  data BLOB NOT NULL,
  digest BLOB NOT NULL
) STRICT;

CREATE TABLE generation (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  built_at TEXT NOT NULL,
  model TEXT NOT NULL,
  rules TEXT NOT NULL,
  digest BLOB NOT NULL
) STRICT;

CREATE TABLE seed (
  position INTEGER PRIMARY KEY,
  file TEXT NOT NULL UNIQUE,
  bytes INTEGER NOT NULL,
  modified_ms REAL NOT NULL,
  sha256 TEXT NOT NULL,
  reading TEXT REFERENCES reading (key),
  problem TEXT
) STRICT;

CREATE INDEX seed_reading ON seed (reading);

CREATE TABLE speaker (
  position INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  aliases TEXT NOT NULL
) STRICT;

CREATE TABLE name (
  given TEXT PRIMARY KEY,
  speaker TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
