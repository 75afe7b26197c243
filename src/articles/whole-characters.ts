/** The text with U+FFFD for each half of a pair, which is no character: nothing that is stored or sent as UTF-8 keeps it. */
export function wholeCharacters(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}
