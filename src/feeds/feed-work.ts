import { type Adder, type AdderOptions, createAdder } from '../adding/index.js';
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

/** @throws UsageError where the feeds cannot be opened */
export function openFeedWork(
  config: Pick<Config, 'dataFolder' | 'seedsFolder' | 'webAllow' | 'webContact'>,
  options: Omit<AdderOptions, 'client'>,
): FeedWork {
  const { dataFolder, seedsFolder, webAllow: allow, webContact: contact } = config;
  const client = createWebClient({ reach: reachOf(allow), contact });
  const store = openFeedStore(dataFolder);
  const adder = createAdder(seedsFolder, { ...options, client });
  return {
    store,
    client,
    adder,
    async close() {
      // First: nothing that is cut off here is noted as a failure of whoever was asked.
      store.close();
      await client.close();
    },
  };
}
