import { messageOf } from '../errors.js';
import { OutOfReach } from './checked-lookup.js';
import type { WebLimits } from './limits.js';
import { TooLarge, UnknownEncoding } from './read-body.js';
import { WebError } from './web-error.js';

/** What happened to a fetch, for people, whatever library tells it. */
export function troubleOf(address: URL, error: unknown, limits: WebLimits): WebError {
  if (error instanceof WebError) return error;
  const { code = '', name } = error as NodeJS.ErrnoException;
  const told = (problem: string, failure: 'refused' | 'passing') =>
    new WebError(address.href, problem, failure, 0, { cause: error });
  if (error instanceof OutOfReach) return outOfReach(address);
  if (error instanceof TooLarge) return tooLarge(address, limits);
  if (error instanceof UnknownEncoding)
    return told(`is packed as "${error.message}", which was not asked for`, 'refused');
  if (name === 'TimeoutError') return told(`takes more than ${inSeconds(limits.totalMs)}`, 'passing');
  if (SILENT.has(code)) return told(`sends nothing for ${inSeconds(limits.silenceMs)}`, 'passing');
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return told('sends a head that is too large', 'refused');
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR_FORMAT'))
    return told('cannot be unpacked', 'refused');
  if (UNKNOWN.has(code)) return told(`has a host that nobody knows (${code})`, 'passing');
  if (CERTIFICATE.test(code)) return told(`has no certificate that proves whose it is (${code})`, 'refused');
  return told(`cannot be fetched (${code || messageOf(error)})`, 'passing');
}

/** Nothing on networks that are not public is asked. */
export function outOfReach(address: URL): WebError {
  return new WebError(
    address.href,
    'is not on the public internet, and not fetched; VERBATIM_WEB_ALLOW permits hosts of an intranet',
    'refused',
  );
}

export function tooLarge(address: URL, { bytes }: WebLimits): WebError {
  return new WebError(address.href, `is larger than ${Math.round(bytes / 1024 / 1024)} MB`, 'refused');
}

function inSeconds(ms: number): string {
  return `${Math.round(ms / 1000)} seconds`;
}

const SILENT = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
const UNKNOWN = new Set(['ENOTFOUND', 'EAI_AGAIN']);
const CERTIFICATE = /CERT|_SIGNATURE|ALTNAME|^ERR_TLS/;
