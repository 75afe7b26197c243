import { shareRoom } from '../text/index.js';
import type { Voice } from './group-slices.js';
import { phoneHeight } from './phone-height.js';
import type { Links } from './source-lines.js';
import { TEXT_LIMIT, textLength, type View } from './view.js';

/** A quote longer than this many characters is cut, however much room there is. */
export const LONGEST_QUOTE = 500;
const SHORTEST_QUOTE = 60;
/** Characters: about a line and a half. */
const STEP = 50;

/** From this many sources on a title has one line of a phone, below it two: characters. */
const MANY_SOURCES = 3;
const TITLE = { few: 82, many: 41 };

/** How big the parts of a view may be. */
export interface Fit {
  readonly links: Links;
  /** Characters of a title. */
  readonly title: number;
  /** Characters of the slice with this number. */
  roomOf(n: number): number;
}

/**
 * The view with as much of the quotes as leaves it within `height` px on a phone and within Discord's limit of
 * text, addresses given up last; the shortest where none is.
 */
export function fitView(voices: readonly Voice[], height: number, draw: (fit: Fit) => View): View {
  const slices = voices.flatMap(({ sources }) => sources.flatMap((source) => source.slices));
  const sources = voices.reduce((sum, voice) => sum + voice.sources.length, 0);
  const title = sources < MANY_SOURCES ? TITLE.few : TITLE.many;
  const needs = slices.map(({ text }) => text.length);
  const fits = (view: View) => textLength(view) <= TEXT_LIMIT && phoneHeight(view) <= height;
  const withRoom = (room: number, links: Links) => {
    const shares = shareRoom(needs, { room, least: SHORTEST_QUOTE, most: LONGEST_QUOTE });
    const rooms = new Map(slices.map(({ n }, index) => [n, shares[index] ?? SHORTEST_QUOTE]));
    return draw({ links, title, roomOf: (n) => rooms.get(n) ?? SHORTEST_QUOTE });
  };
  let view: View = [];
  for (const links of ['words', 'page', 'none'] as const) {
    let enough = 0;
    view = withRoom(enough, links);
    if (textLength(view) > TEXT_LIMIT) continue;
    if (!fits(view)) return view;
    let tooMuch = 2 * needs.reduce((sum, need) => sum + Math.min(need, LONGEST_QUOTE), 0) + STEP;
    while (tooMuch - enough > STEP) {
      const room = (enough + tooMuch) >> 1;
      const larger = withRoom(room, links);
      if (fits(larger)) [view, enough] = [larger, room];
      else tooMuch = room;
    }
    return view;
  }
  return view;
}
