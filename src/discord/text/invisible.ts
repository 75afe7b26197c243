/**
 * The text without characters that show nothing but change what is around them: controls, zero-width marks,
 * direction overrides, soft hyphens, tags. Line breaks stay (as `\n`), and so does what joins emoji.
 */
export function removeInvisible(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(INVISIBLE, '');
}

/** Controls, and what Unicode calls "default ignorable" but for emoji's joiner and presentation marks. */
const INVISIBLE =
  /[^\P{Cc}\n\t]|(?!\uFE0E|\uFE0F|\u200D\p{Extended_Pictographic})\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]/gu;
