import type { Gender } from '../../languages/index.js';
import type { Entity } from '../entities/index.js';
import type { Features } from '../model/index.js';
import type { Proposal } from './credit.js';

/**
 * What the cues of its sentence say of somebody who would go on speaking without one: whether they may mean him, stand for
 * somebody of the other sex, or be a pronoun that stands for nobody in view.
 *
 * @param byPronoun whether a pronoun reports in the sentence
 */
export function againstCue(cued: readonly Proposal[], byPronoun: boolean): (entity: Entity) => Features {
  const meant = new Set(cued.map(({ resolution }) => resolution.entity));
  const mentions = [...new Set(cued.map(({ mention }) => mention))];
  const others = mentions.some((mention) => mention?.name)
    ? 'cue: means others, named'
    : 'cue: means others, not named';
  const [gender = null, another] = new Set(mentions.map((mention) => mention?.gender ?? null));
  return (entity) => {
    if (meant.size === 0) return byPronoun ? NOBODY_MEANT : NOTHING;
    if (meant.has(entity)) return MEANT;
    return [others, another === undefined && isOther(gender, entity.gender) && 'cue: of the other sex'];
  };
}

const NOTHING: Features = [];
/** "they said", "I said": whoever it is. */
const NOBODY_MEANT: Features = ['cue: means nobody in view'];
const MEANT: Features = ['cue: may mean him'];

function isOther(one: Gender | null, other: Gender | null): boolean {
  return one !== null && other !== null && one !== other;
}
