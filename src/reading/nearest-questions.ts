import { type Answer, phrasingFor } from '../answer/index.js';
import type { Library, SpeakerRecord } from '../library.js';
import type { ReaderLanguage } from '../reader-language.js';
import { fold, overlaps } from '../text/index.js';
import type { Suggestions } from './suggestions.js';

const PASSAGES = 5;
const SPEAKERS = 2;
const TOPICS = 3;
/** Topics, the most spoken of, among which the nearest are looked for. */
const CONSIDERED = 25;
/** Topics that are tried for those that are answered. */
const TRIED = 8;

/**
 * What could be asked instead of a question that has no answer: for the words of those quoted nearest to it, whose name
 * is spelled like the one it holds first, and the topics nearest to it, each of which is answered.
 */
export async function nearestQuestions(
  { question, speaker }: Answer,
  library: Library,
  suggestions: Suggestions,
  language: ReaderLanguage,
): Promise<readonly string[]> {
  const paragraphs = await nearestParagraphs(question, library);
  const alike = speaker ? firstNames(suggestions.speakers(speaker.name)) : [];
  const speakers = [...alike, ...paragraphs.flatMap((one) => one.speakers), ...mostQuoted(library)];
  const { askFor } = phrasingFor(language);
  return [
    ...[...new Set(speakers)].slice(0, SPEAKERS).map((name) => askFor(name, null)),
    ...(await answeredTopics(paragraphs, library)),
  ];
}

interface Paragraph {
  readonly words: ReadonlySet<string>;
  readonly speakers: readonly string[];
}

async function nearestParagraphs(question: string, library: Library): Promise<readonly Paragraph[]> {
  const { passages = [] } = await library.ask(question, { passages: PASSAGES, limit: 1 });
  const ids = new Set(passages.map(({ article }) => article));
  const articles = library.articles().filter(({ id }) => ids.has(id));
  const quotes = (await Promise.all(articles.map(({ id }) => library.quotes({ article: id })))).flat();
  return passages.map((passage) => {
    const article = articles.find(({ id }) => id === passage.article);
    const held = quotes.filter((one) => one.article.id === passage.article && overlaps(one.quote, passage));
    return {
      words: new Set(fold(article?.text.slice(passage.start, passage.end) ?? '').split(/[^\p{L}\p{N}]+/u)),
      speakers: held.flatMap(({ quote }) => quote.speaker ?? []),
    };
  });
}

/** Names of the first few, of people before others. */
function mostQuoted(library: Library): readonly string[] {
  const speakers = library.speakers();
  const people = firstNames(speakers, ({ kind }) => kind === 'person');
  return [...people, ...firstNames(speakers, ({ kind }) => kind !== 'person')];
}

/** Names of the first few who are wanted. */
function firstNames(
  speakers: Iterable<SpeakerRecord>,
  isWanted: (speaker: SpeakerRecord) => boolean = () => true,
): readonly string[] {
  const found: string[] = [];
  for (const speaker of speakers) {
    if (isWanted(speaker)) found.push(speaker.name);
    if (found.length === SPEAKERS) break;
  }
  return found;
}

async function answeredTopics(
  paragraphs: readonly Paragraph[],
  library: Library,
): Promise<readonly string[]> {
  const all = (await library.topics()).slice(0, CONSIDERED);
  const isNear = (topic: string) => Number(paragraphs.some(({ words }) => words.has(fold(topic))));
  const answered: string[] = [];
  for (const topic of all.sort((a, b) => isNear(b) - isNear(a)).slice(0, TRIED)) {
    if (answered.length === TOPICS) break;
    if ((await library.ask(topic, { limit: 1 })).outcome === 'answered') answered.push(topic);
  }
  return answered;
}
