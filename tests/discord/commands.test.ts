import { expect, test } from 'vitest';
import { COMMANDS, DEFINITIONS, MESSAGE_COMMANDS } from '../../src/discord/interactions/commands/all.js';
import { snowflake } from './loopback/ids.js';
import { buttonId, buttonsOf, plainTextOf, textOf } from './loopback/reading.js';
import { EPHEMERAL, MANAGE_GUILD } from './loopback/world.js';
import { setStage } from './stage.js';

const LANGUAGES = [
  {
    locale: 'en-GB',
    article: 'Quoted: Jens Lindqvist (2), Anna Moreau (1)',
    articles:
      '1\\. [Harbour talks: Moreau and Lindqvist agree to disagree](https://example.org/harbour?page=1)\n-# example.org · March 2, 2024',
    ask: '“The harbour will reopen when the bridges are safe, and not before”',
    compare: 'What each said about “harbour”',
    forget: 'Done. 0 votes of yours deleted',
    help: 'Ask the articles',
    none: '**Anna Moreau** is not quoted on this.',
    quotes: '2 quotes by **Anna Moreau**',
    warning: 'broken.txt: is larger than 16 MB; split it into one file an article',
    rebuild: 'Done in 0.4 s: 3 articles, 13 quotes, 3 speakers.',
    settings: 'In this channel I answer: **when mentioned**',
    speakers: '**Maud Petit** · 9 quotes in 1 article',
    status: 'Index: built 3 hours ago, 3 articles',
    unknown: 'There is no article “zzzz”.',
  },
  {
    locale: 'fr',
    article: 'Cités : Jens Lindqvist (2), Anna Moreau (1)',
    articles: '· 2 mars 2024',
    ask: '« The harbour will reopen when the bridges are safe, and not before »',
    compare: 'Ce que chacun a dit sur « harbour »',
    forget: 'C’est fait. 0 vote effacé ; je ne garde rien d’autre sur vous.',
    help: 'Interroger les articles',
    none: 'Aucune citation d’**Anna Moreau** à ce sujet.',
    quotes: '2 citations d’**Anna Moreau**',
    warning: 'broken.txt: dépasse 16 Mo ; divisez-le',
    rebuild: 'Terminé en 0,4 s : 3 articles, 13 citations, 3 personnes citées.',
    settings: 'Dans ce salon je réponds : **quand on me mentionne**',
    speakers: '**Maud Petit** · 9 citations dans 1 article',
    status: 'Index : construit il y a 3 heures, 3 articles',
    unknown: 'Il n’y a pas d’article « zzzz ».',
  },
] as const;

test.each(LANGUAGES)('serves every command in $locale', async (says) => {
  const { discord } = await setStage();
  const { locale } = says;
  const use = async (name: string, options: Record<string, string | boolean> = {}) => {
    const used = discord.command(name, options, { locale, permissions: MANAGE_GUILD });
    return textOf(await discord.reply(used)).replace(/[\u00A0\u202F]/g, ' ');
  };
  const question = 'what did Moreau say about the harbour?';
  expect((await use('ask', { question })).replaceAll('**', '')).toContain(says.ask);
  expect(await use('quotes', { speaker: 'Moreau' })).toContain(says.quotes);
  expect(await use('quotes', { speaker: 'Moreau', about: 'pineapples' })).toBe(says.none);
  const sides = await use('compare', { about: 'harbour', speaker1: 'Moreau', speaker2: 'Lindqvist' });
  expect(sides).toContain(says.compare);
  expect(sides).toMatch(
    /\*\*Anna Moreau\*\*[\s\S]*will reopen[\s\S]*\*\*Jens Lindqvist\*\*[\s\S]*Nobody asked/,
  );
  expect(await use('speakers')).toContain(says.speakers);
  expect(await use('articles')).toContain(says.articles);
  expect(await use('article', { name: 'harbour' })).toContain(says.article);
  expect(await use('article', { name: 'zzzz' })).toContain(says.unknown);
  expect(await use('status')).toContain(says.status);
  expect(await use('settings')).toContain(says.settings);
  expect(await use('help')).toContain(says.help);
  expect(await use('forget-me')).toContain(says.forget);

  const rebuild = discord.command('rebuild', {}, { locale, permissions: MANAGE_GUILD });
  const rebuilt = textOf(await discord.rewritten(rebuild, 2)).replace(/[\u00A0\u202F]/g, ' ');
  expect(rebuilt).toContain(says.rebuild);
  expect(rebuilt).toContain(says.warning);

  const asked = discord.say('What about the fishermen?', { author: discord.bob });
  const menu = await discord.reply(discord.messageCommand('Ask about this', asked, { locale }));
  expect(plainTextOf(menu)).toContain('Nobody asked the fishermen about the harbour');
});

test('every command has French words besides the English ones, and reaches servers, DMs and user installs', () => {
  expect([...COMMANDS.keys(), ...MESSAGE_COMMANDS.keys()]).toEqual(DEFINITIONS.map(({ name }) => name));
  for (const definition of DEFINITIONS) {
    expect(Object.keys(definition.name_localizations ?? {})).toEqual(['en-US', 'en-GB', 'fr']);
    const onlyManagers = definition.default_member_permissions !== undefined;
    expect(definition.contexts).toEqual(onlyManagers ? [0] : [0, 1, 2]);
    expect(definition.integration_types).toEqual(onlyManagers ? [0] : [0, 1]);
  }
});

test('answers privately where that is asked for, and offers to show it to everyone', async () => {
  const { discord } = await setStage();
  const used = discord.command('ask', { question: 'what about the fishermen?', private: true });
  const answer = await discord.reply(used);
  expect(answer.flags & EPHEMERAL).toBe(EPHEMERAL);
  expect(buttonsOf(answer).map(({ label }) => label)).toContain('Show to everyone');
});

test.each([
  ['nothing is found', 'ask', { question: 'how do I cook ratatouille?' }, /hold no answer/],
  ['nothing is asked', 'ask', { question: 'hello' }, /^Hello!/],
  [
    'days lie the wrong way round',
    'ask',
    { question: 'bridges?', since: '2018-05', until: '2017' },
    /Turn the two dates round/,
  ],
  ['it is refused', 'ask', { question: 'bridges?', since: 'soonish' }, /is no date/],
  ['somebody said nothing so', 'quotes', { speaker: 'Moreau', about: 'pineapples' }, /not quoted on this/],
  [
    'somebody is not quoted',
    'quotes',
    { speaker: '@everyone', about: 'x' },
    /^\*\*\\@everyone\*\* is not quoted in/,
  ],
  [
    'nobody said anything so',
    'compare',
    { about: 'pineapples', speaker1: 'Moreau', speaker2: 'Verne' },
    /Not quoted on this[\s\S]*Not quoted in these articles/,
  ],
  ['there is no such article', 'article', { name: 'zzzz' }, /There is no article/],
])('tells only its asker where %s, with nothing left in the channel', async (_, name, options, says) => {
  const { discord } = await setStage({ config: () => ({ threads: true }) });
  const used = discord.command(name, options);
  const told = await discord.reply(used);
  expect(textOf(told)).toMatch(says);
  expect(told.flags & EPHEMERAL).toBe(EPHEMERAL);
  expect(used.reply).toBeNull();
});

test('offers all quotes of a speaker who said nothing on what was asked', async () => {
  const { discord } = await setStage();
  const none = await discord.reply(discord.command('quotes', { speaker: 'Moreau', about: 'pineapples' }));
  const all = await discord.reply(discord.press(none, buttonId(none, 'All quotes by Moreau')));
  expect(textOf(all)).toContain('2 quotes by **Anna Moreau**');
});

test('edits what it promised in a direct message, where nobody else reads', async () => {
  const { discord } = await setStage();
  const used = discord.command(
    'ask',
    { question: 'how do I cook ratatouille?' },
    { channel: discord.direct },
  );
  expect(textOf(await discord.reply(used))).toContain('hold no answer');
  expect(used.followUps).toEqual([]);
});

test('still tells where the promised reply cannot be withdrawn', async () => {
  const { discord } = await setStage();
  discord.fail('DELETE', /@original$/, 404, { code: 10008, message: 'Unknown Message' });
  const used = discord.command('ask', { question: 'how do I cook ratatouille?' });
  expect(textOf(await discord.reply(used))).toContain('hold no answer');
});

test('keeps to the article and the speaker that are chosen', async () => {
  const { discord, library } = await setStage();
  await discord.reply(
    discord.command('ask', { question: 'bridges?', speaker: 'Anna Moreau', article: 'ponts' }),
  );
  expect(library.asked[0]).toEqual({
    question: 'bridges?',
    options: { limit: 3, language: 'en', speaker: 'Anna Moreau', article: 'ponts' },
  });
});

test('keeps to the days that are given, and turns down what is no date', async () => {
  const { discord, library } = await setStage();
  await discord.reply(
    discord.command('ask', { question: 'bridges?', since: '2017-04', until: 'April 12, 2018', latest: true }),
  );
  expect(library.asked[0]?.options).toMatchObject({ since: '2017-04-01', until: '2018-04-12', latest: true });
  const refused = await discord.reply(discord.command('ask', { question: 'bridges?', since: 'soonish' }));
  expect(textOf(refused)).toContain('“soonish” is no date that I can read');
  expect(library.asked).toHaveLength(1);
});

test('answers in direct messages too', async () => {
  const { discord } = await setStage();
  const used = discord.command(
    'ask',
    { question: 'what about the fishermen?', private: true },
    { channel: discord.direct },
  );
  expect(plainTextOf(await discord.reply(used))).toContain('Nobody asked the fishermen');
});

test('answers where a member has installed it for themselves, in a group that it is not in', async () => {
  const { discord } = await setStage();
  const used = discord.command('ask', { question: 'what about the fishermen?' }, { channel: discord.group });
  expect(plainTextOf(await discord.reply(used))).toContain('Nobody asked the fishermen');
});

test('answers where a member has installed it for themselves, in a server that it is not in', async () => {
  const { discord } = await setStage({ config: () => ({ threads: true }) });
  const channel = { id: snowflake(), type: 0, guild_id: snowflake(), name: 'elsewhere' };
  discord.state.channels.set(channel.id, channel);
  const used = discord.command('ask', { question: 'what about the fishermen?' }, { channel });
  await discord.reply(used);
  await discord.answerTo(discord.say('@bot what about the fishermen?'));
  expect(plainTextOf(used.reply as never)).toContain('Nobody asked the fishermen');
});

test('says so where a message from whose menu it is asked has no words', async () => {
  const { discord, library } = await setStage();
  const picture = discord.say('🎣 https://example.org/boat.png', { author: discord.bob });
  const told = await discord.reply(discord.messageCommand('Ask about this', picture));
  expect(textOf(told)).toContain('no words in that message');
  expect(told.flags & EPHEMERAL).toBe(EPHEMERAL);
  expect(library.asked).toEqual([]);
});

test('compares nobody with themselves under another name', async () => {
  const { discord } = await setStage();
  const speakers = { speaker1: 'Anna Moreau', speaker2: 'Moreau', speaker3: 'Lindqvist' };
  const sides = plainTextOf(
    await discord.reply(discord.command('compare', { about: 'harbour', ...speakers })),
  );
  expect(sides.match(/Anna Moreau/g)).toHaveLength(1);
  expect(sides).toContain('Nobody asked the fishermen');
});

test('turns down a second rebuild while one is running', async () => {
  const { discord, library } = await setStage();
  let release = () => {};
  library.duringRebuild = () => new Promise((resolve) => (release = resolve));
  const first = discord.command('rebuild', {}, { permissions: MANAGE_GUILD });
  await discord.rewritten(first, 1);
  const second = discord.command('rebuild', {}, { permissions: MANAGE_GUILD });
  await discord.until('a refusal', () => second.reply && /already running/.test(textOf(second.reply)));
  release();
  await discord.until('the end', () => first.reply && /Done in/.test(textOf(first.reply)));
});

test('goes on rebuilding where Discord refuses to show how far it is', async () => {
  const { discord, library } = await setStage();
  const { rebuild } = library;
  let isShown = false;
  library.rebuild = async (onProgress) => {
    while (!isShown) {
      onProgress?.({ stage: 'reading', done: 1, total: 4 });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    // Long enough for a rejection that nobody catches to end a process.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return rebuild();
  };
  const used = discord.command('rebuild', {}, { permissions: MANAGE_GUILD });
  await discord.rewritten(used, 1);
  discord.fail('PATCH', /@original$/, 400, { code: 50_035, message: 'Invalid Form Body' });
  await discord.until('the refusal', () => discord.requests('PATCH', /@original$/).length === 2, 10_000);
  isShown = true;
  await discord.until('the end', () => used.reply && /went wrong|Done in/.test(textOf(used.reply)));
});

test('says when a rebuild fails, and that the old index stays', async () => {
  const { discord, library } = await setStage();
  library.duringRebuild = async () => {
    throw new Error('disk full: /secret/_path_');
  };
  const used = discord.command('rebuild', {}, { permissions: MANAGE_GUILD });
  const reply = await discord.rewritten(used, 2);
  expect(textOf(reply)).toMatch(
    /The rebuild failed; the old index stays in use\. The log says why: request \w{8}\./,
  );
});

test.each([
  ['ask', { question: '…?!' }, 'What would you like to know?'],
  ['ask', { question: 'why '.repeat(600) }, 'at most 2,000 characters'],
])('turns down /%s %j in one sentence', async (name, options, sentence) => {
  const { discord, library } = await setStage();
  expect(textOf(await discord.reply(discord.command(name, options)))).toContain(sentence);
  expect(library.asked).toEqual([]);
});
