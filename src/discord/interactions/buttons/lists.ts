import type { Library } from '../../../library.js';
import {
  articlesView,
  type Frame,
  payloadOf,
  positionOf,
  speakersView,
  type View,
} from '../../components/index.js';
import { frameOf } from '../../turn.js';
import type { Needs } from '../services.js';
import type { Button } from './button.js';
import { requirePager } from './pager.js';

/** Turns a page of `/speakers`. */
export const speakerPages = listPages('speakers', (library, page, frame) =>
  speakersView(library.speakers(), page, frame),
);

/** Turns a page of `/articles`. */
export const articlePages = listPages('articles', (library, page, frame) =>
  articlesView(library.articles(), page, frame),
);

function listPages(action: string, draw: (library: Library, page: number, frame: Frame) => View): Button {
  return {
    action,
    outlivesIndex: false,
    async execute(interaction, state, turn, { library }: Needs<'library'>) {
      requirePager(interaction, state, turn);
      const frame = { ...frameOf(turn, library), asker: state.asker };
      await interaction.update(payloadOf(draw(library, positionOf(state.args[0]) ?? 0, frame)));
    },
  };
}
