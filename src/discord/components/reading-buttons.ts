import type { APIButtonComponent } from 'discord.js';
import type { Fit } from './fitting.js';
import { buttonId, type Frame } from './frame.js';
import type { Voice } from './group-slices.js';
import { encodePlaces, placesOf } from './places.js';
import { button } from './view.js';
import { isCut } from './voice-cards.js';

/**
 * "In context", one button for all that is shown, which opens at the first and pages through the others: the
 * quickest on a phone, where a button beside each quote costs half the width. Beside it "Whole quote", where
 * one is cut.
 */
export function readingButtons(
  voices: readonly Voice[],
  { roomOf }: Fit,
  frame: Frame,
): readonly APIButtonComponent[] {
  const { buttons } = frame.words;
  const slices = voices.flatMap(({ sources }) => sources.flatMap((source) => source.slices));
  const places = placesOf(slices);
  const cut = slices.filter((slice) => isCut(slice, roomOf(slice.n)));
  const label = cut.some(({ kind }) => kind === 'quote') ? buttons.whole(cut.length) : buttons.wholeText;
  return [
    ...(places.length > 0 ? [button(buttonId(frame, 'context', encodePlaces(places)), buttons.context)] : []),
    ...(placesOf(cut).length > 0
      ? [button(buttonId(frame, 'whole', encodePlaces(placesOf(cut))), label)]
      : []),
  ];
}
