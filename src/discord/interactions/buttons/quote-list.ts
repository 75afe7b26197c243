import { MessageFlags } from 'discord.js';
import type { Article } from '../../../articles/index.js';
import type { Library, QuoteRecord } from '../../../library.js';
import {
  articleOfEdition,
  decodePlaces,
  payloadOf,
  positionOf,
  quotesView,
  readTopic,
  speakerOfKey,
  type View,
} from '../../components/index.js';
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
  async execute(interaction, { args }, turn, services: Needs<'library' | 'desk'>) {
    await services.desk.admit(turn.user, turn.guild);
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const [speaker] = args;
    const view = await draw({ speaker, article: NO_ARTICLE, about: null }, turn, services);
    await interaction.editReply(payloadOf(view));
  },
} satisfies Button;

/** Turns a page of a list of quotes, in place. */
export const list = {
  action: 'list',
  async execute(interaction, state, turn, services: Needs<'library' | 'desk'>) {
    requirePager(interaction, state, turn);
    await services.desk.admit(turn.user, turn.guild);
    await interaction.deferUpdate();
    const [speaker, article, position, quote] = state.args;
    const about = readTopic(shownComponents(interaction));
    const asker = { ...turn, user: state.asker };
    const view = await draw({ speaker, article, about, position, quote }, asker, services);
    await interaction.editReply(payloadOf(view));
  },
} satisfies Button;

type Argument = number | string | undefined;

/** What a button says of the list. */
interface Pressed {
  /** `speakerKey`. */
  readonly speaker: Argument;
  /** `editionOf` the only article of the list. */
  readonly article: Argument;
  readonly about: string | null;
  /** Where the quote stood that the page has to hold, and its place. */
  readonly position?: Argument;
  readonly quote?: Argument;
}

/** Stands where a list is of all articles. */
const NO_ARTICLE = '-';

async function draw(pressed: Pressed, turn: Turn, services: Needs<'library' | 'desk'>): Promise<View> {
  const { library } = services;
  const { about } = pressed;
  const speaker = speakerOfKey(library.speakers(), String(pressed.speaker));
  if (!speaker) throw new Refusal({ kind: 'speaker-gone' });
  const article = articleOf(pressed, library);
  const quotes = await searchQuotes({ speaker: speaker.name, article, about }, turn, services);
  const position = positionAmong(quotes, pressed, library) ?? positionOf(pressed.position) ?? 0;
  return quotesView(quotes, { speaker, article, about }, position, library, frameOf(turn));
}

function articleOf({ article: edition }: Pressed, library: Library): Article | null {
  if (edition === NO_ARTICLE) return null;
  const article = articleOfEdition(library.articles(), String(edition));
  if (!article) throw new Refusal({ kind: 'article-changed' });
  return article;
}

/** Where the quote stands now that the page has to hold; null where it does not. */
function positionAmong(
  quotes: readonly QuoteRecord[],
  { quote: place }: Pressed,
  library: Library,
): number | null {
  const [wanted] = decodePlaces(String(place), library.articles()) ?? [];
  if (!wanted) return null;
  const position = quotes.findIndex(
    ({ quote, article }) =>
      article.id === wanted.article.id && quote.start === wanted.start && quote.end === wanted.end,
  );
  return position < 0 ? null : position;
}
