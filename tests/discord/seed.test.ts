import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.js';
import { type Library, openLibrary } from '../../src/library.js';
import { copyShippedSeeds } from '../fixtures/shipped-seeds.js';
import { buttonId, plainTextOf, textOf } from './loopback/reading.js';
import { EPHEMERAL, MANAGE_GUILD } from './loopback/world.js';
import { setStage } from './stage.js';

const QUOTE = 'objectif partagé de mener une lutte implacable contre le terrorisme international';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-seed-'));
let library: Library;

beforeAll(async () => {
  library = await openLibrary(
    readConfig({}, { seeds: copyShippedSeeds(join(folder, 'seeds')), index: join(folder, 'index') }),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['@bot what did Lavrov say about terrorism?', '“', '”'],
  ["@bot qu'a dit Lavrov sur le terrorisme ?", '« ', ' »'],
])('answers "%s" from the real article', async (question, opening, closing) => {
  const { discord } = await setStage({ library });
  const answer = plainTextOf(await discord.answerTo(discord.say(question)));
  expect(answer).toContain(`> ${opening}${QUOTE}${closing}`);
  expect(answer).toContain('Sergueï Lavrov');
  expect(answer).toContain(
    '**Sergueï Lavrov**\n-# ministre russe des Affaires étrangères\n'.replaceAll('**', ''),
  );
  expect(answer).toMatch(
    /-# AFP · (?:April 12, 2017|12 avril 2017) · ¶ 4.*\n-# États-Unis\/Russie : Lavrov et Tillerson prêts au dialogue/,
  );
});

test('says honestly that the article holds no answer, and that Putin is not quoted', async () => {
  const { discord } = await setStage({ library });
  const ratatouille = await discord.answerTo(discord.say('@bot a recipe for ratatouille?'));
  expect(textOf(ratatouille)).toContain('The articles hold no answer to this.');
  const putin = await discord.answerTo(discord.say('@bot What did Putin say about terrorism?'));
  expect(textOf(putin)).toMatch(/\*\*.*(Putin|Poutine)\*\* is not quoted/);
});

test('suggests speakers and lists their quotes, each with its place in the article', async () => {
  const { discord } = await setStage({ library });
  const [choice] = await discord.choices(discord.complete('quotes', 'speaker', 'lavro'));
  expect(choice?.name).toBe('Sergueï Lavrov');
  const list = await discord.reply(
    discord.command('quotes', { speaker: choice?.value ?? '', about: 'dialogue' }),
  );
  expect(plainTextOf(list)).toContain('La Russie (...) est ouverte au dialogue');
  const context = await discord.reply(discord.press(list, buttonId(list, 'In context')));
  expect(context.flags & EPHEMERAL).toBe(EPHEMERAL);
  expect(textOf(context)).toContain('**');
  expect(plainTextOf(context)).toContain('¶ 3');
});

test('rebuilds for a manager and answers as before', async () => {
  const { discord } = await setStage({ library });
  const rebuilt = discord.command('rebuild', {}, { permissions: MANAGE_GUILD });
  await discord.until('the end of the rebuild', () => rebuilt.reply && /Done in/.test(textOf(rebuilt.reply)));
  const answer = await discord.answerTo(discord.say('@bot what did Lavrov say about terrorism?'));
  expect(plainTextOf(answer)).toContain(QUOTE);
});

test('/ask, /quotes and /compare agree on what somebody said about a topic', async () => {
  const { discord } = await setStage({ library });
  const [lavrov, tillerson] = ['Sergueï Lavrov', 'Rex Tillerson'];
  for (const about of ['terrorisme', 'dialogue', 'confiance']) {
    const use = async (name: string, options: Record<string, string>) =>
      plainTextOf(await discord.reply(discord.command(name, options)));
    const compared = await use('compare', { about, speaker1: lavrov, speaker2: tillerson });
    for (const speaker of [lavrov, tillerson]) {
      const { outcome, citations } = await library.ask(`Qu'a dit ${speaker} sur ${about} ?`);
      const asked = await use('ask', { question: `Qu'a dit ${speaker} sur ${about} ?` });
      const listed = await use('quotes', { speaker, about });
      for (const { text, speaker: by } of outcome === 'answered' ? citations : []) {
        if (by !== speaker) continue;
        for (const shown of [asked, listed, compared]) expect(shown).toContain(text);
      }
    }
  }
});
