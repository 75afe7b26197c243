import { type Article, plainName } from '../articles/index.js';
import { addressKey } from './address-key.js';

/**
 * The articles whose file, id, title or address `typed` is, whole, in any case and accents, of files also without the ending;
 * never a part, as befits what cannot be undone. A file as it is spelled goes before all others. More than one where several
 * are called so, as those of one file are.
 */
export function articlesCalled(articles: readonly Article[], typed: string): readonly Article[] {
  const spelled = articles.filter(({ file }) => file === typed);
  if (spelled.length > 0) return spelled;
  const wanted = plainName(typed);
  if (wanted === '') return [];
  const address = keyOf(typed.trim());
  return articles.filter(
    ({ id, file, title, url }) =>
      [id, file, withoutAnyEnding(file), title].some((name) => plainName(name) === wanted) ||
      (address !== null && url !== null && keyOf(url) === address),
  );
}

function withoutAnyEnding(file: string): string {
  return file.replace(/\.[^./]+$/, '');
}

/** Null of what is no address of a page. */
function keyOf(address: string): string | null {
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? addressKey(address) : null;
}
