/**
 * The matches of a global pattern in a text, in order. `matchAll` copies the pattern for each text, which costs more than
 * searching a line with it, and compiles it again whenever the engine has dropped the code, which takes milliseconds.
 */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  let from = 0;
  for (;;) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return;
    from = Math.max(pattern.lastIndex, match.index + 1);
    yield match;
  }
}
