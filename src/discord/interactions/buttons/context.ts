import { contextView } from '../../components/index.js';
import { frameOf } from '../../turn.js';
import { readingButton } from './reading-button.js';

/** The paragraphs around the quotes of a message, to whoever pressed alone; its own pages turn in place. */
export const context = readingButton('context', (places, page, turn) =>
  contextView(places, page, frameOf(turn)),
);
