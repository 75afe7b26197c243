import type { PhrasedTalk } from '../answer/index.js';
import type { ArticleLanguage } from '../languages/index.js';
import { DEFAULT_READER_LANGUAGE, type ReaderLanguage, spokenLanguage } from '../reader-language.js';
import { formatDate } from '../reading/index.js';

/** The terminal's own words around what the articles say. */
export interface Messages {
  readonly notFound: string;
  /** Behind that, above what is shown all the same. */
  readonly closest: string;
  /** All that answers was shown before. */
  readonly nothingMore: string;
  /** Some quote is theirs, but none on that. */
  silent(speaker: string): string;
  /** No quote is theirs. */
  notQuoted(speaker: string): string;
  /** What is said to talk; `examples` tells whether questions to start from follow. */
  talk(talk: PhrasedTalk, examples: boolean): string;
  /** Above a list of articles that begins with the newest. */
  articles(number: number): string;
  /** Below it, with the command that lists them all. */
  moreArticles(number: number, command: string): string;
  silentOnTopic(speaker: string): string;
  /** Above what is not the words of the speaker asked for. */
  readonly fromArticles: string;
  /** Where only other days than those that are kept to answer. */
  noneThen(since: string | null, until: string | null): string;
  /** Above what is of other days than those that the question asks for; either end may be open. */
  otherDays(since: string | null, until: string | null): string;
  readonly partlyRead: string;
  paragraph(number: number): string;
  readonly headline: string;
  readonly article: string;
  /** A calendar date, `2017-04-12`, in words. */
  date(date: string): string;
  readonly undated: string;
  alsoIn(outlets: string): string;
  /** Of a sentence that reports what the speaker says. */
  reported(speaker: string): string;
}

const EN: Messages = {
  notFound: 'The articles hold no answer to that.',
  closest: 'What comes closest:',
  nothingMore: 'That is all that the articles hold on this.',
  silent: (speaker) => `${speaker} is not quoted on that.`,
  notQuoted: (speaker) => `${speaker} is not quoted in these articles.`,
  talk: (talk, examples) =>
    ({
      greeting: `Hello! Ask me what somebody said in these articles${examples ? ', for example:' : '.'}`,
      thanks: "You're welcome.",
      farewell: 'Goodbye.',
      help: `I answer questions about these articles in the articles' own words: exact quotes, with who said them and where they stand.${examples ? ' Try one of these:' : ''}`,
      aside: 'Whenever you like, ask me about these articles.',
    })[talk],
  articles: (number) =>
    number === 1
      ? 'There is one article:'
      : `There are ${number.toLocaleString('en')} articles, the newest first:`,
  moreArticles: (number, command) => `and ${number.toLocaleString('en')} more; all of them: ${command}`,
  silentOnTopic: (speaker) => `${speaker} is not quoted on that. Other words of theirs:`,
  fromArticles: 'From the articles:',
  noneThen: (since, until) => `Nothing dated ${daysEn(since, until)} answers that; other days do.`,
  otherDays: (since, until) => `Nothing dated ${daysEn(since, until)} answers that. From other days:`,
  partlyRead: 'The question is long: only a part of it was read.',
  paragraph: (number) => `¶ ${number}`,
  headline: 'headline',
  article: 'article text',
  date: (date) => formatDate(date, 'en'),
  undated: 'no date',
  alsoIn: (outlets) => `also in ${outlets}`,
  reported: (speaker) => `article text: reported, after ${speaker}`,
};

const FR: Messages = {
  notFound: 'Les articles ne répondent pas à cette question.',
  closest: "Ce qui s'en approche le plus :",
  nothingMore: "Les articles n'en disent pas plus.",
  silent: (speaker) => `${speaker} n'est pas cité là-dessus.`,
  notQuoted: (speaker) => `${speaker} n'est pas cité dans ces articles.`,
  talk: (talk, examples) =>
    ({
      greeting: `Bonjour ! Demandez-moi ce que quelqu'un a dit dans ces articles${examples ? ', par exemple :' : '.'}`,
      thanks: 'Je vous en prie.',
      farewell: 'Au revoir.',
      help: `Je réponds aux questions sur ces articles avec leurs propres mots : des citations exactes, avec leur auteur et l'endroit où elles figurent.${examples ? ' Par exemple :' : ''}`,
      aside: 'Quand vous voulez, posez-moi une question sur ces articles.',
    })[talk],
  articles: (number) =>
    number === 1
      ? 'Il y a un article :'
      : `Il y a ${number.toLocaleString('fr')} articles, les plus récents d'abord :`,
  moreArticles: (number, command) =>
    `et ${number.toLocaleString('fr')} ${number === 1 ? 'autre' : 'autres'} ; tous : ${command}`,
  silentOnTopic: (speaker) => `${speaker} n'est pas cité là-dessus. D'autres de ses propos :`,
  fromArticles: 'Dans les articles :',
  noneThen: (since, until) => `Rien de daté ${daysFr(since, until)} n'y répond ; d'autres jours, si.`,
  otherDays: (since, until) => `Rien de daté ${daysFr(since, until)} n'y répond. D'autres jours :`,
  partlyRead: 'La question est longue : seule une partie en a été lue.',
  paragraph: (number) => `§ ${number}`,
  headline: 'titre',
  article: "texte de l'article",
  date: (date) => formatDate(date, 'fr'),
  undated: 'sans date',
  alsoIn: (outlets) => `aussi dans ${outlets}`,
  reported: (speaker) => `texte de l'article : rapporté, d'après ${speaker}`,
};

function daysEn(since: string | null, until: string | null): string {
  if (since === until) return `${since}`;
  if (since === null) return `up to ${until}`;
  return until === null ? `since ${since}` : `from ${since} to ${until}`;
}

function daysFr(since: string | null, until: string | null): string {
  if (since === until) return `du ${since}`;
  if (since === null) return `jusqu'au ${until}`;
  return until === null ? `depuis le ${since}` : `du ${since} au ${until}`;
}

const MESSAGES: Readonly<Record<ReaderLanguage, Messages>> = { en: EN, fr: FR };

/** The words in a language that is spoken, else in the default. */
export function messagesFor(language: ArticleLanguage): Messages {
  return MESSAGES[spokenLanguage(language) ?? DEFAULT_READER_LANGUAGE];
}
