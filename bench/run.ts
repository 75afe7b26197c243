import { benchAdding } from './adding.js';
import { benchBesideOthers } from './beside-others.js';
import { benchBuilding } from './building.js';
import { benchColdStart } from './cold-start.js';
import { benchDiscord } from './discord.js';
import { benchGrowth } from './growth.js';
import { benchHostileQuestions } from './hostile-questions.js';
import { benchPages } from './pages.js';
import { benchQuotes } from './quotes.js';
import { benchSearch } from './search.js';
import { benchVectors } from './vectors.js';

/** `npm run bench [NAME…]`: every measurement, or those named, one after the other. */
const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  'beside-others': benchBesideOthers,
  building: benchBuilding,
  'cold-start': benchColdStart,
  discord: benchDiscord,
  growth: benchGrowth,
  'hostile-questions': benchHostileQuestions,
  quotes: benchQuotes,
  search: benchSearch,
  vectors: benchVectors,
};

const wanted = process.argv.slice(2);
/** Those that need pages of others, which are not in the repository. */
const BENCHES_OF_PAGES: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  adding: benchAdding,
  pages: benchPages,
};
const benchOfPages = BENCHES_OF_PAGES[wanted[0] ?? ''];
if (benchOfPages) await benchOfPages(wanted.slice(1));
else
  for (const name of wanted.length > 0 ? wanted : Object.keys(BENCHES)) {
    const bench = BENCHES[name];
    if (!bench) throw new Error(`There is no bench "${name}"; there are: ${Object.keys(BENCHES).join(', ')}`);
    await bench();
  }
