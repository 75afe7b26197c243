import { type ButtonInteraction, MessageFlags } from 'discord.js';
import { positionOf } from '../../components/custom-id.js';
import { payloadOf } from '../../components/payload.js';
import { type QuoteList, quotesView } from '../../components/quotes-view.js';
import { readTopic } from '../../components/topic-text.js';
import type { View } from '../../components/view.js';
import { Refusal } from '../../failures/refusal.js';
import { frameOf, type Turn } from '../../turn.js';
import type { Button } from './button.js';
import { isHidden, requirePager } from './pager.js';
import { shownComponents } from './shown-components.js';

/** "All 3 … quotes": all quotes of a speaker, to whoever pressed alone. */
export const more = {
  action: 'more',
  outlivesIndex: false,
  async execute(interaction, { args }, turn) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const list = { speaker: positionOf(args[0]), article: null, about: null };
    await interaction.editReply(payloadOf(await draw(list, 0, true, turn)));
  },
} satisfies Button;

/** Turns a page of a list of quotes, in place. */
export const list = {
  action: 'list',
  outlivesIndex: false,
  async execute(interaction, state, turn) {
    requirePager(interaction, state, turn);
    await interaction.deferUpdate();
    const [speaker, article, page] = state.args;
    const shown: QuoteList = {
      speaker: positionOf(speaker),
      article: positionOf(article),
      about: topicOf(interaction),
    };
    const view = await draw(shown, positionOf(page) ?? 0, isHidden(interaction), {
      ...turn,
      user: state.asker,
    });
    await interaction.editReply(payloadOf(view));
  },
} satisfies Button;

function topicOf(interaction: ButtonInteraction): string | null {
  return readTopic(shownComponents(interaction));
}

async function draw(shown: QuoteList, page: number, hidden: boolean, turn: Turn): Promise<View> {
  const { library, desk } = turn.bot;
  const speaker = shown.speaker === null ? undefined : library.speakers()[shown.speaker];
  const article = shown.article === null ? undefined : library.articles()[shown.article];
  if (!speaker) throw new Refusal({ kind: 'outdated' });
  const quotes = await desk.search(turn.user, turn.guild, () =>
    library.quotes({
      speaker: speaker.name,
      ...(article ? { article: article.id } : {}),
      ...(shown.about === null ? {} : { about: shown.about }),
    }),
  );
  return quotesView(quotes, shown, page, library, frameOf(turn, turn.words(), hidden));
}
