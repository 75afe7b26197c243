import { distance } from 'fastest-levenshtein';
import type { Article } from '../../articles/index.js';
import type { Content, LexicalIndex, SpeakerRecord } from '../../index/index.js';
import type { LanguageCode } from '../../languages/index.js';
import type { Quote } from '../../quotes/index.js';
import { counterpartOf, type TranslationLexicon } from '../../search/index.js';
import { fold } from '../../text/index.js';
import type { Answer } from '../answer.js';
import { phrasingFor } from '../question/index.js';
import { type Topic, topicsOf } from './topics-of.js';

/** What starter questions are made from. */
export interface StarterSources {
  readonly content: Content;
  readonly index: LexicalIndex;
  readonly translation: TranslationLexicon | null;
  ask(question: string): Promise<Answer>;
}

/** Quotes of one speaker that topics are taken from. */
const MOST_QUOTES = 20;
/** Topics of one speaker that are tried. */
const MOST_TOPICS = 4;
/** Speakers for whom questions are tried, for each question wanted. */
const MOST_SPEAKERS = 10;
/** Fewer words are no utterance. */
const SHORTEST_QUOTE = 4;

/** Letters in which one word of two languages may differ: "terrorisme", "terrorism". */
const KIN = 2;

/**
 * Questions to start from, at most `limit`, each answered first with words of whom it asks for: those of the most
 * quoted people, of different ones before a second of the same, on what their quotes speak of. The same library
 * always gives the same.
 */
export async function starterQuestions(
  language: LanguageCode,
  limit: number,
  sources: StarterSources,
): Promise<readonly string[]> {
  const { content } = sources;
  const named = content.people.quoted().filter(({ name, kind }) => kind !== 'group' && /^\p{Lu}/u.test(name));
  const people = named.filter(({ kind, name }) => kind === 'person' && name.includes(' '));
  const others = named.filter((speaker) => !people.includes(speaker));
  const found: string[] = [];
  for (const group of [people, others]) {
    const open = firstQuoted(group, limit * MOST_SPEAKERS, content)
      .map(({ name, quotes }) => startersOn(name, quotes, language, sources))
      .sort((one, other) => Number(other.hasTopic) - Number(one.hasTopic));
    for (let round = 0; round < MOST_TOPICS; round += 1) {
      for (const { speaker, questions } of open) {
        if (found.length >= limit) return found;
        const question = await takeAnswered(questions, speaker, sources);
        if (question !== null) found.push(question);
      }
    }
  }
  return found;
}

/** Questions for the words of one speaker. */
interface Starters {
  readonly speaker: string;
  /** Best first; those tried are taken off. */
  readonly questions: string[];
  readonly hasTopic: boolean;
}

/** Takes questions off the list up to the first that is answered by the speaker; null where none is. */
async function takeAnswered(
  questions: string[],
  speaker: string,
  { ask }: StarterSources,
): Promise<string | null> {
  for (let next = questions.shift(); next !== undefined; next = questions.shift()) {
    const { outcome, citations } = await ask(next);
    if (outcome === 'answered' && citations[0]?.speaker === speaker) return next;
  }
  return null;
}

type Spoken = readonly [Quote, Article];

/** On what the quotes speak of most; without a topic where they have none that the language can name. */
function startersOn(
  speaker: string,
  quotes: readonly Spoken[],
  language: LanguageCode,
  sources: StarterSources,
): Starters {
  const weights = new Map<string, number>();
  for (const { noun, weight, name } of quotes.flatMap((one) => topicsIn(one, language, sources))) {
    if (!fold(speaker).includes(fold(noun))) weights.set(name, Math.max(weight, weights.get(name) ?? 0));
  }
  const topics = [...weights]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], language))
    .slice(0, MOST_TOPICS)
    .map(([topic]) => topic);
  const { askFor } = phrasingFor(language);
  return {
    speaker,
    questions: (topics.length > 0 ? topics : [null]).map((topic) => askFor(speaker, topic)),
    hasTopic: topics.length > 0,
  };
}

/** The topics of a quote that the language can name, and how it names them. */
function topicsIn(
  [quote, article]: Spoken,
  language: LanguageCode,
  { index, translation }: StarterSources,
): readonly (Topic & { readonly name: string })[] {
  const { language: own } = article;
  if (own === 'other') return [];
  return topicsOf(quote, article, phrasingFor(own), index).flatMap((topic) => {
    const name = own === language ? topic.phrase : translated(topic.noun, own, language, translation);
    return name === null ? [] : [{ ...topic, name }];
  });
}

/**
 * The noun in the other language of the lexicon's pair, where both are spelled nearly alike: a translation out of context
 * is sure of little else. Null for others, and where a noun cannot stand there without its article.
 */
function translated(
  noun: string,
  from: LanguageCode,
  to: LanguageCode,
  lexicon: TranslationLexicon | null,
): string | null {
  if (counterpartOf(from) !== to || !phrasingFor(to).hasBareNouns) return null;
  const word = lexicon?.translate(fold(noun), from)[0]?.word;
  if (word === undefined || word.endsWith('s') !== noun.endsWith('s')) return null;
  if (distance(word, fold(noun)) > KIN) return null;
  return /^\p{Lu}/u.test(noun) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** The first of some speakers who say something in more than a few words, with what that is. */
function firstQuoted(
  speakers: readonly SpeakerRecord[],
  most: number,
  content: Content,
): { readonly name: string; readonly quotes: readonly Spoken[] }[] {
  const found: { readonly name: string; readonly quotes: readonly Spoken[] }[] = [];
  for (const { name } of speakers) {
    if (found.length >= most) break;
    const quotes = firstQuotes(name, content);
    if (quotes.length > 0) found.push({ name, quotes });
  }
  return found;
}

function firstQuotes(name: string, content: Content): readonly Spoken[] {
  const spoken: Spoken[] = [];
  for (const number of content.people.articlesQuoting(name)) {
    const article = content.articles[number];
    for (const quote of content.quotesIn(number)) {
      if (!article || quote.speaker !== name || quote.kind === 'scare') continue;
      if (article.text.slice(quote.start, quote.end).split(/\s+/).length < SHORTEST_QUOTE) continue;
      spoken.push([quote, article]);
      if (spoken.length === MOST_QUOTES) return spoken;
    }
  }
  return spoken;
}
