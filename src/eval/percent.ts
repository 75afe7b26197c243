/** A share of 1 as it is printed: "93.5 %". */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
