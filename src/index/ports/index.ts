export type { Content, Passage, Rows } from './content.js';
export type { LexicalIndex, Lookup, NearTerms, Posting, Postings } from './lexical-index.js';
export type { People, SpeakerRecord } from './people.js';
