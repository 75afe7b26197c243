import type { PackedForm } from '../../packing/index.js';

/** Parts of a packed outline. */
const SECTIONS = [
  /** What is known of each article without reading it, in the order of the files: one JSON. */
  'articles',
  /** Passages of each article, and sentences of each passage. */
  'passageCounts',
  'sentenceCounts',
] as const;

export type OutlineSection = (typeof SECTIONS)[number];

export const OUTLINE_FORM = {
  /** "VOTL". */
  magic: 0x4c544f56,
  version: 3,
  sections: SECTIONS,
  counts: ['articles', 'passages', 'quotes'],
} as const satisfies PackedForm<OutlineSection, string>;
