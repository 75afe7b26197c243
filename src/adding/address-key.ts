/** What sites and networks add to an address to learn from where a reader comes. */
const TRACKING =
  /^(?:utm_.*|at_(?:medium|campaign|custom\d|source|link.*)|xtor|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|twclid)$/i;

/** The same for every address of one page: without scheme, fragment and what tells from where a reader comes. */
export function addressKey(address: string): string {
  const { host, pathname, searchParams } = new URL(address);
  for (const name of [...searchParams.keys()]) if (TRACKING.test(name)) searchParams.delete(name);
  const query = searchParams.size > 0 ? `?${searchParams}` : '';
  return `${host}${pathname}${query}`;
}

/** Whether two addresses are of one site: the same host, or one of its other faces ("www.", "m.", "amp."). */
export function isSameSite(a: string, b: string): boolean {
  return siteOf(a) === siteOf(b);
}

function siteOf(address: string): string {
  return new URL(address).host.replace(/^(?:www\d?|m|mobile|amp)\./, '');
}
