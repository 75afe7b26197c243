/** The numbers of paragraphs to measure: those of `PARAGRAPHS=1000,10000`, else `usual`. */
export function sizesOr(usual: readonly number[]): readonly number[] {
  return process.env.PARAGRAPHS?.split(',').map(Number) ?? usual;
}
