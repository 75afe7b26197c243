/** The longest beginning of `text`, up to a word's end, of at most `most` UTF-16 units; all of it if it fits. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  return text.slice(0, wordEndBefore(text, Math.max(0, most)));
}

/** The text in at most `most` units, with an ellipsis where something was left out. For labels, never for quotes. */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${cutAtWord(text, most - 1)}…`;
}

/**
 * The longest beginning of `text`, up to a word's end, of which `render` makes at most `most` units.
 * `render` should not shrink as its input grows, nor make less than half of what it is given: it is never
 * given more than twice `most`, however long the text is.
 */
export function cutToFit(text: string, most: number, render: (part: string) => string): string {
  const reach = text.slice(0, Math.max(0, 2 * most));
  if (reach.length === text.length && render(text).length <= most) return text;
  let fits = 0;
  let tooLong = reach.length;
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (render(reach.slice(0, middle)).length <= most) fits = middle;
    else tooLong = middle;
  }
  let end = wordEndBefore(text, fits);
  while (end > 0 && render(text.slice(0, end)).length > most) end = wordEndBefore(text, end - 1);
  return text.slice(0, end);
}

/** Where the last word that ends at or before `limit` ends; `limit` itself where one word is longer than that. */
function wordEndBefore(text: string, limit: number): number {
  if (limit <= 0) return 0;
  if (limit >= text.length) return text.length;
  let end = limit;
  if (/\S/.test(text.charAt(limit)) && /\S/.test(text.charAt(limit - 1))) {
    const space = text.slice(0, limit).search(/\s\S*$/);
    if (space > limit / 2) end = space;
  }
  const word = text.slice(0, end).trimEnd();
  return endsInHalfPair(word) ? word.length - 1 : word.length;
}

function endsInHalfPair(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff;
}
