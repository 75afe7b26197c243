import { ofEveryLanguage, oneOf } from '../languages/index.js';

const MARKERS = ofEveryLanguage(({ articles }) => articles.authorMarkers);

/** The source of a pattern for what stands before the author's name, as printed: "par", "By", "BY". */
export function authorMarker(): string {
  return oneOf(MARKERS.flatMap((word) => [word, capitalised(word), word.toUpperCase()]));
}

/** What stands before the author's name, whatever its case. */
export const AUTHOR_MARKER = oneOf(MARKERS);

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
