/** The source of a pattern for the mark of a footnote behind a sentence or a quotation: "[12]", "[note 2]", "¹". */
export const FOOTNOTE_MARK = '(?:\\[(?:notes? )?\\d{1,3}\\]|[¹²³⁰⁴-⁹]{1,3})';

const AT_END = new RegExp(`(?<=[^\\s\\p{L}\\p{N}])${FOOTNOTE_MARK}{1,9}\\s*$`, 'u');

/** A line without the marks of footnotes behind its last sign. */
export function withoutFootnoteMarks(line: string): string {
  return line.replace(AT_END, '');
}
