import { wholeView } from '../../components/index.js';
import { frameOf } from '../../turn.js';
import { readingButton } from './reading-button.js';

/** The quotes that a message had to cut, whole, to whoever pressed alone; its own pages turn in place. */
export const whole = readingButton('whole', async (places, page, turn, { library }) => {
  const articles = [...new Set(places.map(({ article }) => article.id))];
  const said = articles.map((article) =>
    Promise.all([library.quotes({ article }), library.statements({ article })]),
  );
  const all = await Promise.all(said);
  const [quotes, statements] = [all.flatMap(([some]) => some), all.flatMap(([, some]) => some)];
  return wholeView(places, { quotes, statements }, page ?? 0, library, frameOf(turn));
});
