import { expect, test } from 'vitest';
import { fixtureLibrary } from './fixture-library.js';
import type { Loopback } from './loopback/loopback.js';
import { buttonId, buttonsOf, plainTextOf, textOf } from './loopback/reading.js';
import type { Interaction } from './loopback/state.js';
import { EPHEMERAL, MANAGE_GUILD, MANAGE_MESSAGES } from './loopback/world.js';
import { restart, setStage } from './stage.js';

const QUESTION = { question: 'what did Moreau say about the harbour?' };
const shownBy = (discord: Loopback, { followUps }: Interaction) =>
  discord.until('what everybody sees', () => followUps[0]);
const isHidden = ({ flags }: { flags: number }) => (flags & EPHEMERAL) === EPHEMERAL;

test('shows the quote in its paragraph, marked, with the neighbours, to whoever asks alone', async () => {
  const { discord } = await setStage();
  const answer = await discord.reply(discord.command('ask', QUESTION));
  const context = await discord.reply(
    discord.press(answer, buttonId(answer, 'In context'), { user: discord.bob }),
  );
  expect(isHidden(context)).toBe(true);
  expect(textOf(context)).toContain(
    '"**The harbour will reopen when the bridges are safe, and not before**", said Anna',
  );
  expect(plainTextOf(context)).toMatch(/¶ 1\nThe two ministers met[\s\S]*¶ 2\n[\s\S]*¶ 3\n"Nobody asked/);
});

test('lists more quotes of the speaker', async () => {
  const { discord } = await setStage();
  const answer = await discord.reply(
    discord.command('ask', { question: 'what did Lindqvist say about the harbour?' }),
  );
  const more = await discord.reply(discord.press(answer, buttonId(answer, 'All 2 Lindqvist quotes')));
  expect(isHidden(more)).toBe(true);
  expect(plainTextOf(more)).toContain('Trust takes years to build');
});

test('shows a private answer to everyone, without the button', async () => {
  const { discord } = await setStage();
  const answer = await discord.reply(discord.command('ask', { ...QUESTION, private: true }));
  const said = textOf(answer);
  const shown = await shownBy(discord, discord.press(answer, buttonId(answer, 'Show to everyone')));
  expect(isHidden(shown)).toBe(false);
  expect(textOf(shown)).toBe(said);
  for (const message of [shown, answer]) {
    expect(buttonsOf(message).map(({ label }) => label)).not.toContain('Show to everyone');
    expect(buttonsOf(message).length).toBeGreaterThan(0);
  }
});

test('shows a private answer once, pressed twice at a time and again after a restart', async () => {
  const stage = await setStage();
  const { discord } = stage;
  const answer = await discord.reply(discord.command('ask', { ...QUESTION, private: true }));
  const id = buttonId(answer, 'Show to everyone');
  const presses = [discord.press(answer, id), discord.press(answer, id)];
  for (const press of presses) await discord.rewritten(press, 1);
  await discord.until('a follow-up', () => presses.some(({ followUps }) => followUps.length > 0));
  await restart(stage);
  presses.push(discord.press(answer, id));
  await discord.rewritten(presses[2] as never, 1);
  expect(presses.flatMap(({ followUps }) => followUps)).toHaveLength(1);
});

test('shows nothing to everyone where moderators keep it silent', async () => {
  const { discord } = await setStage();
  const before = await discord.reply(discord.command('ask', { ...QUESTION, private: true }));
  await discord.reply(discord.command('settings', { answer: 'never' }, { permissions: MANAGE_GUILD }));
  const answer = await discord.reply(discord.command('ask', QUESTION));
  expect(buttonsOf(answer).map(({ label }) => label)).not.toContain('Show to everyone');
  const refused = discord.press(before, buttonId(before, 'Show to everyone'), { locale: 'fr' });
  const told = await discord.reply(refused);
  expect(textOf(told)).toContain('je ne réponds qu’en privé');
  expect(isHidden(told)).toBe(true);
});

test('lets an answer be shown again that could not be sent', async () => {
  const { discord } = await setStage();
  const answer = await discord.reply(discord.command('ask', { ...QUESTION, private: true }));
  discord.fail('POST', /^\/webhooks\/\d+\/[^/]+$/, 500, {}, { times: 5 });
  const failed = discord.press(answer, buttonId(answer, 'Show to everyone'));
  await discord.until('the button again', () => failed.edits === 2);
  discord.state.faults.length = 0;
  await shownBy(discord, discord.press(answer, buttonId(answer, 'Show to everyone')));
});

test('turns pages in place, with their topic', async () => {
  const { discord } = await setStage();
  const list = await discord.reply(
    discord.command('quotes', { speaker: 'Petit', about: 'the *frost* of May' }),
  );
  expect(plainTextOf(list)).toContain('Frost number 1');
  expect(
    buttonsOf(list)
      .filter(({ disabled }) => disabled)
      .map(({ label }) => label),
  ).toEqual(['Previous', '1 / 3']);
  await discord.rewritten(discord.press(list, buttonId(list, 'Next')), 1);
  expect(textOf(list)).toContain('about “the \\*frost\\* of May”');
  expect(plainTextOf(list)).toContain('> “Frost number 5 took blossom”\u00A0⁵');
  expect(plainTextOf(list)).toContain('-# no date · ¶ 6, 7, 8, 9\n-# A year in the orchard');
  await discord.rewritten(discord.press(list, buttonId(list, 'Next')), 1);
  expect(plainTextOf(list)).toContain('Frost number 9');
  await discord.rewritten(discord.press(list, buttonId(list, 'Previous')), 1);
  expect(plainTextOf(list)).toContain('Frost number 5');
});

test('lets only the asker and moderators turn pages', async () => {
  const { discord } = await setStage();
  const list = await discord.reply(discord.command('quotes', { speaker: 'Petit' }));
  const next = buttonId(list, 'Next');
  const refused = await discord.reply(discord.press(list, next, { user: discord.bob, locale: 'fr' }));
  expect(textOf(refused)).toContain('Seule la personne qui a posé la question');
  expect(isHidden(refused)).toBe(true);
  expect(plainTextOf(list)).toContain('Frost number 1');
  await discord.rewritten(discord.press(list, next, { user: discord.bob, permissions: MANAGE_MESSAGES }), 1);
  expect(plainTextOf(list)).toContain('Frost number 5');
  await discord.rewritten(discord.press(list, buttonId(list, 'Next')), 1);
  expect(plainTextOf(list)).toContain('Frost number 9');
});

test('works after a restart', async () => {
  const stage = await setStage();
  const { discord } = stage;
  const answer = await discord.reply(discord.command('ask', QUESTION));
  const list = await discord.reply(discord.command('quotes', { speaker: 'Petit', about: 'frost' }));
  await restart(stage);
  const context = await discord.reply(discord.press(answer, buttonId(answer, 'In context')));
  expect(textOf(context)).toContain('In context');
  await discord.rewritten(discord.press(list, buttonId(list, 'Next')), 1);
  expect(plainTextOf(list)).toContain('Frost number 5');
});

test.each(['v2:context:zzz', 'v0:old', 'garbage', 'v2:context:!!:1:2:3', 'v2:nothing:1:2'])(
  'turns down the custom id %s',
  async (id) => {
    const { discord } = await setStage();
    const answer = await discord.reply(discord.command('ask', QUESTION));
    expect(textOf(await discord.reply(discord.press(answer, id)))).toContain('no longer works');
  },
);

test('keeps one vote a member, and forgets it when asked', async () => {
  const { discord, library } = await setStage();
  const answer = await discord.reply(discord.command('ask', QUESTION));
  library.newGeneration();
  for (const vote of ['Helpful', 'Not helpful']) {
    const thanks = await discord.reply(discord.press(answer, buttonId(answer, vote), { user: discord.bob }));
    expect(textOf(thanks)).toBe('Thank you, noted.');
  }
  const forgotten = discord.command('forget-me', {}, { user: discord.bob });
  expect(textOf(await discord.reply(forgotten))).toContain(
    '1 vote of yours deleted; I keep nothing else about you',
  );
  const again = discord.command('forget-me', {}, { user: discord.bob });
  expect(textOf(await discord.reply(again))).toContain('0 votes');
});

test('speaks French to whoever presses in French', async () => {
  const { discord } = await setStage();
  const fr = { locale: 'fr' };
  const question = 'what did Lindqvist say about the harbour?';
  const answer = await discord.reply(discord.command('ask', { question, private: true }, fr));
  const labels = buttonsOf(answer).map(({ label }) => label);
  expect(labels).toEqual([
    'En contexte',
    'Les 2 citations de Lindqvist',
    'Montrer à tous',
    'Utile',
    'Pas utile',
  ]);
  const press = async (label: string) =>
    textOf(await discord.reply(discord.press(answer, buttonId(answer, label), fr)));
  expect(await press('En contexte')).toContain('-# En contexte');
  expect(await press('Les 2 citations de Lindqvist')).toContain('2 citations de **Jens Lindqvist**');
  expect(await press('Utile')).toBe('Merci, c’est noté.');
  const shown = await shownBy(discord, discord.press(answer, buttonId(answer, 'Montrer à tous'), fr));
  expect(textOf(shown)).toContain('« Nobody asked');
  const speakers = await discord.reply(discord.command('quotes', { speaker: 'Petit' }, fr));
  expect(buttonsOf(speakers).map(({ label }) => label)).toContain('Suivant');
});

test('pages through long lists of speakers and articles', async () => {
  const drafts = Array.from({ length: 25 }, (_, index) => ({
    id: `a${index}`,
    title: `Article number ${index}`,
    date: `2024-01-${String(index + 1).padStart(2, '0')}`,
    paragraphs: ['Lead.', `"Word", said Speaker Number${index}.`],
    quotes: [{ words: 'Word', speaker: `Speaker Number${index}` }],
  }));
  const { discord } = await setStage({ library: fixtureLibrary(drafts) });
  const articles = await discord.reply(discord.command('articles'));
  expect(textOf(articles)).toMatch(/1\\\. Article number 24\n-# January 25, 2024/);
  await discord.rewritten(discord.press(articles, buttonId(articles, 'Next')), 1);
  expect(textOf(articles)).toContain('11\\. Article number 14');
  const speakers = await discord.reply(discord.command('speakers', {}, { locale: 'fr' }));
  await discord.rewritten(discord.press(speakers, buttonId(speakers, 'Suivant'), { locale: 'fr' }), 1);
  expect(textOf(speakers).match(/1 citation dans 1 article/g)).toHaveLength(5);
});
