import { ask } from './ask.js';
import type { Button } from './button.js';
import { context } from './context.js';
import { articlePages, speakerPages } from './lists.js';
import { list, more } from './quote-list.js';
import { show } from './show.js';
import { voteDown, voteUp } from './vote.js';
import { whole } from './whole.js';

/** By their action. */
export const BUTTONS: ReadonlyMap<string, Button> = new Map(
  [ask, context, whole, more, list, speakerPages, articlePages, show, voteUp, voteDown].map((button) => [
    button.action,
    button,
  ]),
);
