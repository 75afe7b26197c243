import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_FOLDER, readConfig } from '../../../src/config.js';
import { type Library, openLibrary } from '../../../src/library.js';
import { FERRY } from '../../fixtures/ferry.js';
import {
  createPostgresServer,
  type PostgresServer,
  postgresPrograms,
} from '../../fixtures/postgres-server.js';
import { runNode } from '../../fixtures/run-node.js';
import { SEED } from '../../fixtures/shipped-seeds.js';

const QUESTIONS = [
  'what did Lavrov say about terrorism?',
  "qu'a dit Lavrov sur le terrorisme ?",
  'what did Tillerson say about trust?',
  'que dit Tillerson des relations avec la Russie ?',
  'who spoke about Syria?',
  'what does Trump say about Russia?',
  'quel est le niveau de confiance ?',
  'what did the Russian foreign minister say?',
  'qui a parlé de dialogue ?',
  'when was the meeting?',
  'what did Calder say about the night ferry?',
  'who is against the ferry?',
  'why is Renn against the ferry?',
  'when will the ferry come?',
  'how many crews does the ferry need?',
  'who supports the plan?',
  'what did Ekker say in 2022?',
  'what did Calder promise?',
  'que dit Calder du bac de nuit ?',
  'qui renonce au bac ?',
  'what happened to the night ferry?',
  'what did Calder and Renn say about the ferry?',
  'latest news of the ferry',
  'what does the harbour master think of herring?',
  'what did Macron say?',
  'what is the capital of Orm?',
  'hello',
];

const programs = postgresPrograms();

describe.skipIf(programs === null)('an index that came over PostgreSQL', () => {
  let server: PostgresServer;
  let folder: string;
  const libraries: Library[] = [];

  beforeAll(async () => {
    server = await createPostgresServer(`${programs}`);
    folder = await mkdtemp(join(tmpdir(), 'verbatim-shared-'));
    const seeds = join(folder, 'seeds');
    await mkdir(seeds);
    await copyFile(join(PROJECT_FOLDER, 'seeds', SEED), join(seeds, SEED));
    for (const [file, text] of Object.entries(FERRY)) await writeFile(join(seeds, file), text);
  });

  afterAll(async () => {
    for (const library of libraries) await library.close();
    await server?.remove();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(machine: string, seeds: string, environment = {}): Promise<Library> {
    const flags = { seeds: join(folder, seeds), index: join(folder, machine) };
    const library = await openLibrary(readConfig(environment, flags));
    libraries.push(library);
    return library;
  }

  test('answers as one that was built on the machine', async () => {
    const sharing = { DATABASE_URL: server.url };
    const own = await open('alone', 'seeds');
    const builder = await open('builder', 'seeds', sharing);
    const replica = await open('elsewhere', 'nowhere', sharing);
    expect(replica.status().generation).toBe(builder.status().generation);
    expect(replica.speakers()).toEqual(own.speakers());
    const answered = [];
    for (const question of QUESTIONS) {
      const expected = await own.ask(question);
      expect(await replica.ask(question), question).toEqual(expected);
      answered.push(expected.citations.length > 0);
    }
    expect(answered.filter(Boolean).length).toBeGreaterThan(QUESTIONS.length / 2);
  }, 120_000);

  test('is checked by the commands, which never show a password', async () => {
    const command = async (...args: string[]) => {
      const env = { DATABASE_URL: server.url, VERBATIM_INDEX: join(folder, 'third'), DISCORD_TOKEN: '' };
      return runNode(['--import', 'tsx', join(PROJECT_FOLDER, 'src', 'cli.ts'), ...args], { env });
    };
    const seeds = ['--seeds', join(folder, 'seeds')];
    const whole =
      /^\d+ paragraphs of 5 articles in [\d.]+ MB of PostgreSQL [\d.]+ at \S+\/postgres, all whole; generation /;
    // From the sources, as the library above: another version of the rules would build again.
    expect(await command('index', ...seeds)).toMatchObject({ code: 0, err: '' });
    expect(await command('index', '--check', ...seeds)).toMatchObject({
      code: 0,
      out: expect.stringMatching(whole),
      err: '',
    });
    const { out } = await command('doctor', '--json', '--seeds', 'nowhere');
    const { findings } = JSON.parse(out) as { findings: { subject: string; state: string; says: string }[] };
    const finding = (name: string) => findings.find(({ subject }) => subject === name);
    expect(finding('Articles')?.state).toBe('note');
    expect(finding('Shared index')).toMatchObject({ state: 'ok', says: expect.stringMatching(whole) });
    expect(finding('Replica')).toMatchObject({ state: 'ok', says: expect.stringMatching(/SQLite/) });
    await server.sql(`UPDATE verbatim.speaker SET name = 'Nobody' WHERE position = 0`);
    const damaged = await command('index', '--check', ...seeds);
    expect(damaged).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(
        /^The index in PostgreSQL at \S+ is damaged: .* Run: npm run index -- --force --seeds \S+\n$/,
      ),
    });
    expect(await command('index', '--force', ...seeds)).toMatchObject({ code: 0, err: '' });
    expect((await command('index', '--check', ...seeds)).code).toBe(0);
    await server.stop();
    const away = await command('doctor', ...seeds);
    expect(away.code).toBe(2);
    expect(away.out).toMatch(/Shared index: PostgreSQL at \S+ cannot\sbe\sreached/);
    expect(`${out}${damaged.err}${away.out}`).not.toContain('secret');
    await server.start();
  }, 240_000);
});
