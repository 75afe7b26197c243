import type { Gender, GrammaticalNumber } from '../../languages/index.js';
import type { Entity } from './entity.js';

/**
 * In what part an entity was in view; `reporter` is quoted indirectly, `aside` is a speaker within a relative clause,
 * `relative` is known only as somebody's ("sa mère").
 */
export type Appearance = 'speaker' | 'reporter' | 'subject' | 'aside' | 'other' | 'relative';

/** A place in the article: a token of a sentence. */
interface Place {
  readonly sentence: number;
  readonly from: number;
}

/** How an entity came into view last before a place, and how often so far. */
export interface Sight {
  readonly as: Appearance;
  /** In sentences: since it was seen, and since it was a subject or spoke; null where it never did. */
  readonly since: number;
  readonly acted: number | null;
  readonly times: number;
  /** The sentence in which it came into view first. */
  readonly first: number;
  /** A heading stands between. */
  readonly overHeading: boolean;
}

/** What an entity has to be to be taken up by a mention; null where the mention may be of either gender or number. */
interface Agreement {
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
}

/** An entity in view; its salience is 1 for the subject of the sentence before. */
export interface Ranked {
  readonly entity: Entity;
  readonly salience: number;
}

/** What is in view before a place, whoever was seen last first. */
interface View extends Place {
  readonly inView: readonly Track[];
}

/** What was seen of an entity so far. */
interface Track {
  readonly entity: Entity;
  readonly seen: Seen[];
  /** The last that may tell how salient it is. */
  telling: Seen | null;
  /** How often it came into view, other than as a reporter. */
  count: number;
  hasSpoken: boolean;
  /** How salient it is in the view that was read last with it, and before what place that is. */
  remaining: number;
  before: Place | null;
}

/** An entity that came into view. */
interface Seen extends Place {
  readonly track: Track;
  readonly as: Appearance;
  readonly weight: number;
  /** As a subject or a speaker. */
  readonly acts: boolean;
  /** How many headings stand before. */
  readonly section: number;
}

/**
 * What is in the reader's mind at a point of the article: which entities were named, in what part, and how
 * many sentences ago. After Lappin & Leass (1994): salience by grammatical role, decaying with each sentence.
 */
export class Salience {
  private readonly appearances: Seen[] = [];
  private readonly tracks = new Map<Entity, Track>();
  /** Those that may tell how salient an entity is. */
  private readonly telling: Seen[] = [];
  /** The last place in its sentence of which one of them tells. */
  private furthest = 0;
  /** What was in view when that was asked last: several rules ask about one place, and mentions in a row about the same. */
  private view: View | null = null;
  /** Who acts in the sentence of which that was asked last. */
  private acting: { readonly sentence: number; readonly entities: ReadonlySet<Entity> } | null = null;
  private section = 0;

  /** @returns whether it may change what `rank`, `actingIn` and `hasSpoken` tell, of whatever place */
  note(entity: Entity, sentence: number, from: number, as: Appearance): boolean {
    const track = this.trackOf(entity);
    const speaks = as === 'speaker' || as === 'aside' || as === 'reporter';
    const isNew = speaks && !track.hasSpoken;
    track.hasSpoken ||= speaks;
    // Whoever is quoted indirectly has been noted as a phrase already.
    if (as !== 'reporter') track.count += 1;
    const isMore = as !== 'reporter' && track.count <= OFTEN;
    const weight = WEIGHTS[as];
    const acts = weight >= WEIGHTS.subject;
    const seen = { track, sentence, from, as, weight, acts, section: this.section };
    this.appearances.push(seen);
    track.seen.push(seen);
    this.acting = null;
    if (track.telling && isOutweighed(seen, track.telling)) return isNew || isMore;
    this.furthest = this.telling.at(-1)?.sentence === sentence ? Math.max(this.furthest, from) : from;
    this.telling.push(seen);
    track.telling = seen;
    this.view = null;
    return true;
  }

  /** Takes back that an entity came into view at a place: somebody else was meant. */
  retract(entity: Entity, { sentence, from }: Place): void {
    const track = this.tracks.get(entity);
    const wrong = track?.seen.findLast((seen) => seen.sentence === sentence && seen.from === from);
    if (!track || !wrong) return;
    remove(this.appearances, wrong);
    this.acting = null;
    remove(track.seen, wrong);
    if (wrong.as !== 'reporter') track.count -= 1;
    if (!remove(this.telling, wrong)) return;
    track.telling = null;
    this.furthest = 0;
    const latest = this.telling.at(-1)?.sentence;
    const oldest = Math.max(0, this.telling.length - MOST_IN_VIEW);
    for (let index = this.telling.length - 1; index >= oldest; index--) {
      const seen = this.telling[index] as Seen;
      if (seen.track === track) track.telling ??= seen;
      if (seen.sentence === latest) this.furthest = Math.max(this.furthest, seen.from);
    }
    this.view = null;
  }

  private trackOf(entity: Entity): Track {
    let track = this.tracks.get(entity);
    if (!track) {
      track = { entity, seen: [], telling: null, count: 0, hasSpoken: false, remaining: 0, before: null };
      this.tracks.set(entity, track);
    }
    return track;
  }

  /** Goes on under a new heading: what was in view before it fades faster. */
  openSection(): void {
    this.section += 1;
    this.view = null;
  }

  /** Whether the article has quoted it so far. */
  hasSpoken(entity: Entity): boolean {
    return this.tracks.get(entity)?.hasSpoken ?? false;
  }

  /** How an entity came into view before a place; null where it has not. */
  sightOf(entity: Entity, place: Place): Sight | null {
    const seen = this.tracks.get(entity)?.seen ?? [];
    let last: Seen | null = null;
    for (let index = seen.length - 1; index >= Math.max(0, seen.length - FARTHEST_BACK); index--) {
      const one = seen[index] as Seen;
      if (!isBefore(one, place)) continue;
      last ??= one;
      if (!one.acts) continue;
      return this.sight(last, one, place, seen);
    }
    return last && this.sight(last, null, place, seen);
  }

  private sight(last: Seen, acting: Seen | null, place: Place, seen: readonly Seen[]): Sight {
    return {
      as: last.as,
      since: place.sentence - last.sentence,
      acted: acting && place.sentence - acting.sentence,
      times: seen.length,
      first: seen[0]?.sentence ?? last.sentence,
      overHeading: last.section < this.section,
    };
  }

  /** Who was quoted last; null where nobody was. */
  lastSpeaker(): Entity | null {
    return this.appearances.findLast(({ as }) => as === 'speaker')?.track.entity ?? null;
  }

  /** Of some entities the one that came into view most often so far; null where none has. */
  mostSeen(entities: readonly Entity[]): Entity | null {
    let most: Track | null = null;
    for (const entity of entities) {
      const track = this.tracks.get(entity);
      if (track && track.count > (most?.count ?? 0)) most = track;
    }
    return most?.entity ?? null;
  }

  /** The entities in view before a place, most salient first, of those that agree and are accepted. */
  rank(place: Place, agreement: Agreement, accepts: (entity: Entity) => boolean): Ranked[] {
    const ranked: Ranked[] = [];
    for (const track of this.inView(place)) {
      const { entity, remaining } = track;
      if (!agrees(entity, agreement) || !accepts(entity)) continue;
      const certainty = agreement.gender && !entity.gender ? UNKNOWN_GENDER : 1;
      ranked.push({ entity, salience: remaining * certainty * topicality(track) });
    }
    return ranked.length > 1 ? ranked.sort((a, b) => b.salience - a.salience) : ranked;
  }

  /** What is in view before a place, as it was when that was asked last or read anew. */
  private inView({ sentence, from }: Place): View['inView'] {
    const isIn = this.telling.at(-1)?.sentence === sentence;
    const upTo = isIn ? Math.min(from, this.furthest + 1) : 0;
    const { view } = this;
    if (view?.sentence === sentence && view.from === upTo) return view.inView;
    const inView = this.readInView({ sentence, from: upTo });
    this.view = { sentence, from: upTo, inView };
    return inView;
  }

  private readInView(place: Place): Track[] {
    const inView: Track[] = [];
    const oldest = Math.max(0, this.telling.length - MOST_IN_VIEW);
    for (let index = this.telling.length - 1; index >= oldest; index--) {
      const seen = this.telling[index] as Seen;
      const distance = place.sentence - seen.sentence;
      if (distance > HORIZON) break;
      if (distance === 0 && seen.from >= place.from) continue;
      const { track } = seen;
      const remaining = this.remaining(seen, distance);
      if (track.before === place) track.remaining = Math.max(track.remaining, remaining);
      else {
        track.before = place;
        track.remaining = remaining;
        inView.push(track);
      }
    }
    return inView;
  }

  /** What is left so many sentences later of the salience that an entity had where it was seen. */
  private remaining({ track: { entity }, weight, acts, section }: Seen, distance: number): number {
    const pace = entity.kind === 'anonymous' && entity.words.length === 0 ? NAMELESS : 1;
    const faded = pace * distance + SECTION_BREAK * (this.section - section);
    const here = distance === 0 && acts ? SAME_SENTENCE : 1;
    return weight * here * decay(faded);
  }

  /** The subjects and speakers of a sentence: another description in it stands for somebody else. */
  actingIn(sentence: number): ReadonlySet<Entity> {
    if (this.acting?.sentence === sentence) return this.acting.entities;
    const acting = new Set<Entity>();
    for (let index = this.appearances.length - 1; index >= 0; index--) {
      const seen = this.appearances[index];
      if (!seen || seen.sentence < sentence) break;
      if (seen.acts) acting.add(seen.track.entity);
    }
    this.acting = { sentence, entities: acting };
    return acting;
  }

  /** The entity named last before a place, of those that agree and are accepted: what "ce dernier" takes up. */
  latest(place: Place, agreement: Agreement, accepts: (entity: Entity) => boolean): Entity | null {
    let last: Seen | null = null;
    for (let index = this.appearances.length - 1; index >= 0; index--) {
      const seen = this.appearances[index];
      if (!seen || seen.sentence < (last?.sentence ?? place.sentence - LATELY)) break;
      const { entity } = seen.track;
      // Whoever speaks is noted when all of the sentence is: "“…,” said Anne Petit of | her brother |."
      if (last && seen.from <= last.from) continue;
      if (isBefore(seen, place) && agrees(entity, agreement) && accepts(entity)) last = seen;
    }
    return last?.track.entity ?? null;
  }
}

/** Salience in the sentence after, by the part in which an entity was seen. */
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
/** How many sentences a heading between weighs as. */
const SECTION_BREAK = 1;
/** A pronoun takes up the subject of its own sentence before whoever spoke in the one before. */
const SAME_SENTENCE = 1.2;
/** Where the mention has a gender and the entity's is not known. */
const UNKNOWN_GENDER = 0.8;
/** How much more readily whom the article mentions often comes to mind than whom it mentions seldom. */
const TOPIC = 1.2;
const SELDOM = 5;
const OFTEN = 9;
/** In appearances of one entity. */
const FARTHEST_BACK = 5;
/** In sentences, and in appearances. */
const HORIZON = 12;
const MOST_IN_VIEW = 72;
/** In sentences: how far back "ce dernier" may go. */
const LATELY = 2;

const DECAY = 0.75;
/** What is left of a salience after so many sentences, in halves, which are all that occur. */
const REMAINS = Array.from({ length: 100 }, (_, halves) => DECAY ** (halves / 2));

function decay(sentences: number): number {
  return REMAINS[2 * sentences] ?? DECAY ** sentences;
}

/** Whom the article keeps speaking of comes to mind more readily: from 1 to `TOPIC`. */
function topicality({ count }: Track): number {
  return 1 + ((TOPIC - 1) * (Math.min(Math.max(count, SELDOM), OFTEN) - SELDOM)) / (OFTEN - SELDOM);
}

/** In an earlier sentence, or earlier in the same; appearances are noted sentence by sentence. */
function isBefore(seen: Place, place: Place): boolean {
  return seen.sentence !== place.sentence || seen.from < place.from;
}

/** Whoever has been in as good a part earlier in the sentence is no more salient for coming again ("he said that he …"). */
function isOutweighed(seen: Seen, last: Seen): boolean {
  return seen.sentence === last.sentence && seen.from >= last.from && seen.weight <= last.weight;
}

/** @returns whether it was there */
function remove(list: Seen[], one: Seen): boolean {
  const at = list.lastIndexOf(one);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

function agrees(entity: Entity, { gender, number }: Agreement): boolean {
  if (number !== null && entity.number !== number) return false;
  return gender === null || entity.gender === null || entity.gender === gender;
}
