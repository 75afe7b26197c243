import { createAdder } from '../adding/index.js';
import { readConfig, readEnvironment } from '../config.js';
import { createWebClient, reachOf } from '../web/index.js';
import type { CommonFlags } from './context.js';
import { openChanging } from './open-changing.js';
import { addingBar, exitCodeOf, tellAdded } from './tell-added.js';

/**
 * `verbatim add`: keeps pages and files as seeds, several at once, and says what was taken, or why not. What one does wrong is
 * nothing to the others.
 */
export async function add(sources: readonly string[], flags: CommonFlags): Promise<void> {
  const { seedsFolder, webAllow, webContact } = readConfig(readEnvironment(process.env), flags);
  const client = createWebClient({ reach: reachOf(webAllow), contact: webContact });
  const { articles, reader, renewed } = await openChanging(flags);
  const bar = addingBar();
  const adder = createAdder(seedsFolder, { client, reader, articles, onAdded: bar.onAdded });
  try {
    const all = await Promise.all([...new Set(sources)].map((source) => adder.add(source)));
    bar.stop();
    await tellAdded(all, await renewed(), flags);
    process.exitCode = exitCodeOf(all);
  } finally {
    bar.stop();
    reader.end();
    await client.close();
  }
}
