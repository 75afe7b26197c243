import type { Gender, GrammaticalNumber } from '../../languages/index.js';
import type { Entity } from './entity.js';

/**
 * In what part an entity was in view; `reporter` is quoted indirectly, `aside` is a speaker within a relative clause,
 * `relative` is known only as somebody's ("sa mère").
 */
export type Appearance = 'speaker' | 'reporter' | 'subject' | 'aside' | 'other' | 'relative';

/**
 * What is in the reader's mind at a point of the article: which entities were named, in what part, and how
 * many sentences ago. After Lappin & Leass (1994): salience by grammatical role, decaying with each sentence.
 */
export class Salience {
  private readonly appearances: {
    readonly entity: Entity;
    readonly sentence: number;
    readonly position: number;
    readonly weight: number;
    readonly acts: boolean;
    readonly section: number;
  }[] = [];
  private readonly counts = new Map<Entity, number>();
  private section = 0;

  private readonly spoken = new Set<Entity>();

  note(entity: Entity, sentence: number, position: number, as: Appearance): void {
    if (as === 'speaker' || as === 'aside' || as === 'reporter') this.spoken.add(entity);
    // Whoever is quoted indirectly has been noted as a phrase already.
    if (as !== 'reporter') this.counts.set(entity, (this.counts.get(entity) ?? 0) + 1);
    const weight = WEIGHTS[as];
    const acts = WEIGHTS[as] >= WEIGHTS.subject;
    this.appearances.push({ entity, sentence, position, weight, acts, section: this.section });
  }

  /** Goes on under a new heading: what was in view before it fades faster. */
  openSection(): void {
    this.section += 1;
  }

  /** Whether the article has quoted it so far. */
  hasSpoken(entity: Entity): boolean {
    return this.spoken.has(entity);
  }

  /**
   * The entities in view before a position, most salient first, with their salience (1 for the subject of the
   * sentence before). Those of another gender or number are left out.
   */
  rank(
    sentence: number,
    position: number,
    agreement: { readonly gender: Gender | null; readonly number: GrammaticalNumber },
    accepts: (entity: Entity) => boolean,
  ): { entity: Entity; salience: number }[] {
    const best = new Map<Entity, number>();
    const last = this.appearances.length - 1;
    for (let index = last; index >= 0 && last - index < MOST_IN_VIEW; index--) {
      const seen = this.appearances[index];
      if (!seen) continue;
      const distance = sentence - seen.sentence;
      if (distance > HORIZON) break;
      if (distance === 0 && seen.position >= position) continue;
      const { entity } = seen;
      const known = best.get(entity);
      if (known === REFUSED) continue;
      if (known === undefined && !(agrees(entity, agreement) && accepts(entity))) {
        best.set(entity, REFUSED);
        continue;
      }
      const pace = entity.kind === 'anonymous' && entity.words.length === 0 ? NAMELESS : 1;
      const faded = pace * distance + SECTION_BREAK * (this.section - seen.section);
      const certainty = agreement.gender && !entity.gender ? 0.8 : 1;
      const here = distance === 0 && seen.acts ? SAME_SENTENCE : 1;
      const salience = seen.weight * here * remains(faded) * certainty;
      if (known === undefined || salience > known) best.set(entity, salience);
    }
    const ranked: { entity: Entity; salience: number }[] = [];
    for (const [entity, salience] of best)
      if (salience !== REFUSED) ranked.push({ entity, salience: salience * this.topicality(entity) });
    return ranked.sort((a, b) => b.salience - a.salience);
  }

  /** Whom the article keeps speaking of comes to mind more readily: from 1 to `TOPIC`. */
  private topicality(entity: Entity): number {
    const count = Math.min(Math.max(this.counts.get(entity) ?? 0, SELDOM), OFTEN);
    return 1 + ((TOPIC - 1) * (count - SELDOM)) / (OFTEN - SELDOM);
  }

  /** The subjects and speakers of a sentence: another description in it stands for somebody else. */
  actingIn(sentence: number): ReadonlySet<Entity> {
    const acting = new Set<Entity>();
    for (let index = this.appearances.length - 1; index >= 0; index--) {
      const seen = this.appearances[index];
      if (!seen || seen.sentence < sentence) break;
      if (seen.acts) acting.add(seen.entity);
    }
    return acting;
  }

  /** The entity named last before a position, of those that agree and are accepted: what "ce dernier" takes up. */
  latest(
    sentence: number,
    position: number,
    agreement: { readonly gender: Gender | null; readonly number: GrammaticalNumber },
    accepts: (entity: Entity) => boolean,
  ): Entity | null {
    for (let index = this.appearances.length - 1; index >= 0; index--) {
      const seen = this.appearances[index];
      if (!seen || sentence - seen.sentence > 2) break;
      if (seen.sentence === sentence && seen.position >= position) continue;
      if (agrees(seen.entity, agreement) && accepts(seen.entity)) return seen.entity;
    }
    return null;
  }
}

const WEIGHTS: Record<Appearance, number> = {
  speaker: 1.3,
  reporter: 1.25,
  subject: 1,
  aside: 0.8,
  other: 0.55,
  relative: 0.35,
};
/** Whoever the narrator does not care to name is out of mind the sooner by this factor. */
const NAMELESS = 1.5;
const DECAY = 0.75;
/** A pronoun takes up the subject of its own sentence before whoever spoke in the one before. */
const SAME_SENTENCE = 1.2;
/** What is left of a salience after so many sentences, in halves, which are all that occur. */
const REMAINS = Array.from({ length: 100 }, (_, halves) => DECAY ** (halves / 2));

function remains(faded: number): number {
  return REMAINS[2 * faded] ?? DECAY ** faded;
}

/** Instead of the salience of who is not asked for. */
const REFUSED = -1;
/** How much more readily whom the article mentions often comes to mind than whom it mentions seldom. */
const TOPIC = 1.2;
const SELDOM = 5;
const OFTEN = 9;
/** How many sentences a heading between weighs as. */
const SECTION_BREAK = 1;
/** In sentences, and in appearances. */
const HORIZON = 12;
const MOST_IN_VIEW = 240;

function agrees(
  entity: Entity,
  { gender, number }: { readonly gender: Gender | null; readonly number: GrammaticalNumber },
): boolean {
  if (entity.number !== number) return false;
  return gender === null || entity.gender === null || entity.gender === gender;
}
