import type { Article } from '../articles/index.js';
import type { SpeakerRecord } from '../library.js';
import type { Quote, Statement } from '../quotes/index.js';
import { safe } from '../safe.js';
import { factsOf } from './facts-of.js';
import type { Screen } from './screen.js';

/** What is said, one block each, with speaker, article and paragraph; what is only reported has no quotation marks. */
export function renderSaid(
  records: readonly { readonly said: Quote | Statement; readonly text: string; readonly article: Article }[],
  { colours, wrap }: Screen,
): string {
  return records
    .map(({ said, text, article }) => {
      const isReported = said.kind === 'reported';
      const name = said.speaker ? colours.cyan(safe(said.speaker)) : colours.dim('(no speaker)');
      const speaker = isReported ? `reported, after ${name}` : name;
      const place = said.paragraph === null ? '' : ` · ¶ ${said.paragraph}`;
      return [
        wrap(isReported ? safe(text) : `“${safe(text)}”`, '  '),
        wrap(`— ${speaker}${colours.dim(` · ${safe(article.title)}${place}`)}`, '    '),
      ].join('\n');
    })
    .join('\n\n');
}

/** Speakers, one each, with how often and where they are quoted and how else they are called. */
export function renderSpeakers(speakers: readonly SpeakerRecord[], { colours, wrap }: Screen): string {
  return speakers
    .map(({ name, quotes, articles, aliases }) => {
      const counts = `${count(quotes, 'quote')} in ${count(articles, 'article')}`;
      const also = aliases.length > 0 ? colours.dim(` · also: ${aliases.map(safe).join(', ')}`) : '';
      return wrap(`${colours.cyan(safe(name))} · ${counts}${also}`);
    })
    .join('\n');
}

/** An article, and what was read of it. */
export interface ArticleLine {
  readonly article: Article;
  /** As people call it; null where it is unknown. */
  readonly format: string | null;
  readonly paragraphs: number;
  readonly quotes: number;
  /** How many parts of it no answer shows, by what they are: "caption", "byline". */
  readonly leftOut: Readonly<Record<string, number>>;
}

/** Articles, one each: title; outlet, date and what was read; what was left out; id and address. */
export function renderArticles(articles: readonly ArticleLine[], { colours, wrap }: Screen): string {
  return articles
    .map(({ article, format, paragraphs, quotes, leftOut }) => {
      const { id, title, url, language } = article;
      const parts = Object.entries(leftOut).map(([kind, number]) =>
        number === 1 ? kind : `${number} × ${kind}`,
      );
      const facts = [
        ...factsOf(article),
        format,
        language === 'other' ? null : language,
        count(paragraphs, 'paragraph'),
        count(quotes, 'quote'),
        parts.length > 0 ? `left out: ${parts.join(', ')}` : null,
      ].filter((fact) => fact !== null);
      const place = [id, url].filter((part) => part !== null);
      return [
        wrap(colours.bold(safe(title))),
        wrap(facts.map(safe).join(' · '), '  '),
        wrap(colours.dim(place.map(safe).join(' · ')), '  '),
      ].join('\n');
    })
    .join('\n\n');
}

/** "1 quote", "2 quotes". */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
