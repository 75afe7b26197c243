import type { Dispatcher } from 'undici';
import type { WebLimits } from './limits.js';
import { readBody } from './read-body.js';
import { retryAfter } from './retry-after.js';
import { tooLarge } from './trouble.js';
import { webAddress } from './web-address.js';
import { WebError } from './web-error.js';

export interface WebRequest {
  /** Of the answer that is there already: where it still stands, none is sent. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** The kinds of content that are wanted, for the server. */
  readonly accept: string;
  /** Whether an answer of this media type ("text/html"; "" where none is said) from this address is to be read. */
  wants(type: string, address: URL): boolean;
}

export interface WebAnswer {
  /** The one that answered, after all redirects. */
  readonly address: string;
  /** False where what was there before still stands: then there are no bytes. */
  readonly isNew: boolean;
  /** In lower case, without parameters: "text/html"; "" where none is said. */
  readonly type: string;
  /** The encoding of its text that the server says, in lower case; null where it does not. */
  readonly charset: string | null;
  readonly bytes: Buffer;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * What a server answers, read to its end, or where it leads to.
 *
 * @throws WebError where it gives nothing, or nothing that is wanted; what else goes wrong while it is read
 */
export async function answerOf(
  url: URL,
  { wants }: WebRequest,
  { statusCode, headers, body }: Dispatcher.ResponseData,
  limits: WebLimits,
): Promise<WebAnswer | URL> {
  const header = (name: string) => [headers[name]].flat()[0];
  const location = header('location');
  if (REDIRECTS.has(statusCode) && location !== undefined) return webAddress(location, url);
  const isNew = statusCode !== 304;
  if (isNew && statusCode !== 200)
    throw refusal(url, statusCode, retryAfter(header('retry-after'), Date.now()));
  const [type = '', ...parameters] = (header('content-type') ?? '').toLowerCase().split(';');
  const answer = {
    address: url.href,
    isNew,
    type: type.trim(),
    charset: /charset\s*=\s*"?([\w.:-]+)/.exec(parameters.join(';'))?.[1] ?? null,
    etag: header('etag') ?? null,
    lastModified: header('last-modified') ?? null,
  };
  if (!isNew) return { ...answer, bytes: Buffer.alloc(0) };
  if (!wants(answer.type, url))
    throw new WebError(
      url.href,
      `is ${answer.type || 'of no kind that is said'}, which is not read`,
      'refused',
    );
  if (Number(header('content-length')) > limits.bytes) throw tooLarge(url, limits);
  return { ...answer, bytes: await readBody(body, header('content-encoding') ?? '', limits.bytes) };
}

function refusal({ href }: URL, status: number, waitMs: number): WebError {
  if (status === 429 || status === 503) {
    const later = waitMs > 0 ? `in ${Math.ceil(waitMs / 1000)} seconds` : 'later';
    return new WebError(
      href,
      `does not want to be asked now (${status}); try again ${later}`,
      'passing',
      waitMs,
    );
  }
  if (status === 410) return new WebError(href, 'is gone for good (410)', 'gone');
  if (status === 404) return new WebError(href, 'is not there (404)', 'refused');
  if (status === 401 || status === 402 || status === 403)
    return new WebError(
      href,
      `is not for everybody (${status}); open it in a browser, and save it`,
      'refused',
    );
  return new WebError(href, `answers with an error (${status})`, status >= 500 ? 'passing' : 'refused');
}
