import type { Article } from '../articles/index.js';
import type { QuoteRecord, SpeakerRecord } from '../library.js';
import { safe } from '../safe.js';
import type { Screen } from './screen.js';

/** Quotes, one block each, with speaker, article and paragraph. */
export function renderQuotes(records: readonly QuoteRecord[], { colours, wrap }: Screen): string {
  return records
    .map(({ quote, text, article }) => {
      const speaker = quote.speaker ? colours.cyan(safe(quote.speaker)) : colours.dim('(no speaker)');
      const place = quote.paragraph === null ? '' : ` · ¶ ${quote.paragraph}`;
      return [
        wrap(`“${safe(text)}”`, '  '),
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

/** Articles, one each: title, then id, date, language and address. */
export function renderArticles(articles: readonly Article[], { colours, wrap }: Screen): string {
  return articles
    .map(({ id, title, date, url, language }) => {
      const details = [id, date, language === 'other' ? null : language, url].filter(
        (detail) => detail !== null,
      );
      return [wrap(colours.bold(safe(title))), wrap(colours.dim(details.map(safe).join(' · ')), '  ')].join(
        '\n',
      );
    })
    .join('\n');
}

/** "1 quote", "2 quotes". */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
