import type { Client, ClientConfig, QueryResultRow } from 'pg';
import { DatabaseError, messageOf, UsageError } from '../../../errors.js';

/** How long connecting may take, and how long no word may come before the system asks whether the other side lives. */
const CONNECT_MS = 5_000;
const KEEP_ALIVE_MS = 30_000;

/** A connection to PostgreSQL. Queries are asked one after the other; whatever fails is a `DatabaseError`. */
export interface Session {
  /** The rows, with `bytea` as buffers. */
  query<Row extends QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Committed where `work` ends, rolled back where it throws. @param mode as in "ISOLATION LEVEL SERIALIZABLE" */
  inTransaction<T>(mode: string, work: () => Promise<T>): Promise<T>;
  /** Told of each notification, and once of the end of the connection, which `ended` then tells, too. */
  onNews(listener: () => void): void;
  readonly ended: boolean;
  end(): void;
}

export interface SessionOptions {
  /** How long an answer may take, in milliseconds; as long as it takes where it is not given. */
  readonly answerMs?: number;
  /** Whether the connection keeps the process from ending. */
  readonly isBackground?: boolean;
}

export interface Server {
  /** "host/database". */
  readonly place: string;
  connect(options?: SessionOptions): Promise<Session>;
}

/** The server that a URL names. @throws UsageError where it names none */
export async function serverAt(url: string): Promise<Server> {
  const { default: pg } = await import('pg');
  const clientFor = (config: ClientConfig) => {
    if (!/^postgres(?:ql)?:\/\//i.test(url)) throw noServer();
    try {
      return new pg.Client({ connectionString: url, ...config });
    } catch {
      // What it says may hold the password.
      throw noServer();
    }
  };
  const { host, database } = clientFor({});
  const place = `${host}/${database ?? ''}`;
  return {
    place,
    async connect({ answerMs, isBackground = false } = {}) {
      const client = clientFor({
        connectionTimeoutMillis: CONNECT_MS,
        keepAlive: true,
        keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
        application_name: 'verbatim',
        ...(answerMs === undefined ? {} : { query_timeout: answerMs }),
      });
      const session = sessionOf(client, place);
      try {
        await client.connect();
      } catch (error) {
        session.end();
        throw told(error, place);
      }
      if (isBackground) letGo(client);
      return session;
    },
  };
}

function noServer(): UsageError {
  return new UsageError(
    'DATABASE_URL names no PostgreSQL database. Write it as postgresql://USER:PASSWORD@HOST/DATABASE, or leave it empty.',
  );
}

function sessionOf(client: Client, place: string): Session {
  let ended = false;
  let tell = () => {};
  async function query<Row extends QueryResultRow>(
    sql: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    try {
      const { rows } = await client.query<Row>(sql, [...values]);
      return rows;
    } catch (error) {
      throw told(error, place);
    }
  }
  // A connection that breaks while nothing is asked would end the process.
  client.on('error', () => {});
  client.on('notification', () => tell());
  client.on('end', () => {
    ended = true;
    tell();
  });
  return {
    query,
    async inTransaction(mode, work) {
      await query(`BEGIN ${mode}`);
      try {
        const result = await work();
        await query('COMMIT');
        return result;
      } catch (error) {
        // Where that fails, too, the connection is broken, and the server rolls back.
        await query('ROLLBACK').catch(() => {});
        throw error;
      }
    },
    onNews(listener) {
      tell = listener;
    },
    get ended() {
      return ended;
    },
    end() {
      // What the server says to a goodbye is of no interest, nor worth waiting for.
      letGo(client);
      client.end().catch(() => {});
    },
  };
}

/** Has the connection keep no process from ending. */
function letGo(client: Client): void {
  // Its types lack it.
  (client as Client & { unref(): void }).unref();
}

/** SQLSTATE classes: https://www.postgresql.org/docs/current/errcodes-appendix.html. */
const STATE = /^[0-9A-Z]{5}$/;
/** No connection, no resources, shutting down. */
const AWAY = /^(?:08|53|57P)/;
/** Authorization, no such database, no permission, no such table. */
const REFUSED = /^(?:28|3D|42)/;

function told(error: unknown, place: string): DatabaseError {
  const { code = '' } = error as { readonly code?: string };
  // Where a name has several addresses, the message is empty.
  const reason = messageOf(error) || code;
  if (!STATE.test(code) || AWAY.test(code))
    return new DatabaseError(
      `PostgreSQL at ${place} cannot be reached (${reason}). Start it, or mend DATABASE_URL.`,
      true,
      { cause: error },
    );
  const what = REFUSED.test(code) ? 'refuses' : 'fails';
  return new DatabaseError(
    `PostgreSQL at ${place} ${what} (${reason}). Mend that there, or DATABASE_URL.`,
    false,
    { cause: error },
  );
}
