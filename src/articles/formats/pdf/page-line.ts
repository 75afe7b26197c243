/** A line of words on a page, or that of one column. Lengths are in points, from the lower left corner of the page. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The height of its baseline over the lower edge of the page. */
  readonly base: number;
  /** Of most of its letters: that of the font, and the font's name within the file. */
  readonly size: number;
  readonly font: string;
}

export interface Page {
  readonly height: number;
  /** In the order in which they are drawn, which is that of reading in all that programs for writing make. */
  readonly lines: readonly PageLine[];
}
