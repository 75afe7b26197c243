import { setTimeout as sleep } from 'node:timers/promises';
import { Agent } from 'undici';
import { answerOf, type WebAnswer, type WebRequest } from './answer.js';
import { checkedLookup, type Lookup } from './checked-lookup.js';
import { WEB_LIMITS, type WebLimits } from './limits.js';
import { MOST_OF_A_SITE, mannersOf } from './manners.js';
import type { Reach } from './reach.js';
import { ENCODINGS } from './read-body.js';
import { outOfReach, troubleOf } from './trouble.js';
import { userAgentOf } from './user-agent.js';
import { webAddress } from './web-address.js';
import { WebError } from './web-error.js';

/** Fetches from the web what somebody asked for. */
export interface WebClient {
  /**
   * What an address gives: at most so many bytes, within so much time, over at most five redirects, and only where the host is a
   * public one and its robots.txt allows it. At most two of a site are fetched at once.
   *
   * @throws WebError
   */
  get(address: string, request: WebRequest): Promise<WebAnswer>;
  /** Ends what is under way. */
  close(): Promise<void>;
}

export interface WebClientOptions {
  readonly reach: Reach;
  /** An address or a mail address of who is asking, so that those who are asked can ask back. */
  readonly contact?: string | null;
  readonly limits?: WebLimits;
  readonly lookup?: Lookup;
}

const MOST_REDIRECTS = 5;
const MOST_BYTES_OF_HEAD = 16 * 1024;
/** A server that wants to be left alone for no longer is asked once more. */
const SHORT_WAIT_MS = 10_000;
/** Below it, ports are those of mail, of shells and the like, but for two. */
const FIRST_FREE_PORT = 1024;
const WEB_PORTS: ReadonlySet<string> = new Set(['', '80', '443']);

const ROBOTS: WebRequest = {
  accept: 'text/plain',
  wants: (type) => type === '' || type === 'text/plain',
};

export function createWebClient({
  reach,
  contact = null,
  limits = WEB_LIMITS,
  lookup,
}: WebClientOptions): WebClient {
  const userAgent = userAgentOf(contact);
  const agent = new Agent({
    connections: MOST_OF_A_SITE,
    maxHeaderSize: MOST_BYTES_OF_HEAD,
    headersTimeout: limits.silenceMs,
    bodyTimeout: limits.silenceMs,
    connect: { timeout: limits.silenceMs, lookup: checkedLookup(reach, lookup) },
  });
  const manners = mannersOf(async (address) => {
    const { bytes } = await follow(webAddress(address), ROBOTS, async () => {});
    return bytes.toString();
  });

  async function follow(
    first: URL,
    request: WebRequest,
    obey: (url: URL) => Promise<void>,
  ): Promise<WebAnswer> {
    let url = first;
    let signal: AbortSignal | null = null;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      checkHost(url, reach);
      await obey(url);
      // Waiting for its turn is no slowness of the server's.
      signal ??= AbortSignal.timeout(limits.totalMs);
      const answer = await ask(url, request, signal);
      if (!(answer instanceof URL)) return answer;
      url = answer;
    }
    throw new WebError(url.href, 'is reached over too many redirects', 'refused');
  }

  /** What one address answers, or where it leads. */
  async function ask(url: URL, request: WebRequest, signal: AbortSignal): Promise<WebAnswer | URL> {
    try {
      const { origin, pathname, search } = url;
      const headers = headersOf(request, userAgent);
      const response = await agent.request({
        origin,
        path: pathname + search,
        method: 'GET',
        headers,
        signal,
      });
      // What is not read is not waited for either.
      response.body.on('error', () => {});
      try {
        return await answerOf(url, request, response, limits);
      } finally {
        response.body.destroy();
      }
    } catch (error) {
      throw troubleOf(url, error, limits);
    }
  }

  async function patiently(url: URL, request: WebRequest): Promise<WebAnswer> {
    try {
      return await follow(url, request, manners.obey);
    } catch (error) {
      if (!(error instanceof WebError) || error.waitMs === 0 || error.waitMs > SHORT_WAIT_MS) throw error;
      await sleep(error.waitMs);
      return follow(url, request, manners.obey);
    }
  }

  return {
    async get(address, request) {
      const url = webAddress(address);
      try {
        return await manners.inTurn(url, () => patiently(url, request));
      } catch (error) {
        if (!(error instanceof WebError) || error.address === url.href) throw error;
        const problem = `leads to ${error.address}, which ${error.problem}`;
        throw new WebError(url.href, problem, error.failure, error.waitMs, { cause: error });
      }
    },
    close: () => agent.destroy(),
  };
}

/** "VerbatimBot/0.1.0 (+https://example.org/about-our-bot)" */

/** Names are checked when they have been looked up. */
function checkHost(url: URL, reach: Reach): void {
  const { hostname, port, href } = url;
  if (reach.isPermitted(hostname)) return;
  if (!WEB_PORTS.has(port) && Number(port) < FIRST_FREE_PORT)
    throw new WebError(href, `is on port ${port}, where no pages are served`, 'refused');
  const isAddress = hostname.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(hostname);
  if (isAddress && !reach.mayReach(hostname)) throw outOfReach(url);
}

function headersOf({ accept, etag, lastModified }: WebRequest, userAgent: string): Record<string, string> {
  return {
    accept,
    'accept-encoding': ENCODINGS,
    'user-agent': userAgent,
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
}
