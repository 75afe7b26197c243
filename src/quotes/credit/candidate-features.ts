import type { Discourse, Entity } from '../entities/index.js';
import { type Features, feature } from '../model/index.js';
import type { Mention } from '../phrases/index.js';
import type { LanguageData } from '../words/index.js';
import type { Previous, Proposal } from './credit.js';
import type { Setting } from './quotation-features.js';

/** How a candidate was come by, and what is known of it besides. */
interface Circumstances {
  /** The rule that proposed it. */
  readonly rule: string;
  readonly setting: Setting;
  /** What the cues of the sentence say against it. */
  readonly against: Features;
  /** How it came into view, or is described. */
  readonly view: Features;
}

/**
 * What speaks for and against a candidate, whichever rule proposed it.
 *
 * @param sentence where the quotation stands
 */
export function candidateFeatures(
  { resolution, mention, cue, features, parts }: Proposal,
  { rule, setting, against, view }: Circumstances,
  sentence: number,
  discourse: Discourse,
  previous: Previous | null,
): Features {
  const { entity } = resolution;
  const { data } = discourse;
  const spokeBefore = previous?.credit?.resolution.entity === entity;
  const what = mention ? kindOf(mention, data) : 'nothing';
  return [
    ...resolution.features,
    ...features,
    ...against,
    ...view,
    feature`rule: ${rule}`,
    feature`rule: ${rule}, ${setting}`,
    feature`rule: ${rule}, ${data.grammar.markedInfinitive ? 'marked' : 'unmarked'} infinitive`,
    feature`person: ${resolution.rule}`,
    feature`mention: ${what}`,
    feature`entity: ${entity.kind}`,
    cue !== null && feature`rule: ${rule}, ${what}`,
    mention?.name != null && feature`entity: ${entity.kind} by its name`,
    entity.number === 'plural' && 'entity: plural',
    entity.words.length === 1 && 'entity: one word',
    discourse.salience.hasSpoken(entity) && 'entity: has spoken',
    discourse.quotedByName.has(entity) && 'entity: quoted by name',
    spokeBefore && 'entity: spoke before',
    discourse.namedInTitle.has(entity) &&
      feature`entity: named in the title, by ${mention?.kind ?? 'nothing'}`,
    // Who is named by the narrator's clause between the marks is not named by the words.
    parts === undefined && discourse.isNamedWithin(entity, sentence) && 'entity: named within',
    (mention?.text.length ?? 0) > LONG && 'mention: long',
    hasSmallLetters(entity) && 'mention: small letters in its name',
  ];
}

/** In characters: a description that goes on and on has seldom been read rightly. */
const LONG = 60;

/** "Minister of defence": more small than capital words, as in no name. */
function hasSmallLetters({ words, name }: Entity): boolean {
  if (words.length < 2) return false;
  return (name.match(SMALL_FIRST)?.length ?? 0) > words.length / 2;
}

const SMALL_FIRST = /(?<!\S)\p{Ll}/gu;

function kindOf({ kind, name, determiner, joined, head, number }: Mention, data: LanguageData): string {
  if (joined.length > 0) return 'joined';
  if (kind === 'name') return feature`name of ${name?.kind ?? 'something'}`;
  if (kind !== 'nominal') return number === 'plural' ? feature`plural ${kind}` : kind;
  return feature`${determiner ?? 'bare'} ${nounOf(head ?? '', data)}`;
}

function nounOf(head: string, { lexicon }: LanguageData): string {
  if (lexicon.institutions.has(head)) return 'body';
  if (lexicon.roles.has(head)) return 'role';
  return lexicon.anonymous.has(head) || lexicon.speechNouns.has(head) ? 'source' : 'other noun';
}
