/** The name of a seed without its ending, with which the ids of its articles begin. */
export function withoutEnding(file: string): string {
  return file.replace(/\.txt$/i, '');
}
