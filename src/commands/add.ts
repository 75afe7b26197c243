import { createAdder } from '../adding/index.js';
import { readConfig, readEnvironment } from '../config.js';
import { createWebClient, reachOf } from '../web/index.js';
import { changeArticles } from './change-articles.js';
import type { CommonFlags } from './context.js';
import { addingBar, exitCodeOf, tellAdded } from './tell-added.js';

/**
 * `verbatim add`: keeps pages and files as seeds, several at once, and says what was taken, or why not. What one does wrong is
 * nothing to the others.
 */
export async function add(sources: readonly string[], flags: CommonFlags): Promise<void> {
  const { seedsFolder, webAllow, webContact } = readConfig(readEnvironment(process.env), flags);
  const client = createWebClient({ reach: reachOf(webAllow), contact: webContact });
  try {
    await changeArticles(flags, async ({ articles, reader, renewed }) => {
      const wanted = [...new Set(sources)];
      const bar = addingBar('adding articles', wanted.length);
      const adder = createAdder(seedsFolder, { client, reader, articles, onAdded: bar.onAdded });
      const adding = Promise.all(wanted.map((source) => adder.add(source)));
      const all = await adding.finally(() => bar.stop());
      await tellAdded(all, await renewed(), flags);
      process.exitCode = exitCodeOf(all);
    });
  } finally {
    await client.close();
  }
}
