import type { Library } from '../../../src/library.js';
import { ARTICLES } from '../articles.js';
import { fixtureLibrary } from '../fixture-library.js';
import { snowflake } from '../loopback/ids.js';
import type { Loopback } from '../loopback/loopback.js';
import { buttonsOf } from '../loopback/reading.js';
import { MANAGE_GUILD, type Message } from '../loopback/world.js';
import { STRAINING } from './articles.js';
import type { Exchange } from './message-html.js';

/** A kind of reply to look at. */
export interface Scene {
  /** Of its file. */
  readonly name: string;
  readonly library: 'seed' | 'short' | 'straining';
  /** Also on a desktop. */
  readonly wide?: true;
  play(discord: Loopback): Promise<Exchange>;
}

export const LIBRARIES: Readonly<Record<Exclude<Scene['library'], 'seed'>, () => Library>> = {
  short: () => fixtureLibrary(ARTICLES),
  straining: () => fixtureLibrary(STRAINING),
};

const ask = (text: string) => async (discord: Loopback) => {
  const message = discord.say(text);
  return { asked: { text: message.content }, reply: await discord.answerTo(message) };
};

const command =
  (name: string, options: Record<string, string | boolean> = {}, locale = 'en-US') =>
  async (discord: Loopback) => {
    const used = discord.command(name, options, { locale, permissions: MANAGE_GUILD });
    return { asked: { command: name }, reply: await discord.reply(used) };
  };

/** What pressing the button whose label begins so shows, after another scene. */
const press =
  (before: (discord: Loopback) => Promise<Exchange>, label: string, locale = 'en-US') =>
  async (discord: Loopback): Promise<Exchange> => {
    const { reply } = await before(discord);
    return { asked: null, reply: await pressed(discord, reply, label, locale) };
  };

async function pressed(discord: Loopback, message: Message, label: string, locale: string): Promise<Message> {
  const button = buttonsOf(message).find((one) => one.label.startsWith(label));
  if (!button) throw new Error(`No button ${label} among ${buttonsOf(message).map((one) => one.label)}`);
  return discord.reply(discord.press(message, button.id, { locale }));
}

const LAVROV = '@bot what did Lavrov say about terrorism?';
const HARBOUR = 'what did Moreau say about the harbour?';
const TUNNEL = '@bot who spoke of the tunnel?';

/** Every kind of reply, in the order in which a newcomer meets them. */
export const SCENES: readonly Scene[] = [
  { name: 'answer', library: 'seed', wide: true, play: ask(LAVROV) },
  { name: 'answer-in-french', library: 'seed', play: ask("@bot qu'a dit Lavrov ?") },
  { name: 'answer-with-link', library: 'short', play: ask(`@bot ${HARBOUR}`) },
  { name: 'answer-three-speakers', library: 'straining', wide: true, play: ask(TUNNEL) },
  {
    name: 'answer-private',
    library: 'short',
    play: command('ask', { question: HARBOUR, private: true }),
  },
  {
    name: 'answer-article-text',
    library: 'seed',
    play: ask('@bot quelle attaque chimique a eu lieu à Khan Cheikhoun ?'),
  },
  { name: 'greeting', library: 'seed', play: ask('@bot hello!') },
  { name: 'greeting-in-french', library: 'seed', play: ask('@bot salut, tu sais faire quoi ?') },
  { name: 'summary', library: 'seed', play: ask('@bot what is this article about?') },
  { name: 'not-quoted-on-this', library: 'seed', play: ask('@bot what did Tillerson say about fishing?') },
  { name: 'not-quoted-at-all', library: 'seed', play: ask('@bot what did Putin say about terrorism?') },
  { name: 'not-found', library: 'seed', play: ask('@bot a recipe for ratatouille?') },
  { name: 'in-context', library: 'seed', wide: true, play: press(ask(LAVROV), 'In context') },
  { name: 'whole-quotes', library: 'straining', play: press(ask(TUNNEL), 'Whole') },
  { name: 'all-quotes', library: 'seed', play: press(ask(LAVROV), 'All') },
  {
    name: 'quotes',
    library: 'short',
    wide: true,
    play: command('quotes', { speaker: 'Petit', about: 'frost' }),
  },
  {
    name: 'quotes-none',
    library: 'short',
    play: command('quotes', { speaker: 'Moreau', about: 'pineapples' }),
  },
  {
    name: 'compare',
    library: 'short',
    wide: true,
    play: command('compare', {
      about: 'harbour',
      speaker1: 'Moreau',
      speaker2: 'Lindqvist',
      speaker3: 'Petit',
    }),
  },
  { name: 'speakers', library: 'short', play: command('speakers') },
  { name: 'articles', library: 'short', play: command('articles') },
  { name: 'article', library: 'seed', play: command('article', { name: 'Lavrov' }) },
  {
    name: 'welcome',
    library: 'seed',
    play: async (discord) => {
      const guild = snowflake();
      discord.join([{ id: snowflake(), type: 0, guild_id: guild, name: 'lobby', position: 0 }]);
      const isOurs = ({ author }: Message) => author.id === discord.me.id;
      const reply = await discord.until('a welcome', () => [...discord.state.messages.values()].find(isOurs));
      return { asked: null, reply };
    },
  },
  { name: 'help', library: 'seed', play: command('help') },
  { name: 'help-in-french', library: 'seed', play: command('help', {}, 'fr') },
  { name: 'status', library: 'seed', play: command('status') },
  { name: 'settings', library: 'seed', play: command('settings') },
  {
    name: 'rebuilt',
    library: 'short',
    play: async (discord) => {
      const used = discord.command('rebuild', {}, { permissions: MANAGE_GUILD });
      return { asked: { command: 'rebuild' }, reply: await discord.rewritten(used, 2) };
    },
  },
  { name: 'refused', library: 'short', play: command('article', { name: 'zzzz' }) },
  { name: 'voted', library: 'short', play: press(ask(`@bot ${HARBOUR}`), 'Helpful') },
];
