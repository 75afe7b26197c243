import { type Adder, type AdderOptions, createAdder } from '../adding/index.js';
import type { Article } from '../articles/index.js';
import type { Config } from '../config.js';
import { createWebClient, reachOf, type WebClient } from '../web/index.js';
import { type FeedStore, openFeedStore } from './feed-store.js';

/** What following feeds takes. */
export interface FeedWork {
  readonly store: FeedStore;
  readonly client: WebClient;
  readonly adder: Adder;
  /** Ends what is under way. */
  close(): Promise<void>;
}

/**
 * @param articles those that are indexed
 * @throws UsageError where the feeds cannot be opened
 */
export function openFeedWork(
  config: Pick<Config, 'dataFolder' | 'seedsFolder' | 'webAllow' | 'webContact'>,
  articles: readonly Pick<Article, 'file' | 'url'>[],
  options: AdderOptions = {},
): FeedWork {
  const { dataFolder, seedsFolder, webAllow: allow, webContact: contact } = config;
  const client = createWebClient({ reach: reachOf(allow), contact });
  const store = openFeedStore(dataFolder);
  const adder = createAdder(seedsFolder, client, articles, options);
  return {
    store,
    client,
    adder,
    async close() {
      // First: nothing that is cut off here is noted as a failure of whoever was asked.
      store.close();
      adder.end();
      await client.close();
    },
  };
}
