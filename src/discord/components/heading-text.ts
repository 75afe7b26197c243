import { type Answer, headingOf } from '../../answer/index.js';
import type { Catalogue } from '../catalogue/index.js';
import { label } from '../text/index.js';

/** The sentence above the citations of an answer, or in their place; null where they answer by themselves. */
export function headingText(answer: Answer, { answer: say }: Catalogue): string | null {
  const heading = headingOf(answer);
  if (heading === null) return null;
  if (heading.says === 'nothing-more') return say.nothingMore;
  if (heading.says === 'other-days') return say.noneThen(heading.since, heading.until);
  if (heading.says === 'not-found')
    return heading.hasOthers ? `${say.notFound}\n${say.closest}` : say.notFound;
  const name = label(heading.speaker, 150);
  if (heading.says === 'other-words') return say.silentRelated(name);
  const silence = heading.says === 'silent' ? say.silent(name) : say.notQuoted(name);
  return heading.hasOthers ? `${silence}\n${say.fromArticles}` : silence;
}
