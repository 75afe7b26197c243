import { WebError } from './web-error.js';

/** Whether somebody means a web address: what else begins like this is no file. */
export function looksLikeAddress(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(text);
}

/**
 * A web address as it is fetched: however its host is spelled (decimal, octal, in other letters), in one form; without a
 * fragment.
 *
 * @param base that of the page on which it stands
 * @throws WebError where it is none of the web, or says who is asking
 */
export function webAddress(text: string, base?: URL): URL {
  const url = URL.canParse(text, base?.href) ? new URL(text, base?.href) : null;
  if (url === null) throw new WebError(text, 'is no web address; such begin with https://', 'refused');
  url.hash = '';
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new WebError(text, 'is not of the web; only http and https are fetched', 'refused');
  if (url.username !== '' || url.password !== '') {
    url.username = '';
    url.password = '';
    throw new WebError(url.href, 'was given with a name or a password; give it without', 'refused');
  }
  return url;
}

/** The same of what stands on the page `base`, white space around it left out; null where that is none. */
export function webAddressOrNull(text: string | undefined, base: URL): URL | null {
  try {
    return text === undefined ? null : webAddress(text.trim(), base);
  } catch {
    return null;
  }
}
