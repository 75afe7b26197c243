import type { Mention } from '../../phrases/mention.js';
import type { DiscourseContext, Resolution } from '../discourse-context.js';
import { bodyInView } from './body-in-view.js';
import { describedBefore } from './described-before.js';
import { holderOfOffice } from './holder-of-office.js';
import { newDescription } from './new-description.js';
import { personInView } from './person-in-view.js';
import { type Sieve, UNCLEAR } from './sieve.js';

/** In the order in which they are asked, the surest first: sieves after Lee et al. (2013), as in Stanford CoreNLP. */
export const SIEVES: readonly Sieve[] = [
  describedBefore,
  personInView,
  bodyInView,
  holderOfOffice,
  newDescription,
];

/** Whom a description stands for, or null where it has no head noun or that cannot be told. */
export function resolveDescription(mention: Mention, context: DiscourseContext): Resolution | null {
  const { head, determiner } = mention;
  if (!head) return null;
  const description = { ...mention, head };
  for (const sieve of SIEVES) {
    if (!readsDeterminer(sieve, determiner)) continue;
    const resolution = sieve.resolve(description, context);
    if (resolution) return resolution === UNCLEAR ? null : resolution;
  }
  return null;
}

function readsDeterminer({ reads }: Sieve, determiner: Mention['determiner']): boolean {
  return reads === 'all' || (reads === 'definite' ? determiner === 'definite' : determiner !== 'indefinite');
}
