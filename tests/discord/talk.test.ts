import { expect, test } from 'vitest';
import { ARTICLES } from './articles.js';
import { buttonId, buttonsOf, plainTextOf, textOf } from './loopback/reading.js';
import { EPHEMERAL } from './loopback/world.js';
import { restart, setStage } from './stage.js';

const [HARBOUR] = ARTICLES as [(typeof ARTICLES)[number]];
const STARTERS = ['What did Maud Petit say?', 'What did Anna Moreau say?', 'What did Jens Lindqvist say?'];
const labelsOf = (message: Parameters<typeof buttonsOf>[0]) => buttonsOf(message).map(({ label }) => label);

test.each([
  ['@bot hello', 'en-US', 'Hello!', STARTERS],
  ['@bot help', 'en-US', 'I answer questions about the articles', STARTERS],
  [
    '@bot merci',
    'fr',
    'Je vous en prie.',
    STARTERS.map((one) => one.replace('What did', "Qu'a dit").replace(' say?', ' ?')),
  ],
  ['@bot bye', 'en-US', 'Goodbye!', []],
])(
  'answers "%s" as talk, in the language of the server, with questions to start from',
  async (said, locale, says, starters) => {
    const { discord } = await setStage({
      discord: { serverLocale: locale },
      config: () => ({ threads: true }),
    });
    const message = discord.say(said);
    const reply = await discord.answerTo(message);
    expect(reply.message_reference?.message_id).toBe(message.id);
    expect(textOf(reply)).toContain(says);
    expect(labelsOf(reply)).toEqual(starters);
  },
);

test('lists the newest articles for whoever asks which there are, and how to see the others', async () => {
  const { discord, library } = await setStage({ config: ({ news }) => ({ answerChannels: [news.id] }) });
  const few = textOf(await discord.answerTo(discord.say('@bot which articles are there?')));
  expect(few).toMatch(/^### Articles\n1\\. .*Harbour talks/);
  expect(few).not.toContain('more');
  const many = Array.from({ length: 12 }, (_, n) => ({ ...HARBOUR, id: `a${n}`, title: `Title ${n}` }));
  library.newGeneration(many);
  // Also where nobody calls it by name: nobody else knows.
  const reply = await discord.answerTo(discord.say('which articles are there?', { channel: discord.news }));
  expect(textOf(reply).match(/Title \d+/g)).toHaveLength(5);
  expect(textOf(reply)).toMatch(/And 7 more: <\/articles:\d+> lists them all\.$/);
});

test('mentions commands so that they can be clicked', async () => {
  const { discord } = await setStage();
  expect(textOf(await discord.answerTo(discord.say('@bot help')))).toMatch(/<\/help:\d+> shows/);
  for (const locale of ['en-US', 'fr']) {
    const help = textOf(await discord.reply(discord.command('help', {}, { locale })));
    const ids = [...help.matchAll(/<\/([a-z-]+):\d+>/g)].map(([, name]) => name);
    expect(ids).toEqual(expect.arrayContaining(['ask', 'quotes', 'compare', 'settings', 'forget-me']));
    expect(help).not.toContain('`/');
  }
});

test('mentions commands by their names where they could not be registered', async () => {
  const stage = await setStage();
  stage.discord.fail('GET', /commands$/, 403, { code: 50001, message: 'Missing Access' });
  await restart(stage);
  expect(textOf(await stage.discord.reply(stage.discord.command('help')))).toContain('`/ask`');
});

test('lets an aside pass, and all talk where nobody asked it', async () => {
  const { discord } = await setStage({ config: ({ news }) => ({ answerChannels: [news.id] }) });
  const aside = discord.say('@bot lol');
  const greeting = discord.say('hello', { channel: discord.news });
  await discord.answerTo(discord.say('@bot hello'));
  expect([...discord.answersTo(aside), ...discord.answersTo(greeting)]).toEqual([]);
});

test('asks what stands on a button, for whoever presses it, also after a restart and over a new index', async () => {
  const stage = await setStage();
  const { discord, library } = stage;
  const reply = await discord.answerTo(discord.say('@bot hello'));
  await restart(stage);
  library.newGeneration();
  const pressed = discord.press(reply, buttonId(reply, 'What did Maud Petit say?'), { user: discord.bob });
  const answer = await discord.reply(pressed);
  expect(library.asked.map(({ question }) => question)).toContain('What did Maud Petit say?');
  expect(answer.flags & EPHEMERAL).toBe(EPHEMERAL);
});

test('offers the nearest speakers and topics where it finds nothing, and no votes', async () => {
  const { discord } = await setStage();
  const lost = await discord.answerTo(discord.say('@bot how do I cook ratatouille?'));
  expect(textOf(lost)).toContain('The articles hold no answer to this.');
  expect(labelsOf(lost)).toEqual([
    'What did Maud Petit say?',
    'What did Anna Moreau say?',
    'harbour',
    'bridges',
    'fishermen',
  ]);
  const asked = await discord.reply(discord.press(lost, buttonId(lost, 'fishermen')));
  expect(plainTextOf(asked)).toContain('Nobody asked the fishermen');
});

test('offers whose name is spelled like the one that is not quoted, first', async () => {
  const { discord } = await setStage();
  const used = discord.command(
    'ask',
    { question: 'what about volcanoes?', speaker: 'Petite' },
    { locale: 'fr' },
  );
  const silent = await discord.reply(used);
  expect(textOf(silent)).toContain('Aucune citation de **Petite** dans ces articles.');
  expect(labelsOf(silent)[0]).toBe("Qu'a dit Maud Petit ?");
});
