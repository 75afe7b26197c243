import { UsageError } from '../../../errors.js';
import { MIGRATIONS } from './schema.js';
import type { Server, Session } from './session.js';

/** "Verb": the class of this program's advisory locks. */
export const LOCK_CLASS = 0x56657262;
const MIGRATION_LOCK = 2;

/**
 * Whether the tables are there, in the form that this program reads.
 *
 * @throws UsageError where a newer one has made them
 */
export async function hasTables(session: Session, { place }: Server): Promise<boolean> {
  return (await versionOf(session, place)) === MIGRATIONS.length;
}

/** Makes the tables where they are missing, and brings older ones up; one process at a time. @throws UsageError as above */
export async function migrate(session: Session, server: Server): Promise<void> {
  if (await hasTables(session, server)) return;
  await checkEncoding(session, server);
  await session.inTransaction('', async () => {
    await session.query('SELECT pg_advisory_xact_lock($1, $2)', [LOCK_CLASS, MIGRATION_LOCK]);
    const version = await versionOf(session, server.place);
    if (version === 0) {
      await session.query('CREATE SCHEMA IF NOT EXISTS verbatim');
      await session.query('CREATE TABLE verbatim.version (number integer NOT NULL)');
      await session.query('INSERT INTO verbatim.version VALUES (0)');
    }
    for (const step of MIGRATIONS.slice(version)) await session.query(step);
    await session.query('UPDATE verbatim.version SET number = $1', [MIGRATIONS.length]);
  });
}

/** Of the tables; 0 where there are none. */
async function versionOf(session: Session, place: string): Promise<number> {
  const [found] = await session.query(`SELECT to_regclass('verbatim.version') IS NOT NULL AS there`);
  if (!found?.there) return 0;
  const [row] = await session.query('SELECT number FROM verbatim.version');
  const version = Number(row?.number);
  if (version <= MIGRATIONS.length) return version;
  throw new UsageError(
    `The index in PostgreSQL at ${place} is that of a newer version of Verbatim. Upgrade Verbatim here.`,
  );
}

/** What cannot hold every letter would refuse an article in the middle of a build. */
async function checkEncoding(session: Session, { place }: Server): Promise<void> {
  const [row] = await session.query('SHOW server_encoding');
  if (row?.server_encoding === 'UTF8') return;
  throw new UsageError(
    `The database at ${place} is encoded in ${row?.server_encoding}. Make one with "createdb --encoding=UTF8 --template=template0" and name it in DATABASE_URL.`,
  );
}
