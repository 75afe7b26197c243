import { expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.js';
import { encodeCustomId } from '../../src/discord/components/custom-id.js';
import { editionOf } from '../../src/discord/components/edition.js';
import { encodePlaces } from '../../src/discord/components/places.js';
import { speakerKey } from '../../src/discord/components/speaker-key.js';
import { ARTICLES } from './articles.js';
import { fixtureLibrary } from './fixture-library.js';
import { buttonId, textOf } from './loopback/reading.js';
import { EPHEMERAL, type Message } from './loopback/world.js';
import { setStage } from './stage.js';

const QUESTION = { question: 'what did Moreau say about the harbour?' };
const [ARTICLE] = fixtureLibrary(ARTICLES).articles() as readonly [Article];
const PLACE = encodePlaces([{ article: ARTICLE, start: 0, end: 20 }]);
const PETIT = speakerKey({ name: 'Maud Petit' });

/** Pages that would take the place of the message that they are pressed in. */
const PAGES: readonly (readonly [string, readonly (number | string)[]])[] = [
  ['context', [PLACE, 0, 'next']],
  ['whole', [PLACE, 0, 'next']],
  ['list', [PETIT, '-', 0, '-', 'next']],
  ['speakers', [0, PETIT, 'next']],
  ['articles', [0, editionOf(ARTICLE), 'next']],
  ['show', []],
];

/** An id of the right form, in which bob calls himself who asked. */
function forge(asker: string, action: string, args: readonly (number | string)[]): string {
  return encodeCustomId({ action, asker, args });
}

/** Puts a button into a message as if the bot had. */
function plant({ components }: Message, custom_id: string): void {
  components.push({ type: 1, components: [{ type: 2, style: 2, label: 'Next', custom_id }] });
}

test.each(PAGES)('turns down a button that does not stand in the message: %s', async (action, args) => {
  const { discord } = await setStage();
  const answer = await discord.reply(discord.command('ask', QUESTION));
  const before = textOf(answer);
  const forged = discord.press(answer, forge(discord.bob.id, action, args), { user: discord.bob });
  const refused = await discord.reply(forged);
  expect(textOf(refused)).toContain('no longer works');
  expect(refused.flags & EPHEMERAL).toBe(EPHEMERAL);
  expect(textOf(answer)).toBe(before);
  expect(forged.followUps).toEqual([]);
});

test('turns down a button of another message', async () => {
  const { discord } = await setStage();
  const mine = await discord.reply(discord.command('quotes', { speaker: 'Petit' }, { user: discord.bob }));
  const theirs = await discord.reply(discord.command('ask', QUESTION));
  const before = textOf(theirs);
  const taken = discord.press(theirs, buttonId(mine, 'Next'), { user: discord.bob });
  expect(textOf(await discord.reply(taken))).toContain('no longer works');
  expect(textOf(theirs)).toBe(before);
});

test.each(PAGES.slice(0, 2))('lets only the asker turn pages of %s that others see', async (action, args) => {
  const { discord } = await setStage();
  const answer = await discord.reply(discord.command('ask', QUESTION));
  const id = forge(discord.alice.id, action, args);
  plant(answer, id);
  const refused = discord.press(answer, id, { user: discord.bob });
  expect(textOf(await discord.reply(refused))).toContain('Only the person who asked');
});

test.each([
  'v1:context:AAAAAA:1:2.3.4',
  'v1:more:AAAAAA:1:0',
  'v1:up:AAAAAA:1:abcdefghijkl',
  `v1:context:1:${PLACE}`,
  `v3:context:1:${PLACE}`,
  'v2:constructor:1',
  'v2:context',
  'v2:context:!!:1',
  'v2:context:1',
  'v2:context:1:__proto__',
  `v2:context:1:${PLACE}~`,
  'v2:whole:1:zzz.zzz',
])('turns down %s, even where it stands in the message', async (id) => {
  const { discord } = await setStage();
  const answer = await discord.reply(discord.command('ask', QUESTION));
  plant(answer, id);
  const french = discord.press(answer, id, { locale: 'fr' });
  expect(textOf(await discord.reply(discord.press(answer, id)))).toContain('I have been updated since then');
  expect(textOf(await discord.reply(french))).toContain('J’ai été mis à jour depuis');
});

test.each([
  ['v2:more:1', 'Nobody is quoted under that name'],
  ['v2:more:1:__proto__', 'Nobody is quoted under that name'],
  [`v2:list:1:${PETIT}`, 'An article behind this button'],
  [`v2:list:1:${PETIT}:constructor:1:-`, 'An article behind this button'],
  [`v2:context:1:${editionOf(ARTICLE)}zzzz.1`, 'An article behind this button'],
  [`v2:context:1:${editionOf(ARTICLE)}0.0`, 'An article behind this button'],
  [`v2:context:1:${editionOf(ARTICLE)}${'z'.repeat(60)}.1`, 'An article behind this button'],
  ['v2:whole:1:zzzzzzzz0.1', 'An article behind this button'],
])('finds nothing behind %s', async (id, says) => {
  const { discord } = await setStage();
  const answer = await discord.reply(discord.command('ask', { ...QUESTION, private: true }));
  plant(answer, id);
  const pressed = discord.press(answer, id);
  const isTold = (message: Message | null | undefined) => message && textOf(message).includes(says);
  await discord.until('the notice', () => [pressed.reply, ...pressed.followUps].some(isTold));
});

test.each([`v2:list:1:${PETIT}:-:999999999:__proto__:next`, `v2:list:1:${PETIT}:-:-1:${PLACE}:next`])(
  'shows the nearest page there is for %s',
  async (id) => {
    const { discord } = await setStage();
    const list = await discord.reply(discord.command('quotes', { speaker: 'Petit', private: true }));
    plant(list, id);
    await discord.rewritten(discord.press(list, id), 1);
    expect(textOf(list)).toContain(id.includes('-1') ? 'Frost number 1' : 'Frost number 9');
  },
);
