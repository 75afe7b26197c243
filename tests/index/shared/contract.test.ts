import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { afterAll, beforeAll, describe } from 'vitest';
import { postgresIndex } from '../../../src/index/shared/index.js';
import { describeSharedIndex } from '../../contracts/shared-index.js';
import {
  createPostgresServer,
  type PostgresServer,
  postgresPrograms,
  runSql,
} from '../../fixtures/postgres-server.js';

const CLEAN = 'DROP SCHEMA IF EXISTS verbatim CASCADE';

describe('PostgreSQL in this process', () => {
  let server: PGLiteSocketServer;
  let lite: PGlite;
  let url: string;

  beforeAll(async () => {
    lite = await PGlite.create();
    server = new PGLiteSocketServer({ db: lite, port: 0, host: '127.0.0.1', maxConnections: 20 });
    await server.start();
    url = `postgresql://postgres:postgres@${server.getServerConn()}/postgres`;
  });

  afterAll(async () => {
    await server.stop();
    await lite.close();
  });

  describeSharedIndex('PGlite', async () => {
    await lite.exec(CLEAN);
    return {
      open: () => postgresIndex(url),
      sql: async (text) => (await lite.exec(text)).at(-1)?.rows as Record<string, unknown>[],
    };
  });
});

const programs = postgresPrograms();
const given = process.env.TEST_DATABASE_URL;
if (!given && programs === null)
  process.stdout.write('No PostgreSQL here, and no TEST_DATABASE_URL: sharing is tried on PGlite only.\n');

describe.skipIf(!given && programs === null)('a PostgreSQL server', () => {
  let server: PostgresServer | null = null;
  let url = given ?? '';

  beforeAll(async () => {
    if (given || programs === null) return;
    server = await createPostgresServer(programs);
    url = server.url;
  });

  afterAll(() => server?.remove());

  describeSharedIndex('PostgreSQL', async () => {
    await runSql(url, CLEAN);
    return { open: () => postgresIndex(url), sql: (text) => runSql(url, text) };
  });
});
