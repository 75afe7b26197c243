import { wholeView } from '../../components/index.js';
import { frameOf } from '../../turn.js';
import { readingButton } from './reading-button.js';

/** The quotes that a message had to cut, whole, to whoever pressed alone; its own pages turn in place. */
export const whole = readingButton('whole', async (places, page, turn, { library }) => {
  const [quotes, statements] = await Promise.all([library.quotes(), library.statements()]);
  return wholeView(places, { quotes, statements }, page ?? 0, library, frameOf(turn, library));
});
