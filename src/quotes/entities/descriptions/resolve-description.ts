import type { Mention } from '../../phrases/index.js';
import type { DiscourseContext, Resolution } from '../discourse-context.js';
import { bodyInView } from './body-in-view.js';
import { describedBefore } from './described-before.js';
import { groupInView } from './group-in-view.js';
import { holderOfOffice } from './holder-of-office.js';
import { newDescription } from './new-description.js';
import { personInView } from './person-in-view.js';
import type { Description, Sieve } from './sieve.js';
import { somebodyKnown } from './somebody-known.js';

/** In the order in which they are asked, the surest first: sieves after Lee et al. (2013), as in Stanford CoreNLP. */
export const SIEVES: readonly Sieve[] = [
  describedBefore,
  personInView,
  groupInView,
  bodyInView,
  holderOfOffice,
  newDescription,
];

/** Behind the sieves comes everybody else whom the model may weigh. */
const READERS: readonly Sieve[] = [...SIEVES, somebodyKnown];

/** Whom a description may stand for, by each sieve in turn; nobody where it has no head noun. */
export function* resolveDescription(mention: Mention, context: DiscourseContext): Generator<Resolution> {
  if (!hasHead(mention)) return;
  for (const { name: rule, reads, resolve } of READERS) {
    if (!readsDeterminer(reads, mention.determiner)) continue;
    for (const { entity, features } of resolve(mention, context)) yield { entity, features, rule };
  }
}

function hasHead(mention: Mention): mention is Description {
  return Boolean(mention.head);
}

function readsDeterminer(reads: Sieve['reads'], determiner: Mention['determiner']): boolean {
  return reads === 'all' || (reads === 'definite' ? determiner === 'definite' : determiner !== 'indefinite');
}
