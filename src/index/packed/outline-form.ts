import type { PackedForm } from '../../packing/index.js';

/** Parts of a packed outline. */
const SECTIONS = [
  /** Articles of each seed. */
  'articleCounts',
  /** What is known of each article without reading it, as JSON, in the order of the files: where each ends, and these. */
  'headEnds',
  'heads',
  /** Passages of each article, and sentences of each passage. */
  'passageCounts',
  'sentenceCounts',
] as const;

export type OutlineSection = (typeof SECTIONS)[number];

export const OUTLINE_FORM = {
  /** "VOTL". */
  magic: 0x4c544f56,
  version: 4,
  sections: SECTIONS,
  counts: ['seeds', 'articles', 'passages', 'quotes'],
} as const satisfies PackedForm<OutlineSection, string>;
