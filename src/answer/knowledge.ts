import type { Content } from '../index/index.js';
import type { Searcher } from '../search/index.js';
import { creditsOf, type Sources } from './evidence/index.js';
import { rolesOf, speakerDirectory, type Understanding } from './question/index.js';

/** What questions are understood and answered against: made once for a content. */
export interface Knowledge extends Understanding, Sources {}

/** What is to be known of `content`, which `searcher` searches. */
export function knowledgeOf(content: Content, searcher: Searcher): Knowledge {
  const { people } = content;
  return {
    content,
    searcher,
    directory: speakerDirectory(people),
    roles: rolesOf(people, searcher.index),
    credits: creditsOf(people, searcher.index),
  };
}
