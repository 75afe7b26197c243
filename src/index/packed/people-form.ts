import type { PackedForm } from '../../packing/index.js';

/** Parts of packed people. Lists of texts, and of numbers, are two sections: where each ends, and what they hold; a third finds texts. */
const SECTIONS = [
  /** Each speaker as JSON, in the order of their first quotes: the number of a speaker is the place. */
  'speakerEnds',
  'speakers',
  /** The speakers who are quoted, most quoted first. */
  'quoted',
  /** The articles that quote each speaker, that report what they say, and the passages that hold their words. */
  'quotingEnds',
  'quoting',
  'reportingEnds',
  'reporting',
  'passageEnds',
  'passages',
  /** Canonical names, ascending, each with its speaker. */
  'nameEnds',
  'names',
  'nameTable',
  'nameSpeakerEnds',
  'nameSpeakers',
  /** Names as articles give them, ascending, each with whom it stands for. */
  'givenEnds',
  'given',
  'givenTable',
  'givenSpeakerEnds',
  'givenSpeakers',
  /** The forms of names: their strength, and the keys of their words. */
  'formEnds',
  'forms',
  'formSpeakers',
  /** The forms by their first keys, and by their keys written as one. */
  'firstEnds',
  'firsts',
  'firstTable',
  'firstFormEnds',
  'firstForms',
  'gluedEnds',
  'glued',
  'gluedTable',
  'gluedFormEnds',
  'gluedForms',
  /** The keys of all words of names, ascending. */
  'keyEnds',
  'keys',
  'keyTable',
  'lengths',
  'letters',
  /** Words that speakers are named or called by, ascending, with these. */
  'wordEnds',
  'words',
  'wordTable',
  'wordSpeakerEnds',
  'wordSpeakers',
] as const;

export type PeopleSection = (typeof SECTIONS)[number];

export const PEOPLE_FORM = {
  /** "VPPL". */
  magic: 0x4c505056,
  version: 2,
  sections: SECTIONS,
  counts: ['speakers', 'quoted', 'names', 'given', 'forms', 'firsts', 'glued', 'keys', 'words'],
} as const satisfies PackedForm<PeopleSection, string>;
