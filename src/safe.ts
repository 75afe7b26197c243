const UNSAFE = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\u200b\u2060\ufeff]/gu;

/**
 * Text of an article or a user as a terminal may show it: without control and direction characters, with
 * which it could move the cursor, change colours or reorder what is read.
 */
export function safe(text: string): string {
  return text.replace(UNSAFE, '');
}
