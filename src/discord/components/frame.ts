import type { Catalogue } from '../catalogue/index.js';
import { encodeCustomId, NOBODY } from './custom-id.js';

/** What every view needs to know besides what it shows. */
export interface Frame {
  readonly words: Catalogue;
  /** The id of the user who asked. */
  readonly asker: string;
}

/** The custom id of a button in a view with this frame. */
export function buttonId({ asker }: Frame, action: string, ...args: readonly (number | string)[]): string {
  return encodeCustomId({ action, asker, args });
}

/**
 * The frame of buttons that show what is read to whoever presses them alone, where nobody else can turn its pages: what they
 * do not tell of who asked is room for what they refer to.
 */
export function forAnyone(frame: Frame): Frame {
  return { ...frame, asker: NOBODY };
}
