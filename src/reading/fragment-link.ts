/**
 * The article's address, opening at the first of some quoted words, all of them marked, in browsers that know
 * text fragments; only at the first where all would be too long. Null where it is not an http address or is
 * too long to be shown. Safe to stand in parentheses in markdown.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function fragmentLink(url: string | null, quoted: readonly string[]): string | null {
  const address = safeAddress(url);
  if (address === null) return null;
  const start = `${address}${address.includes('#') ? '' : '#'}:~:`;
  const directives = quoted.map((words) => `text=${textDirective(words)}`);
  const linked = [directives.join('&'), directives[0] ?? ''].map((directive) => start + directive);
  return [...linked, address].find(({ length }) => length <= LONGEST) ?? null;
}

/** The address as it may stand in a markdown link, or null where it is not http(s), or is nonsense. */
export function safeAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  if (parsed.username !== '' || parsed.password !== '') return null;
  // Another's text fragment would be opened in place of ours.
  parsed.hash = parsed.hash.replace(/:~:.*$/s, '');
  const { origin, href } = parsed;
  // The origin stays as it is: the brackets of an IPv6 host, encoded, are no address any more.
  const address = origin + href.slice(origin.length).replace(/[()<>[\]\\*_~`|]/g, (mark) => encodeByte(mark));
  return address.length <= LONGEST ? address : null;
}

const LONGEST = 500;
const WORDS_AT_AN_END = 5;

/** `start,end` for long quotes, so that the address stays short; the whole text otherwise. */
function textDirective(words: string): string {
  const list = words.trim().split(/\s+/);
  if (list.length <= 2 * WORDS_AT_AN_END) return encodeTerm(list.join(' '));
  return `${encodeTerm(list.slice(0, WORDS_AT_AN_END).join(' '))},${encodeTerm(list.slice(-WORDS_AT_AN_END).join(' '))}`;
}

/** A hyphen, a comma and an ampersand separate the parts of a directive; parentheses end a markdown link. */
function encodeTerm(term: string): string {
  return encodeURIComponent(term.replace(/\p{Cs}/gu, '\uFFFD')).replace(/[-!'()*_~.]/g, (mark) =>
    mark === '.' ? mark : encodeByte(mark),
  );
}

function encodeByte(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
