import type { Catalogue } from '../catalogue/index.js';
import { encodeCustomId } from './custom-id.js';

/** What every view needs to know besides what it shows. */
export interface Frame {
  readonly words: Catalogue;
  /** `generationKey` of the index that the view is made from. */
  readonly generation: string;
  /** The id of the user who asked. */
  readonly asker: string;
}

/** The custom id of a button in a view with this frame. */
export function buttonId(frame: Frame, action: string, ...args: readonly (number | string)[]): string {
  return encodeCustomId({ action, generation: frame.generation, asker: frame.asker, args });
}
