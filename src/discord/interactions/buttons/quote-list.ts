import { MessageFlags } from 'discord.js';
import { payloadOf, positionOf, quotesView, readTopic, type View } from '../../components/index.js';
import { Refusal } from '../../failures/index.js';
import { frameOf, type Turn } from '../../turn.js';
import { searchQuotes } from '../search-quotes.js';
import type { Needs } from '../services.js';
import type { Button } from './button.js';
import { requirePager } from './pager.js';
import { shownComponents } from './shown-components.js';

/** "All 3 … quotes": all quotes of a speaker, to whoever pressed alone. */
export const more = {
  action: 'more',
  outlivesIndex: false,
  async execute(interaction, { args }, turn, services: Needs<'library' | 'desk'>) {
    await services.desk.admit(turn.user, turn.guild);
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const view = await draw({ speaker: args[0], article: undefined, about: null }, 0, turn, services);
    await interaction.editReply(payloadOf(view));
  },
} satisfies Button;

/** Turns a page of a list of quotes, in place. */
export const list = {
  action: 'list',
  outlivesIndex: false,
  async execute(interaction, state, turn, services: Needs<'library' | 'desk'>) {
    requirePager(interaction, state, turn);
    await services.desk.admit(turn.user, turn.guild);
    await interaction.deferUpdate();
    const [speaker, article, page] = state.args;
    const about = readTopic(shownComponents(interaction));
    const asker = { ...turn, user: state.asker };
    const view = await draw({ speaker, article, about }, positionOf(page) ?? 0, asker, services);
    await interaction.editReply(payloadOf(view));
  },
} satisfies Button;

/** What a button says of the list, speaker and article by their positions in the library's lists. */
interface Pressed {
  readonly speaker: number | string | undefined;
  readonly article: number | string | undefined;
  readonly about: string | null;
}

async function draw(
  { about, ...pressed }: Pressed,
  page: number,
  turn: Turn,
  services: Needs<'library' | 'desk'>,
): Promise<View> {
  const { library } = services;
  const speaker = library.speakers()[positionOf(pressed.speaker) ?? -1];
  const article = library.articles()[positionOf(pressed.article) ?? -1] ?? null;
  if (!speaker) throw new Refusal({ kind: 'outdated' });
  const quotes = await searchQuotes({ speaker: speaker.name, article, about }, turn, services);
  return quotesView(quotes, { speaker, article, about }, page, library, frameOf(turn, library));
}
