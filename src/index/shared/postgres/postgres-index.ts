import type { SharedIndex } from '../shared-index.js';
import { followServer } from './follow.js';
import { LOCK_CLASS, migrate } from './migrate.js';
import { publishIn } from './publish.js';
import { type Session, serverAt } from './session.js';
import { snapshotOf } from './snapshot.js';

const BUILDER_LOCK = 1;

/** How long one answer to a reader may take, in milliseconds. */
const ANSWER_MS = 60_000;

/** The index in the PostgreSQL database that a URL names, in its schema `verbatim`. @throws UsageError where it names none */
export async function postgresIndex(url: string): Promise<SharedIndex> {
  const server = await serverAt(url);
  return {
    place: `PostgreSQL at ${server.place}`,
    async read(work) {
      const session = await server.connect({ answerMs: ANSWER_MS });
      try {
        return await session.inTransaction('ISOLATION LEVEL REPEATABLE READ READ ONLY', async () =>
          work(await snapshotOf(session, server)),
        );
      } finally {
        session.end();
      }
    },
    async startBuilding(onWait) {
      const session = await server.connect();
      try {
        await session.query(PATIENT);
        await lock(session, onWait);
        await migrate(session, server);
      } catch (error) {
        session.end();
        throw error;
      }
      return {
        publish: (index, anew) => session.inTransaction('', () => publishIn(session, index, anew)),
        end: () => session.end(),
      };
    },
    follow: (listener) => followServer(server, listener),
  };
}

/**
 * A builder may be silent for as long as it reads articles, and wait for as long as another one does. Should its machine
 * vanish, the server is to find out within a minute: until then, nobody else may build.
 */
const PATIENT = `
SELECT set_config(name, CASE
  WHEN name = 'tcp_keepalives_idle' THEN '30'
  WHEN name = 'tcp_keepalives_interval' THEN '10'
  WHEN name = 'tcp_keepalives_count' THEN '3'
  ELSE '0' END, false)
FROM pg_settings WHERE name IN ('tcp_keepalives_idle', 'tcp_keepalives_interval', 'tcp_keepalives_count',
  'statement_timeout', 'lock_timeout', 'idle_session_timeout', 'idle_in_transaction_session_timeout', 'transaction_timeout')`;

/** The lock is the session's: the server frees it when the connection ends. */
async function lock(session: Session, onWait?: () => void): Promise<void> {
  const which = [LOCK_CLASS, BUILDER_LOCK];
  const [tried] = await session.query('SELECT pg_try_advisory_lock($1, $2) AS done', which);
  if (tried?.done) return;
  onWait?.();
  await session.query('SELECT pg_advisory_lock($1, $2)', which);
}
