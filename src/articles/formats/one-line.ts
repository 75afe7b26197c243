/** Text without the white space of its layout: line ends, tabs and several spaces are one space. No-break and thin ones stay. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ');
}
