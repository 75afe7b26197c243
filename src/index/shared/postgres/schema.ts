/**
 * What makes the tables, a step for each version of them: a step that has been released is never changed, and what is there is
 * brought up by those that it has not seen. They are those of the SQLite file (`storage/schema.ts`), in a schema of their own.
 */
export const MIGRATIONS: readonly string[] = [
  `
CREATE TABLE verbatim.reading (
  key text PRIMARY KEY,
  problems text NOT NULL,
  digest bytea NOT NULL
);

CREATE TABLE verbatim.article (
  reading text NOT NULL REFERENCES verbatim.reading (key) ON DELETE CASCADE,
  part integer NOT NULL,
  suffix text NOT NULL,
  title text NOT NULL,
  byline text,
  language text NOT NULL,
  date text,
  url text,
  outlet text,
  text text,
  paragraphs text NOT NULL,
  quotes text NOT NULL,
  statements text NOT NULL,
  passages text NOT NULL,
  words bytea NOT NULL,
  vectors bytea NOT NULL,
  digest bytea NOT NULL,
  PRIMARY KEY (reading, part)
);

-- Numbers that nothing compresses.
ALTER TABLE verbatim.article ALTER COLUMN vectors SET STORAGE EXTERNAL;

CREATE TABLE verbatim.generation (
  id integer PRIMARY KEY CHECK (id = 1),
  name text NOT NULL,
  built_at text NOT NULL,
  model text NOT NULL,
  rules text NOT NULL,
  digest bytea NOT NULL
);

CREATE TABLE verbatim.seed (
  position integer PRIMARY KEY,
  file text NOT NULL UNIQUE,
  bytes double precision NOT NULL,
  modified_ms double precision NOT NULL,
  sha256 text NOT NULL,
  reading text REFERENCES verbatim.reading (key),
  problem text
);

CREATE INDEX seed_reading ON verbatim.seed (reading);

CREATE TABLE verbatim.speaker (
  position integer PRIMARY KEY,
  name text NOT NULL,
  kind text NOT NULL,
  aliases text NOT NULL
);

CREATE TABLE verbatim.name (
  given text PRIMARY KEY,
  speaker text NOT NULL
);
`,
  // What older rules have read is read anew: their rows have other digests.
  `
DELETE FROM verbatim.generation;
DELETE FROM verbatim.seed;
DELETE FROM verbatim.reading;
ALTER TABLE verbatim.article ADD COLUMN authors text NOT NULL;
`,
];
