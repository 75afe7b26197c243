import type { Citation } from '../answer.js';

/**
 * The article's own words for who speaks and that they do, where they say more than the speaker's name: "la maire a
 * déclaré"; empty where they do not.
 */
export function howGiven({ speaker, mention, cue }: Pick<Citation, 'speaker' | 'mention' | 'cue'>): string {
  // In "a-t-il poursuivi" the cue holds the mention already.
  const isInverted = mention && cue?.split(/[-\s]/).includes(mention);
  return [mention === speaker || isInverted ? null : mention, cue].filter(Boolean).join(' ');
}
