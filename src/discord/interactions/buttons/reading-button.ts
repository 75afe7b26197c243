import type { Library } from '../../../library.js';
import {
  decodePlaces,
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

/** A button that shows places of articles to whoever presses it alone, and turns the pages of what it showed. */
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
    outlivesIndex: false,
    async execute(interaction, state, turn, services: Needs<'library'>) {
      const { args } = state;
      const places = decodePlaces(String(args[0] ?? ''));
      if (!places?.every((place) => isThere(place, services.library)))
        throw new Refusal({ kind: 'outdated' });
      const page = args[1] === undefined ? null : positionOf(args[1]);
      if (page !== null) requirePager(interaction, state, turn);
      const view = await draw(places, page, turn, services);
      if (page === null) await interaction.reply(privatePayloadOf(view));
      else await interaction.update(payloadOf(view));
    },
  };
}

function isThere({ position, start, end }: Place, library: Library): boolean {
  const article = library.articles()[position];
  return article !== undefined && start < end && end <= article.text.length;
}
