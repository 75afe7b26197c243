import type { Discourse, Entity } from '../entities/index.js';
import { type Features, indicators, named } from '../model/index.js';
import type { Mention } from '../phrases/index.js';
import type { LanguageData } from '../words/index.js';
import type { Candidate, Previous } from './credit.js';
import type { Quotation } from './quotation.js';
import type { Setting } from './quotation-features.js';

/** What speaks for and against a candidate, whichever rule proposed it. */
export function candidateFeatures(
  { rule, resolution, mention, cue, features, parts }: Candidate,
  quotation: Quotation,
  discourse: Discourse,
  previous: Previous | null,
  setting: Setting,
): Features {
  const { entity } = resolution;
  const { data } = discourse;
  const what = mention ? kindOf(mention, data) : 'nothing';
  const hasParts = parts !== undefined;
  return {
    ...resolution.features,
    ...features,
    ...named(
      `rule: ${rule}`,
      `rule: ${rule}, ${setting}`,
      `rule: ${rule}, ${data.grammar.markedInfinitive ? 'marked' : 'unmarked'} infinitive`,
      `person: ${resolution.rule}`,
      `mention: ${what}`,
      `entity: ${entity.kind}`,
    ),
    ...indicators({
      [`rule: ${rule}, ${what}`]: cue !== null,
      [`entity: ${entity.kind} by its name`]: mention?.name != null,
      'entity: plural': entity.number === 'plural',
      'entity: one word': entity.words.length === 1,
      'entity: has spoken': discourse.salience.hasSpoken(entity),
      'entity: quoted by name': discourse.quotedByName.has(entity),
      'entity: spoke before': previous?.credit?.resolution.entity === entity,
      // Who is named by the narrator's clause between the marks is not named by the words.
      'entity: named within': !hasParts && discourse.isNamedWithin(entity, quotation.index),
      'mention: long': (mention?.text.length ?? 0) > LONG,
      'mention: small letters in its name': hasSmallLetters(entity),
    }),
  };
}

/** In characters: a description that goes on and on has seldom been read rightly. */
const LONG = 60;

/** "Minister of defence": more small than capital words, as in no name. */
function hasSmallLetters({ words, name }: Entity): boolean {
  if (words.length < 2) return false;
  const small = name.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word)).length;
  return small > words.length / 2;
}

function kindOf({ kind, name, determiner, joined, head, number }: Mention, data: LanguageData): string {
  if (joined.length > 0) return 'joined';
  if (kind === 'name') return `name of ${name?.kind ?? 'something'}`;
  if (kind !== 'nominal') return number === 'plural' ? `plural ${kind}` : kind;
  return `${determiner ?? 'bare'} ${nounOf(head ?? '', data)}`;
}

function nounOf(head: string, { lexicon }: LanguageData): string {
  if (lexicon.institutions.has(head)) return 'body';
  if (lexicon.roles.has(head)) return 'role';
  return lexicon.anonymous.has(head) || lexicon.speechNouns.has(head) ? 'source' : 'other noun';
}
