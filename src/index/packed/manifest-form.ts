import type { PackedForm } from '../../packing/index.js';

/** Parts of a packed manifest. Lists of texts are two sections: where each ends, and the texts. */
const SECTIONS = [
  /** All but the seeds, and what is wrong with those of them that could not be used: one JSON. */
  'head',
  /** Of each seed, in the order of their names. */
  'fileEnds',
  'files',
  'bytes',
  'modifiedMs',
  'digestEnds',
  'digests',
  /** Of their readings; empty where there is none. */
  'keyEnds',
  'keys',
] as const;

export type ManifestSection = (typeof SECTIONS)[number];

export const MANIFEST_FORM = {
  /** "VMNF". */
  magic: 0x464e4d56,
  version: 1,
  sections: SECTIONS,
  counts: ['seeds'],
} as const satisfies PackedForm<ManifestSection, string>;
