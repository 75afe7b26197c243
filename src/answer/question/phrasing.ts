import { LANGUAGES, type LanguageCode, languageOf, type Questions } from '../../languages/index.js';

/** How questions are put in a language, with which one it is. */
export interface Phrasing extends Questions {
  readonly language: LanguageCode;
}

const phrasings = new Map<LanguageCode, Phrasing>();

/** How questions are put in a language; the same object at every call. */
export function phrasingFor(language: LanguageCode): Phrasing {
  let phrasing = phrasings.get(language);
  if (!phrasing) {
    phrasing = { ...languageOf(language).questions, language };
    phrasings.set(language, phrasing);
  }
  return phrasing;
}

/** Whether a folded word asks for somebody's words: a verb of speech, or of a stance. */
export function asksForWords(folded: string, { speechVerbs, stanceVerbs }: Questions): boolean {
  return speechVerbs.has(folded) || stanceVerbs.has(folded);
}

/** The same of every language. */
export function phrasingsOfAll(): readonly Phrasing[] {
  return LANGUAGES.map(({ code }) => phrasingFor(code));
}
