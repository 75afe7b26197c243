/** The name that programs write into files of whoever uses them, where it is one as people have, not that of an account. */
export function personIn(author: string): readonly string[] {
  const name = author.replace(/\s+/g, ' ').trim();
  return /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \S+){1,3}$/u.test(name) ? [name] : [];
}
