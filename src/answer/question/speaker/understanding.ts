import type { Content } from '../../../index/index.js';
import type { Searcher } from '../../../search/index.js';
import type { Roles } from './roles.js';
import type { SpeakerDirectory } from './speaker-directory.js';

/** What questions are understood against. */
export interface Understanding {
  readonly content: Content;
  readonly searcher: Searcher;
  readonly directory: SpeakerDirectory;
  readonly roles: Roles;
}
