import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { memoryStore } from '../../../src/discord/storage/memory-store.js';
import { openStore } from '../../../src/discord/storage/open-store.js';
import { sqliteStore } from '../../../src/discord/storage/sqlite-store.js';
import { type Database, openDatabase, openNodeSqlite, openSqliteAddon } from '../../../src/sqlite.js';
import { recordingLog } from '../stage.js';

const DATABASE = new URL('../../../src/sqlite.ts', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'verbatim-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const withSqlite = (open: (path: string) => Database | null) => {
  const database = open(':memory:');
  return database && (() => sqliteStore(open(':memory:') as Database));
};

const STORES = [
  ['memory', () => memoryStore()],
  ['@photostructure/sqlite', withSqlite(openSqliteAddon)],
  ['node:sqlite', withSqlite(openNodeSqlite)],
] as const;

describe.each(STORES)('%s', (_, make) => {
  test.skipIf(make === null)('has defaults for servers and channels that it does not know', () => {
    const store = (make as () => ReturnType<typeof memoryStore>)();
    expect(store.guildSettings('1')).toEqual({ language: null, privateAnswers: false });
    expect(store.answerMode('2')).toBeNull();
    expect(store.answersEveryMessage()).toBe(false);
  });

  test.skipIf(make === null)('keeps the last settings', () => {
    const store = (make as () => ReturnType<typeof memoryStore>)();
    store.setGuildSettings('1', { language: 'fr', privateAnswers: true });
    store.setGuildSettings('1', { language: 'en', privateAnswers: true });
    store.setAnswerMode('1', '2', 'every');
    expect(store.guildSettings('1')).toEqual({ language: 'en', privateAnswers: true });
    expect(store.answerMode('2')).toBe('every');
    expect(store.answersEveryMessage()).toBe(true);
    store.setAnswerMode('1', '2', 'never');
    expect(store.answersEveryMessage()).toBe(false);
  });

  test.skipIf(make === null)('forgets a server with its channels, and no other', () => {
    const store = (make as () => ReturnType<typeof memoryStore>)();
    store.setGuildSettings('1', { language: 'fr', privateAnswers: false });
    store.setAnswerMode('1', '2', 'every');
    store.setAnswerMode('9', '3', 'never');
    store.forgetGuild('1');
    expect(store.guildSettings('1').language).toBeNull();
    expect(store.answerMode('2')).toBeNull();
    expect(store.answerMode('3')).toBe('never');
  });

  test.skipIf(make === null)('keeps one vote for a user and message, and forgets a user', () => {
    const store = (make as () => ReturnType<typeof memoryStore>)();
    const questionHash = store.hashOf('why?');
    store.recordVote({ message: '5', user: 'a', questionHash, value: 1 });
    store.recordVote({ message: '5', user: 'a', questionHash, value: -1 });
    store.recordVote({ message: '6', user: 'a', questionHash, value: 1 });
    store.recordVote({ message: '5', user: 'b', questionHash, value: 1 });
    expect(store.forgetUser('a')).toBe(2);
    expect(store.forgetUser('a')).toBe(0);
    expect(store.forgetUser('b')).toBe(1);
  });

  test.skipIf(make === null)('lets a deed be done once, until it is released or the server is left', () => {
    const store = (make as () => ReturnType<typeof memoryStore>)();
    expect([store.claim('show', '5'), store.claim('show', '5'), store.claim('show', '6')]).toEqual([
      true,
      false,
      true,
    ]);
    store.release('show', '5');
    expect(store.claim('show', '5')).toBe(true);
    expect([store.claim('welcome', '1'), store.claim('welcome', '1')]).toEqual([true, false]);
    store.forgetGuild('1');
    expect(store.claim('welcome', '1')).toBe(true);
  });

  test.skipIf(make === null)('hashes with a salt of its own', () => {
    const make2 = make as () => ReturnType<typeof memoryStore>;
    const store = make2();
    expect(store.hashOf('why?')).toMatch(/^[\w-]{12}$/);
    expect(store.hashOf('why?')).toBe(store.hashOf('why?'));
    expect(store.hashOf('why?')).not.toBe(make2().hashOf('why?'));
  });
});

const hasSqlite = openDatabase(':memory:') !== null;

test.skipIf(!hasSqlite)('keeps everything in a file, users only as hashes', () => {
  const log = recordingLog();
  const first = openStore(join(folder, 'kept'), log);
  first.setAnswerMode('1', '2', 'every');
  first.recordVote({ message: '5', user: '123456789012345678', questionHash: 'x', value: 1 });
  first.close();
  const second = openStore(join(folder, 'kept'), log);
  expect(second.answerMode('2')).toBe('every');
  const database = openDatabase(join(folder, 'kept', 'verbatim.sqlite'));
  const vote = database?.prepare('SELECT message, user, question, value FROM vote').get();
  expect(vote).toMatchObject({ message: '5', question: 'x', value: 1 });
  expect(JSON.stringify(vote)).not.toContain('123456789012345678');
  database?.close();
  expect(second.forgetUser('123456789012345678')).toBe(1);
  second.close();
});

test('does not follow a link in the place of the file', () => {
  const target = join(folder, 'target');
  writeFileSync(target, '');
  mkdirSync(join(folder, 'linked'));
  symlinkSync(target, join(folder, 'linked', 'verbatim.sqlite'));
  expect(() => openStore(join(folder, 'linked'), recordingLog())).toThrow(
    /it is a link.* move the file away/,
  );
  expect(readFileSync(target, 'utf8')).toBe('');
});

test.skipIf(!hasSqlite)('turns down a file of a newer version, and a folder that cannot be written', () => {
  const log = recordingLog();
  openStore(join(folder, 'newer'), log).close();
  const database = openDatabase(join(folder, 'newer', 'verbatim.sqlite'));
  database?.exec('PRAGMA user_version = 99');
  database?.close();
  expect(() => openStore(join(folder, 'newer'), log)).toThrow(/written by a newer Verbatim/);
  expect(() => openStore('/dev/null/data', log)).toThrow(/cannot be used .* Set VERBATIM_DATA/);
});

test('Node’s own SQLite is opened without a word on standard error', () => {
  const script = `
    import { openDatabase } from ${JSON.stringify(DATABASE)};
    const database = openDatabase(':memory:');
    console.log(database.prepare('SELECT 1 + 1 AS two').get().two);
    process.emitWarning('later warnings are heard');
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module'], {
    input: script,
    encoding: 'utf8',
  });
  expect(stdout).toBe('2\n');
  expect(stderr).toMatch(/later warnings are heard/);
  expect(stderr).not.toMatch(/experimental/i);
});

// In a process of its own, which can be ended where it does not end by itself.
test.runIf(process.platform === 'linux')(
  'is refused a folder where the system makes none',
  () => {
    const module = new URL('../../../src/discord/storage/open-store.ts', import.meta.url).href;
    const script = `import(${JSON.stringify(module)}).then(({ openStore }) => openStore('/proc/verbatim/data', console))
    .catch(({ name, message }) => console.log(name + ': ' + message));`;
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '-e', script], {
      encoding: 'utf8',
      timeout: 20_000,
      killSignal: 'SIGKILL',
    });
    expect(stdout).toMatch(/^UsageError: The settings file .* cannot be used .*VERBATIM_DATA/);
  },
  30_000,
);
