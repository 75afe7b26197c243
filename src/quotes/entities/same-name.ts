/** Whether two names may be one person's: one's words are among the other's ("Marie-Anne Dupont" is not "Marie Dupont"). */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  for (const word of short) if (!isAmong(word, long)) return false;
  return true;
}

function isAmong(word: string, others: readonly string[]): boolean {
  for (const other of others) {
    if (other === word) return true;
    if (other.charCodeAt(0) === word.charCodeAt(0) && (isInitial(word) || isInitial(other))) return true;
  }
  return false;
}

function isInitial(word: string): boolean {
  return word.endsWith('.') && /^\p{L}\.$/u.test(word);
}
