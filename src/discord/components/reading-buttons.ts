import type { APIButtonComponent } from 'discord.js';
import type { Fit } from './fitting.js';
import { buttonId, type Frame, forAnyone } from './frame.js';
import type { Voice } from './group-slices.js';
import { encodePlaces } from './places.js';
import type { ShownSlice } from './shown-slice.js';
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
  const cut = slices.filter((slice) => isCut(slice, roomOf(slice.n)));
  const whole = cut.some(({ kind }) => kind === 'quote') ? buttons.whole(cut.length) : buttons.wholeText;
  const reading = (action: string, shown: readonly ShownSlice[], label: string) => {
    const places = shown.flatMap(({ place }) => place ?? []);
    return places.length === 0
      ? []
      : [button(buttonId(forAnyone(frame), action, encodePlaces(places)), label)];
  };
  return [...reading('context', slices, buttons.context), ...reading('whole', cut, whole)];
}
