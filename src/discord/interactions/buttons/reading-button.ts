import {
  decodePlaces,
  noticeView,
  type Place,
  payloadOf,
  positionOf,
  privatePayloadOf,
  type View,
} from '../../components/index.js';
import { Refusal } from '../../failures/index.js';
import type { Turn } from '../../turn.js';
import type { Needs } from '../services.js';
import type { Button } from './button.js';
import { requirePager } from './pager.js';

/**
 * A button that shows places of articles to whoever presses it alone, and turns the pages of what it showed. Of articles that
 * have changed since it shows nothing, and says so: the words may stand elsewhere, or nowhere.
 */
export function readingButton(
  action: string,
  draw: (
    places: readonly Place[],
    page: number | null,
    turn: Turn,
    services: Needs<'library'>,
  ) => View | Promise<View>,
): Button {
  return {
    action,
    async execute(interaction, state, turn, services: Needs<'library'>) {
      const { args } = state;
      const carried = decodePlaces(String(args[0] ?? ''), services.library.articles());
      if (carried === null) throw new Refusal({ kind: 'outdated' });
      const places = carried.flatMap((place) => place ?? []);
      if (places.length === 0) throw new Refusal({ kind: 'article-changed' });
      const page = args[1] === undefined ? null : positionOf(args[1]);
      if (page !== null) requirePager(interaction, state, turn);
      const leftOut = places.length < carried.length ? noticeView(`-# ${turn.words().context.leftOut}`) : [];
      const view = [...leftOut, ...(await draw(places, page, turn, services))];
      if (page === null) await interaction.reply(privatePayloadOf(view));
      else await interaction.update(payloadOf(view));
    },
  };
}
