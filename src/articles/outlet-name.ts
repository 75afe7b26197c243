import { ofEveryLanguage, oneOf } from '../languages/index.js';
import { fold } from '../text/index.js';

const NOUNS = new Set(ofEveryLanguage(({ articles }) => articles.outletNouns.map(fold)));
const ARTICLE = new RegExp(
  `^${oneOf(ofEveryLanguage(({ attribution }) => attribution.turns.outletArticles))}(?:(?<=['’])|\\s)`,
  'iu',
);

/** The name without its article: "The Lantern" is "Lantern", too. */
export function withoutArticle(name: string): string {
  return name.replace(ARTICLE, '');
}

/** Whether a name is plainly that of an outlet: "The Lantern", "Thornby Gazette". */
export function isOutletName(name: string): boolean {
  return ARTICLE.test(name) || (name.match(/\p{L}+/gu) ?? []).slice(-4).some((word) => NOUNS.has(fold(word)));
}
