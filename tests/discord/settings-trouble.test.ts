import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFlight } from '../../src/discord/desk/in-flight.js';
import { openStore } from '../../src/discord/storage/open-store.js';
import { messageOf } from '../../src/errors.js';
import { type Database, openDatabase } from '../../src/sqlite.js';
import type { Loopback } from './loopback/loopback.js';
import { buttonId, plainTextOf, textOf } from './loopback/reading.js';
import { MANAGE_GUILD } from './loopback/world.js';
import { recordingLog, type Stage, setStage } from './stage.js';

const HARBOUR = 'what did Moreau say about the harbour?';
const QUOTE = 'The harbour will reopen when the bridges are safe, and not before';
const testOfSqlite = test.skipIf(openDatabase(':memory:') === null);

const fileOf = ({ config }: Stage) => join(config.dataDir, 'verbatim.sqlite');
const isTrouble = ({ message }: { message: string }) =>
  message.startsWith('The settings file cannot be used');

/** Everything that touches the settings. */
async function useEverything(discord: Loopback): Promise<void> {
  const asked = await discord.reply(discord.command('ask', { question: HARBOUR, private: true }));
  expect(plainTextOf(asked)).toContain(QUOTE);
  expect(plainTextOf(await discord.answerTo(discord.say(`@bot ${HARBOUR}`)))).toContain(QUOTE);
  const settings = discord.command('settings', { private: true }, { permissions: MANAGE_GUILD });
  expect(textOf(await discord.reply(settings))).toContain('Saved');
  const vote = discord.press(asked, buttonId(asked, 'Helpful'));
  expect(textOf(await discord.reply(vote))).toBe('Thank you, noted.');
  const show = discord.press(asked, buttonId(asked, 'Show to everyone'));
  await discord.until('what everybody sees', () => show.followUps[0]);
  discord.dispatch('GUILD_DELETE', { id: discord.join([]), unavailable: false });
  const forgotten = await discord.reply(discord.command('forget-me'));
  expect(textOf(forgotten)).toMatch(/being deleted|votes? of yours deleted/);
  expect(plainTextOf(await discord.answerTo(discord.say(`@bot ${HARBOUR}`)))).toContain(QUOTE);
}

testOfSqlite('answers on, and says so once, where its file is damaged while it runs', async () => {
  const stage = await setStage();
  const { discord, log } = stage;
  // Another's change makes SQLite read the file anew, instead of what it has in memory.
  const other = openDatabase(fileOf(stage)) as Database;
  other.exec("INSERT INTO deed VALUES ('show', '1', ''); PRAGMA wal_checkpoint(TRUNCATE)");
  damage(fileOf(stage));
  await useEverything(discord);
  await useEverything(discord);
  expect(log.lines.filter(isTrouble)).toHaveLength(1);
  expect(log.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
  const settings = discord.command('settings', {}, { permissions: MANAGE_GUILD });
  expect(textOf(await discord.reply(settings))).toContain('private by default: **yes**');
  other.close();
});

testOfSqlite('waits for no lock on its file, and writes when it is released', async () => {
  const stage = await setStage();
  const { discord, log } = stage;
  const other = openDatabase(fileOf(stage)) as Database;
  const count = (table: string) =>
    (other.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }).n;
  other.exec('BEGIN EXCLUSIVE');
  await useEverything(discord);
  expect(count('guild')).toBe(0);
  expect(log.lines.filter(isTrouble)).toHaveLength(1);
  other.exec('ROLLBACK');
  await discord.until('the settings in the file', () => count('guild') === 1);
  // The vote came before its member asked to be forgotten.
  expect(count('vote')).toBe(0);
  expect(count("deed WHERE deed = 'show'")).toBe(1);
  expect(log.lines.some(({ message }) => message === 'The settings file can be used again')).toBe(true);
  other.close();
});

testOfSqlite.each<[string, (path: string) => (() => void) | undefined]>([
  ['damaged', damage],
  ['locked', lock],
])('starts, in memory, with a file that is %s', async (_, spoil) => {
  const stage = await setStage();
  await stage.bot.close();
  const path = fileOf(stage);
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
  const release = spoil(path);
  const log = recordingLog();
  const store = openStore(stage.config.dataDir, log);
  store.setGuildSettings('1', { language: 'fr', privateAnswers: true });
  expect(store.guildSettings('1').language).toBe('fr');
  expect(log.lines.filter(isTrouble)).toHaveLength(1);
  store.close();
  release?.();
});

function damage(path: string): undefined {
  writeFileSync(path, 'x'.repeat(64 * 1024));
}

/** A file that is locked before it has any tables. */
function lock(path: string): () => void {
  const other = openDatabase(path) as Database;
  other.exec('PRAGMA journal_mode = WAL; BEGIN EXCLUSIVE');
  return () => other.close();
}

test('tells of whatever is thrown while an event is served, at once or later', async () => {
  const told: unknown[] = [];
  const flights = inFlight((error) => told.push(error));
  flights.track(() => {
    throw new Error('at once');
  });
  flights.track(async () => {
    throw new Error('later');
  });
  expect(await flights.settled(1000)).toBe(true);
  expect(told.map(messageOf)).toEqual(['at once', 'later']);
});
