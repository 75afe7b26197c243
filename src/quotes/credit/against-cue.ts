import type { Entity } from '../entities/index.js';
import { type Features, feature } from '../model/index.js';
import type { Proposal } from './credit.js';

/**
 * What the cues of its sentence say of somebody who would go on speaking without one: whether they may mean him, or stand for
 * somebody of the other sex.
 */
export function againstCue({ resolution: { entity } }: Proposal, cued: readonly Proposal[]): Features {
  if (cued.length === 0) return [];
  const isMeant = cued.some(({ resolution }) => resolution.entity === entity);
  if (isMeant) return ['cue: may mean him'];
  return [
    feature`cue: means others, ${cued.some(({ mention }) => mention?.name != null) ? 'named' : 'not named'}`,
    cued.every(({ mention }) => isOfOtherSex(entity, mention?.gender ?? null)) && 'cue: of the other sex',
  ];
}

function isOfOtherSex(entity: Entity, gender: Entity['gender']): boolean {
  return gender !== null && entity.gender !== null && entity.gender !== gender;
}
