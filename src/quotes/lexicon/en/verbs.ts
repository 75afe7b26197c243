import type { VerbData } from '../verb-index.js';

/** English verbs that report words, by class: to add one, add its base form. */
export const verbs: VerbData['verbs'] = {
  say: 'say, tell, add, announce, argue, claim, declare, explain, insist, note, reply, state, warn, admit, ask',
  write: 'write, tweet, post',
  think: 'think, believe, hope, fear',
  judge: 'criticise, criticize, denounce, praise, slam, blast',
  act: 'continue, conclude, begin, go, joke, laugh',
};

/** English verbs that report words only with the words after them. */
export const phrases: VerbData['phrases'] = { say: 'point out' };
