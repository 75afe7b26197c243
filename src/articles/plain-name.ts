import { fold } from '../text/index.js';

/** A name of an article as it is compared with what somebody types: without case, accents and needless blanks. */
export function plainName(name: string): string {
  return fold(name).trim().replace(/\s+/g, ' ');
}
