import { expect, test } from 'vitest';
import { encodeCustomId, generationKey } from '../../src/discord/components/custom-id.js';
import { encodePlaces } from '../../src/discord/components/places.js';
import { buttonId, textOf } from './loopback/reading.js';
import { EPHEMERAL } from './loopback/world.js';
import { type Stage, setStage } from './stage.js';

const QUESTION = { question: 'what did Moreau say about the harbour?' };
const PLACE = encodePlaces([{ position: 0, start: 0, end: 20 }]);

/** Pages that would take the place of the message that they are pressed in. */
const PAGES: readonly (readonly [string, readonly (number | string)[]])[] = [
  ['context', [PLACE, 0, 'next']],
  ['whole', [PLACE, 0, 'next']],
  ['list', [0, '-', 0, 'next']],
  ['speakers', [0, 'next']],
  ['articles', [0, 'next']],
  ['show', []],
];

/** An id of the right form, in which bob calls himself who asked. */
function forge({ discord, library }: Stage, action: string, args: readonly (number | string)[]): string {
  const generation = generationKey(library.status().generation);
  return encodeCustomId({ action, generation, asker: discord.bob.id, args });
}

test.each(PAGES)('turns down a button that does not stand in the message: %s', async (action, args) => {
  const stage = await setStage();
  const { discord } = stage;
  const answer = await discord.reply(discord.command('ask', QUESTION));
  const before = textOf(answer);
  const forged = discord.press(answer, forge(stage, action, args), { user: discord.bob });
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
  const stage = await setStage();
  const { discord, library } = stage;
  const answer = await discord.reply(discord.command('ask', QUESTION));
  const generation = generationKey(library.status().generation);
  const custom_id = encodeCustomId({ action, generation, asker: discord.alice.id, args });
  answer.components.push({ type: 1, components: [{ type: 2, style: 2, label: 'Next', custom_id }] });
  const refused = discord.press(answer, custom_id, { user: discord.bob });
  expect(textOf(await discord.reply(refused))).toContain('Only the person who asked');
});
