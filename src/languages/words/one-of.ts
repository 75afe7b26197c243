/**
 * The source of a pattern of which any of the words, spelled with straight apostrophes, is a match, whichever
 * apostrophe is printed.
 */
export function oneOf(words: Iterable<string>): string {
  const escaped = [...words].map((word) =>
    word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]"),
  );
  return escaped.length > 0 ? `(?:${escaped.join('|')})` : '(?!)';
}
