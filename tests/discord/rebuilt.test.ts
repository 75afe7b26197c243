import { expect, test } from 'vitest';
import { ARTICLES } from './articles.js';
import { type Draft, fixtureLibrary } from './fixture-library.js';
import { buttonId, buttonsOf, plainTextOf, textOf } from './loopback/reading.js';
import type { Message } from './loopback/world.js';
import { EPHEMERAL } from './loopback/world.js';
import { restart, setStage } from './stage.js';

const HARBOUR = { question: 'what did Moreau say about the harbour?' };
const LONG = Array.from({ length: 900 }, (_, index) => `word${1000 + index}`).join(' ');

/** It stands first in every list: its id, its date, and how often its speaker is quoted. */
const ADDED: Draft = {
  id: 'a-new-one',
  title: 'The newest of all',
  date: '2025-01-01',
  paragraphs: ['Lead.', ...Array.from({ length: 12 }, (_, index) => `"Line ${index}", said Zoe Novak.`)],
  quotes: Array.from({ length: 12 }, (_, index) => ({ words: `Line ${index}`, speaker: 'Zoe Novak' })),
};

const SPEECH: Draft = {
  id: 'speech',
  title: 'A long speech',
  paragraphs: ['Lead.', `"${LONG}", said Karim Haddad.`],
  quotes: [{ words: LONG, speaker: 'Karim Haddad', cue: 'said' }],
};

const BEFORE = [...ARTICLES, SPEECH];

/** The articles with one more, and with one of them changed where a change is given. */
function after(id?: string, change?: (draft: Draft) => Draft): readonly Draft[] {
  return [ADDED, ...BEFORE.map((draft) => (draft.id === id && change ? change(draft) : draft))];
}

/** The same words further down: every offset behind them is another. */
const longer = (draft: Draft): Draft => ({
  ...draft,
  paragraphs: [draft.paragraphs[0] ?? '', 'A paragraph more.', ...draft.paragraphs.slice(1)],
});

const CHANGED = 'An article behind this button has changed since then, or is gone';
const GONE = 'Nobody is quoted under that name any more';

/** A bot whose library has been built again, with one article more, after `ask` was answered. */
async function rebuiltAfter(
  command: string,
  options: Record<string, string | boolean>,
  next: readonly Draft[] = after(),
) {
  const stage = await setStage({ library: fixtureLibrary(BEFORE) });
  const { discord, library } = stage;
  const shown = await discord.reply(discord.command(command, options));
  library.newGeneration(next);
  await restart(stage);
  const press = async (message: Message, label: string, locale = 'en-US') =>
    discord.reply(discord.press(message, buttonId(message, label), { locale }));
  const turn = async (message: Message, label: string) =>
    discord.rewritten(discord.press(message, buttonId(message, label)), 1);
  const refuse = async (message: Message, label: string, locale = 'en-US') => {
    const pressed = discord.press(message, buttonId(message, label), { locale });
    return discord.until('a notice', () => pressed.followUps[0]);
  };
  return { discord, library, shown, press, turn, refuse };
}

test('shows a quote in context after a rebuild', async () => {
  const { shown, press } = await rebuiltAfter('ask', HARBOUR);
  const context = await press(shown, 'In context');
  expect(plainTextOf(context)).toContain('Harbour talks: Moreau and Lindqvist');
  expect(textOf(context)).toContain('**The harbour will reopen when the bridges are safe, and not before**');
});

test('shows the whole of a cut quote after a rebuild, and turns its pages after another', async () => {
  const { library, shown, press, turn } = await rebuiltAfter('quotes', { speaker: 'Haddad' });
  const whole = await press(shown, 'Whole quote');
  expect(textOf(whole)).toContain('**Karim Haddad**');
  expect(plainTextOf(whole)).toContain('word1000');
  library.newGeneration(BEFORE);
  await turn(whole, 'Next');
  expect(plainTextOf(whole)).not.toContain('word1000');
  const context = await press(shown, 'In context');
  library.newGeneration(after());
  await turn(context, 'Next');
  await turn(context, 'Next');
  expect(plainTextOf(context)).toContain('word1899');
});

test('lists all quotes of a speaker after a rebuild, those that came with it too', async () => {
  const more = { ...ADDED, id: 'more', quotes: [{ words: 'Line 3', speaker: 'Anna Moreau' }] };
  const { shown, press } = await rebuiltAfter('ask', HARBOUR, [more, ...BEFORE]);
  const list = await press(shown, 'All 2 Moreau quotes');
  expect(plainTextOf(list)).toContain('3 quotes by Anna Moreau');
  expect(plainTextOf(list)).toContain('La réparation des ponts prendra dix mois');
});

test('turns the pages of a list of quotes after a rebuild, with its topic and its article', async () => {
  const { shown, turn } = await rebuiltAfter('quotes', {
    speaker: 'Petit',
    about: 'frost',
    article: 'orchard',
  });
  await turn(shown, 'Next');
  expect(textOf(shown)).toContain('about “frost”');
  expect(plainTextOf(shown)).toContain('9 quotes by Maud Petit in A year in the orchard');
  expect(plainTextOf(shown)).toContain('> “Frost number 5 took blossom”\u00A0⁵');
});

test('asks, votes and shows to everyone after a rebuild, whatever has changed', async () => {
  const { discord, library } = await setStage({ library: fixtureLibrary(BEFORE) });
  const greeting = await discord.answerTo(discord.say('@bot hello'));
  const shown = await discord.reply(discord.command('ask', { ...HARBOUR, private: true }));
  library.newGeneration([ADDED]);
  const vote = await discord.reply(discord.press(shown, buttonId(shown, 'Helpful')));
  expect(textOf(vote)).toBe('Thank you, noted.');
  const pressed = discord.press(shown, buttonId(shown, 'Show to everyone'));
  const everywhere = await discord.until('what everybody sees', () => pressed.followUps[0]);
  expect(plainTextOf(everywhere)).toContain('The harbour will reopen');
  const [starter] = buttonsOf(greeting);
  const answer = await discord.reply(discord.press(greeting, starter?.id ?? ''));
  expect(textOf(answer)).toContain(starter?.label);
});

test.each([
  ['its article has changed', after('harbour', longer)],
  ['its article has been retitled in its text', after('harbour', (draft) => ({ ...draft, title: 'Other' }))],
  ['its article is gone', [ADDED, ...BEFORE.slice(1)]],
  ['its article has another name', after('harbour', (draft) => ({ ...draft, id: 'renamed' }))],
])('says so, to whoever pressed alone, where %s', async (_, next) => {
  const { shown, press } = await rebuiltAfter('ask', HARBOUR, next);
  const refused = await press(shown, 'In context');
  expect(textOf(refused)).toContain(CHANGED);
  expect(refused.flags & EPHEMERAL).toBe(EPHEMERAL);
  expect(textOf(await press(shown, 'In context', 'fr'))).toContain(
    'Un article auquel renvoie ce bouton a changé depuis',
  );
});

test('says so where the article that a list or a page is of has changed', async () => {
  const { library, shown, press, refuse } = await rebuiltAfter('quotes', {
    speaker: 'Petit',
    article: 'orchard',
  });
  const whole = await press(shown, 'In context');
  expect(textOf(whole)).toContain('**Frost number 1 took blossom**');
  library.newGeneration(after('orchard', longer));
  expect(textOf(await press(shown, 'In context'))).toContain(CHANGED);
  expect(textOf(await refuse(shown, 'Next'))).toContain(CHANGED);
  expect(plainTextOf(shown)).toContain('Frost number 1');
});

test('shows what is left where one of several articles has changed, and says that one is left out', async () => {
  const next = after('ponts', longer);
  const { shown, press } = await rebuiltAfter('quotes', { speaker: 'Moreau' }, next);
  const context = await press(shown, 'In context');
  expect(textOf(context)).toContain('**The harbour will reopen when the bridges are safe, and not before**');
  expect(textOf(context)).toContain('-# An article that has changed since then is left out.');
  expect(buttonsOf(context)).toEqual([]);
});

test('says so where nobody has the speaker’s name any more', async () => {
  const unnamed = (draft: Draft): Draft => ({
    ...draft,
    quotes: (draft.quotes ?? []).map((quote) => ({ ...quote, speaker: null })),
  });
  const { library, shown, refuse } = await rebuiltAfter('quotes', { speaker: 'Petit' });
  library.newGeneration(after('orchard', unnamed));
  expect(textOf(await refuse(shown, 'Next'))).toContain(GONE);
  expect(textOf(await refuse(shown, 'Next', 'fr'))).toContain('Plus personne n’est cité sous ce nom');
});

test('finds a speaker who goes by a fuller name now, where that is certain', async () => {
  const named = (speaker: string) => (draft: Draft) => ({
    ...draft,
    quotes: (draft.quotes ?? []).map((quote) => ({ ...quote, speaker, mention: 'Maud Petit' })),
  });
  const { library, shown, turn } = await rebuiltAfter('quotes', { speaker: 'Petit' });
  library.newGeneration(after('orchard', named('Maud Petit-Lambert')));
  await turn(shown, 'Next');
  expect(plainTextOf(shown)).toContain('9 quotes by Maud Petit-Lambert');
  expect(plainTextOf(shown)).toContain('Frost number 5');
});

test('takes nobody for a speaker whose old name several have now', async () => {
  const words = ['Line 1', 'Line 2'];
  const namesakes = words.map((said, index) => ({
    ...ADDED,
    id: `new-${index}`,
    quotes: [{ words: said, speaker: `Maud Other ${'AB'[index]}`, mention: 'Maud Petit' }],
  }));
  const { library, shown, refuse } = await rebuiltAfter('quotes', { speaker: 'Petit' });
  library.newGeneration(namesakes);
  expect(library.findSpeaker('Maud Petit')?.name).toBe('Maud Other A');
  expect(textOf(await refuse(shown, 'Next'))).toContain(GONE);
});

const many = (from: number, to: number): readonly Draft[] =>
  Array.from({ length: to - from }, (_, index) => {
    const number = String(from + index).padStart(2, '0');
    return {
      id: `a${number}`,
      title: `Article number ${number}`,
      date: `2024-01-${number}`,
      paragraphs: ['Lead.', `"Word", said Speaker Number${number}.`],
      quotes: [{ words: 'Word', speaker: `Speaker Number${number}` }],
    };
  });
const shownIn = (message: Message): readonly string[] => textOf(message).match(/(?<=umber ?)\d\d/g) ?? [];

test('goes on in a list of articles with what comes after the last shown, although newer ones have come', async () => {
  const { discord, library } = await setStage({ library: fixtureLibrary(many(1, 26)) });
  const list = await discord.reply(discord.command('articles'));
  const turn = async (label: string) => discord.rewritten(discord.press(list, buttonId(list, label)), 1);
  expect(shownIn(list)).toEqual(
    many(16, 26)
      .map(({ id }) => id.slice(1))
      .reverse(),
  );
  library.newGeneration(many(1, 31));
  await turn('Next');
  // Number 15, which comes next, stands on the second page now; it repeats what has moved there.
  expect(shownIn(list)).toContain('15');
  library.newGeneration(many(1, 31).filter(({ id }) => id !== 'a10'));
  await turn('Next');
  expect(shownIn(list)[0]).toBe('09');
  library.newGeneration(many(1, 8));
  await turn('Previous');
  expect(shownIn(list)).toEqual(['07', '06', '05', '04', '03', '02', '01']);
});

test('skips nobody in a list of speakers, although others have come before them', async () => {
  const { discord, library } = await setStage({ library: fixtureLibrary(many(1, 31)) });
  const list = await discord.reply(discord.command('speakers'));
  expect(shownIn(list).at(-1)).toBe('20');
  const before = Array.from({ length: 20 }, (_, index) => ({
    ...ADDED,
    id: `b${index}`,
    quotes: ['Line 1', 'Line 2'].map((words) => ({
      words,
      speaker: `Ann B${String.fromCharCode(97 + index)}`,
    })),
  }));
  library.newGeneration([...many(1, 31), ...before]);
  await discord.rewritten(discord.press(list, buttonId(list, 'Next')), 1);
  expect(shownIn(list)[0]).toBe('21');
});

test('skips no quote in a list that has grown before it', async () => {
  const { library, shown, turn } = await rebuiltAfter('quotes', { speaker: 'Petit' }, BEFORE);
  const petit = {
    ...ADDED,
    quotes: (ADDED.quotes ?? []).slice(0, 4).map((one) => ({ ...one, speaker: 'Maud Petit' })),
  };
  library.newGeneration([petit, ...BEFORE]);
  await turn(shown, 'Next');
  expect(plainTextOf(shown)).toContain('13 quotes by Maud Petit');
  expect(plainTextOf(shown)).toContain('> “Frost number 5 took blossom”\u00A0⁹');
  library.newGeneration([petit, ...after('orchard', longer).slice(1)]);
  await turn(shown, 'Next');
  expect(plainTextOf(shown)).toContain('> “Frost number 9 took blossom”\u00A0¹³');
});

test('answers from the index before where another takes its place in the midst, with buttons for what it still holds', async () => {
  const { discord, library } = await setStage({ library: fixtureLibrary(BEFORE) });
  const askWhile = async (next: readonly Draft[]) => {
    library.delay = 80;
    const asked = library.asked.length;
    const used = discord.command('ask', HARBOUR);
    await discord.until('the question', () => library.asked.length > asked);
    library.newGeneration(next);
    const answer = await discord.reply(used);
    expect(plainTextOf(answer)).toContain('The harbour will reopen when the bridges are safe');
    expect(library.asked).toHaveLength(asked + 1);
    return answer;
  };
  const answer = await askWhile(after());
  const context = await discord.reply(discord.press(answer, buttonId(answer, 'In context')));
  expect(textOf(context)).toContain('**The harbour will reopen when the bridges are safe, and not before**');
  const outdated = await askWhile(after('harbour', longer));
  expect(buttonsOf(outdated).map(({ label }) => label)).not.toContain('In context');
});

test('goes on from an answer, and takes a suggestion, that are from before a rebuild', async () => {
  const { discord, library } = await setStage({ library: fixtureLibrary(BEFORE) });
  const answer = await discord.answerTo(discord.say(`@bot ${HARBOUR.question}`));
  const [article] = await discord.choices(discord.complete('ask', 'article', 'harbour'));
  library.newGeneration(after('orchard', longer));
  const followUp = discord.say('and Lindqvist about the harbour?', { replyTo: answer });
  expect(plainTextOf(await discord.answerTo(followUp))).toContain('Nobody asked the fishermen');
  expect(library.asked.at(-1)?.options.history).toEqual([HARBOUR.question]);
  const within = discord.command('ask', { ...HARBOUR, article: article?.value ?? '' });
  expect(plainTextOf(await discord.reply(within))).toContain('The harbour will reopen');
});
