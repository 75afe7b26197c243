/** A text without the marks of where its words and addresses may be broken at the margin, which nobody sees. */
export function withoutSoftHyphens(text: string): string {
  return text.replace(/[\u00ad\u200b]/g, '');
}
