import type { Gender, GrammaticalNumber } from '../../languages/index.js';
import type { SpeakerKind } from '../quote.js';

/** Somebody or something an article speaks of that may speak: one for all its mentions in the article. */
export interface Entity {
  /** The fullest name the article prints, or its description where it has no name. */
  name: string;
  /** Words of the fullest name, folded; empty without a name. */
  words: readonly string[];
  kind: SpeakerKind | 'unknown';
  gender: Gender | null;
  number: GrammaticalNumber;
  /** Head nouns the article describes it by ("ministre", "élue"), with the sentence that does so first. */
  readonly roles: Map<string, number>;
  /** The other words of those descriptions: "intérieur", "russe". */
  readonly attributes: Set<string>;
  /** The first letters of those, where a word of the same family begins alike. */
  readonly attributeRoots: Set<string>;
  /** What its offices are of, folded: "affaires", "agriculture". */
  readonly complements: Set<string>;
}

/** An entity of which nothing has been said but what its first mention shows. */
export function createEntity(shown: Pick<Entity, 'name' | 'kind' | 'gender' | 'number'>): Entity {
  return {
    name: shown.name,
    words: [],
    kind: shown.kind,
    gender: shown.gender,
    number: shown.number,
    roles: new Map(),
    attributes: new Set(),
    attributeRoots: new Set(),
    complements: new Set(),
  };
}

/** What somebody or something is that speaks: what is known of nobody else speaks as a person does. */
export function speakerKindOf({ kind }: Entity): SpeakerKind {
  return kind === 'unknown' ? 'person' : kind;
}

/** @param word folded */
export function addAttribute({ attributes, attributeRoots }: Entity, word: string): void {
  if (attributes.has(word)) return;
  attributes.add(word);
  const root = rootOf(word);
  if (root !== null) attributeRoots.add(root);
}

/** What words of one family share at their beginning: "insoumis" and "insoumise"; null of a word too short to tell. */
export function rootOf(word: string): string | null {
  return word.length < ROOT ? null : word.slice(0, ROOT);
}

/** In letters. */
const ROOT = 7;
