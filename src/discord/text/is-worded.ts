/** Whether there is anything in a text that could be asked. */
export function isWorded(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
