import type { Library } from '../../../library.js';
import { newestFirst } from '../../../reading/index.js';
import {
  articleOfEdition,
  articlesView,
  type Frame,
  payloadOf,
  positionOf,
  speakerOfKey,
  speakersView,
  type View,
} from '../../components/index.js';
import { frameOf } from '../../turn.js';
import type { Needs } from '../services.js';
import type { Button } from './button.js';
import { requirePager } from './pager.js';
import { positionIn } from './position-in.js';

/** Turns a page of `/speakers`. */
export const speakerPages = listPages('speakers', (library, { position, key }, frame) => {
  const speakers = library.speakers();
  return speakersView(speakers, positionIn(speakers, speakerOfKey(speakers, key)) ?? position, frame);
});

/** Turns a page of `/articles`. */
export const articlePages = listPages('articles', (library, { position, key }, frame) => {
  const articles = library.articles();
  const newest = newestFirst(articles);
  return articlesView(articles, positionIn(newest, articleOfEdition(articles, key)) ?? position, frame);
});

/** An item of the list that the page has to hold. */
interface Wanted {
  readonly key: string;
  /** Where it stood when the button was made. */
  readonly position: number;
}

function listPages(action: string, draw: (library: Library, wanted: Wanted, frame: Frame) => View): Button {
  return {
    action,
    async execute(interaction, state, turn, { library }: Needs<'library'>) {
      requirePager(interaction, state, turn);
      const [position, key] = state.args;
      const frame = { ...frameOf(turn), asker: state.asker };
      const wanted = { position: positionOf(position) ?? 0, key: String(key) };
      await interaction.update(payloadOf(draw(library, wanted, frame)));
    },
  };
}
