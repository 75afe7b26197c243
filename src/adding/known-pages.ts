import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Article, listSeeds } from '../articles/index.js';
import { breathe } from '../steps.js';
import { addressKey } from './address-key.js';
import { type KeptPage, readKeptPage } from './kept-page.js';

/** The seed that has an address already. */
export interface KnownSeed {
  readonly file: string;
  /** What is noted beside it, and where; null of a seed that people have put there themselves. */
  readonly kept: { readonly page: KeptPage; readonly beside: string } | null;
}

/** Which seeds have which addresses. */
export interface KnownPages {
  /** The seed that has one of the addresses. */
  find(addresses: readonly string[]): KnownSeed | null;
  note(seed: KnownSeed, addresses: readonly string[]): void;
}

/** Articles that are looked at while nobody else is served. */
const MOST_AT_A_TIME = 1000;

/** @param articles those that are indexed: what people have put into the folder tells its address in itself */
export async function knownPages(
  seedsFolder: string,
  articles: readonly Pick<Article, 'file' | 'url'>[],
): Promise<KnownPages> {
  const seeds = new Map<string, KnownSeed>();

  function note(seed: KnownSeed, addresses: readonly string[]): void {
    for (const address of addresses) seeds.set(addressKey(address), seed);
  }

  for (const [number, { file, url }] of articles.entries()) {
    if (number % MOST_AT_A_TIME === 0) await breathe();
    if (url !== null) note({ file, kept: null }, [url]);
  }
  for (const { file, beside } of await listSeeds(seedsFolder).catch(() => [])) {
    if (beside === null) continue;
    const page = await readKeptPage(await readFile(join(seedsFolder, beside), 'utf8').catch(() => ''));
    if (page !== null) note({ file, kept: { page, beside } }, [page.url, ...page.addresses]);
  }
  return {
    note,
    find(addresses) {
      const known = addresses.map((address) => seeds.get(addressKey(address)));
      return known.find((seed) => seed !== undefined) ?? null;
    },
  };
}
