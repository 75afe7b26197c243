import { type ArticleLanguage, type Attribution, ofEveryLanguage, spokenIn } from '../../languages/index.js';
import { remember } from '../../remember.js';
import type { Span } from '../../text/index.js';

/** Words that tell somebody's trade or office, or who somebody is. */
export interface Calling extends Span {
  /** They say so of somebody whom they name, or who is named right before them. */
  readonly isOfSomebodyNamed: boolean;
}

/** Made when first asked for: most questions need none. */
const lists: { names?: ReadonlySet<string> } = {};
const names = () =>
  (lists.names ??= new Set(ofEveryLanguage(({ attribution }) => attribution.lexicon.givenNames.keys())));

/** Characters within which a name stands beside what is said of its bearer. */
const BESIDE = 60;
const CAPITALISED = "\\p{Lu}(?:\\.|[\\p{L}'’-]{0,40})";
/** Before a full name: "former minister Anne Roux", "minister of culture, Anne Roux". */
const BEFORE_NAME = new RegExp(
  `^(?:(?: [\\p{Ll}'’-]{1,40}){0,3}|[^,.;:!?"«»“”\\n]{0,${BESIDE}},) ${CAPITALISED} ${CAPITALISED}`,
  'u',
);

/** What tells in one language, or in any where it is not known which, who people are. */
const signsOf = remember((language: ArticleLanguage) => {
  const spoken = spokenIn(language).map(({ attribution }) => attribution);
  const among = (words: (grammar: Attribution['grammar']) => Iterable<string>) =>
    spoken.flatMap(({ grammar }) => [...words(grammar)]).join('|');
  const copulas = among((grammar) => grammar.copulas);
  const articles = among(({ definite, indefinite }) => [...definite, ...indefinite]);
  return {
    roles: new Set(spoken.flatMap(({ lexicon }) => [...lexicon.roles.keys()])),
    /** Behind a name and a comma or "is": "Anne Roux, the former minister". */
    behindName: new RegExp(
      `${CAPITALISED}(?:, | \\(| (?:${copulas}) )(?:[\\p{L}\\d-]{1,40}(?:['’]|,? )){0,5}$`,
      'u',
    ),
    /** The article of what is set off behind a full name: "Anne Roux, one of the two". */
    apposed: new RegExp(`(?<=${CAPITALISED} ${CAPITALISED}(?:, | \\())(?:${articles})(?:(?<=['’])| )`, 'gu'),
  };
});

/** Whether capitalised words begin with a given name. */
export function isNamedPerson(words: string): boolean {
  const [first = '', next] = words.split(/\s/u);
  return next !== undefined && names().has(first);
}

/** Where words tell who people are: an office or a trade, or what is set off behind a name. */
export function* callingsIn(text: string, language: ArticleLanguage): Generator<Calling> {
  const { roles, behindName, apposed } = signsOf(language);
  for (const { 0: word, index } of text.toLowerCase().matchAll(/(?<![\p{L}-])\p{L}[\p{L}-]{2,40}/gu)) {
    if (!roles.has(word)) continue;
    const end = index + word.length;
    const isOfSomebodyNamed =
      BEFORE_NAME.test(text.slice(end, end + 2 * BESIDE)) ||
      behindName.test(text.slice(Math.max(0, index - BESIDE), index));
    yield { start: index, end, isOfSomebodyNamed };
  }
  for (const { 0: words, index } of text.matchAll(apposed)) {
    yield { start: index, end: index + words.length, isOfSomebodyNamed: true };
  }
}
