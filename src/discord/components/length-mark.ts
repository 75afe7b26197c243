/** Characters of a mark. */
export const MARK_LENGTH = 2;

/**
 * Two characters of base36 that come of a length. At the head of a key they tell which few of very many things need to be
 * digested to find the one that it names.
 */
export function lengthMark({ length }: { readonly length: number }): string {
  return (length % 36 ** MARK_LENGTH).toString(36).padStart(MARK_LENGTH, '0');
}
