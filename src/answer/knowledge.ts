import type { Content } from '../index/index.js';
import type { Searcher } from '../search/index.js';
import { atOnce, type Steps } from '../steps.js';
import { creditSteps, type Sources, voiceSteps } from './evidence/index.js';
import { roleSteps, speakerDirectorySteps, type Understanding } from './question/index.js';

/** What questions are understood and answered against: made once for a content. */
export interface Knowledge extends Understanding, Sources {}

/** What is to be known of `content`, which `searcher` searches. */
export function knowledgeOf(content: Content, searcher: Searcher): Knowledge {
  return atOnce(knowledgeSteps(content, searcher));
}

/** The same in steps. */
export function* knowledgeSteps(content: Content, searcher: Searcher): Steps<Knowledge> {
  const directory = yield* speakerDirectorySteps(content);
  const roles = yield* roleSteps(content, searcher.index);
  const voices = yield* voiceSteps(content);
  const credits = yield* creditSteps(content, searcher.index);
  return { content, searcher, directory, roles, voices, credits };
}
