import { addTo } from '../../../add-to.js';
import type { Content } from '../../../index/index.js';
import type { LexicalIndex } from '../../../search/index.js';
import type { Speaker } from '../../../speakers/index.js';
import type { Steps } from '../../../steps.js';
import { fold, wordsOf } from '../../../text/index.js';
import { contentWords } from '../../content-words.js';

/** What the articles call their speakers besides names. */
export interface Role {
  readonly speaker: Speaker;
  /** Positions of the articles that quote the speaker. */
  readonly articles: ReadonlySet<number>;
  /** Terms of the index, stop words left out. */
  readonly terms: readonly number[];
}

/** Roles by each of their terms. */
export type Roles = ReadonlyMap<number, readonly Role[]>;

/** Every role of every speaker: aliases, and the mentions that quotes were attributed by. */
export function* roleSteps(content: Content, index: LexicalIndex): Steps<Roles> {
  const roles = new Map<number, Role[]>();
  for (const { speaker, articles, phrases } of yield* callingSteps(content)) {
    yield;
    const name = new Set(wordsOf(speaker.name).map(({ text }) => fold(text)));
    for (const phrase of phrases) {
      const role = { speaker, articles, terms: termsOf(phrase, name, index) };
      for (const term of new Set(role.terms)) addTo(roles, term, role);
    }
  }
  return roles;
}

/** How the articles call a speaker, in lower case, and which of them quote the speaker. */
interface Calling {
  readonly speaker: Speaker;
  readonly phrases: Set<string>;
  readonly articles: Set<number>;
}

function* callingSteps({ speakers, quotes }: Content): Steps<readonly Calling[]> {
  const callings = speakers.map((speaker): Calling => {
    const phrases = new Set([speaker.name, ...speaker.aliases].map((alias) => alias.toLowerCase()));
    return { speaker, phrases, articles: new Set() };
  });
  const byName = new Map(callings.map((calling) => [calling.speaker.name, calling]));
  for (const [article, ofArticle] of quotes.entries()) {
    yield;
    for (const { speaker, mention } of ofArticle) {
      const calling = byName.get(speaker ?? '');
      calling?.articles.add(article);
      if (mention) calling?.phrases.add(mention.toLowerCase());
    }
  }
  return callings;
}

/** The terms of an office; of the whole phrase where it is nothing but words of the speaker's name. */
function termsOf(phrase: string, name: ReadonlySet<string>, { numberOf }: LexicalIndex): number[] {
  const words = contentWords(phrase);
  const office = words.filter((word) => !name.has(word));
  return (office.length > 0 ? office : words).flatMap((word) => numberOf.get(word) ?? []);
}
