import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import { type Robots, readRobots } from './robots.js';
import { WebError } from './web-error.js';

/** As robots.txt calls this program. */
export const PROGRAM = 'VerbatimBot';

/** Fetches, and connections, that one site has to bear at once. */
export const MOST_OF_A_SITE = 2;

/** What a site may expect of who asks it. */
export interface Manners {
  /** Runs `fetch` when it is the turn of its site. */
  inTurn<T>(url: URL, fetch: () => Promise<T>): Promise<T>;
  /**
   * Returns when the site lets the address be fetched.
   *
   * @throws WebError where it does not
   */
  obey(url: URL): Promise<void>;
}

interface Site {
  readonly queue: PQueue;
  robots: Promise<Robots> | null;
  /** When it may be asked next, on the clock of `performance.now`. */
  next: number;
}

/** @param read gives the text of an address, whoever may fetch it */
export function mannersOf(read: (address: string) => Promise<string>): Manners {
  const sites = new Map<string, Site>();

  function siteOf({ origin }: URL): Site {
    const known = sites.get(origin);
    if (known) return known;
    const site = { queue: new PQueue({ concurrency: MOST_OF_A_SITE }), robots: null, next: 0 };
    sites.set(origin, site);
    return site;
  }

  /** Read once; what could not be had may be had later. */
  function robotsOf(site: Site, { origin }: URL): Promise<Robots> {
    site.robots ??= readRobots(origin, PROGRAM, read).catch((error) => {
      site.robots = null;
      throw error;
    });
    return site.robots;
  }

  return {
    inTurn: async (url, fetch) => (await siteOf(url).queue.add(fetch)) as Awaited<ReturnType<typeof fetch>>,
    async obey(url) {
      const site = siteOf(url);
      const { isAllowed, pauseMs } = await robotsOf(site, url).catch((error) => {
        throw withoutRules(url, error);
      });
      if (!isAllowed(url.href))
        throw new WebError(
          url.href,
          'may not be fetched by programs: robots.txt of its site says so',
          'refused',
        );
      const now = performance.now();
      const turn = Math.max(site.next, now);
      site.next = turn + pauseMs;
      if (turn > now) await sleep(turn - now);
    },
  };
}

/** Where nothing answers, the page would not either; where something does, but gives no rules, nothing may be fetched. */
function withoutRules({ href }: URL, error: unknown): unknown {
  if (!(error instanceof WebError)) return error;
  const { problem, failure, waitMs, cause } = error;
  const told = cause === undefined ? `may not be fetched now: robots.txt of its site ${problem}` : problem;
  return new WebError(href, told, failure, waitMs, { cause: error });
}
