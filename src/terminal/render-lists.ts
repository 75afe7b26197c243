import type { Article } from '../articles/index.js';
import type { SpeakerRecord } from '../library.js';
import type { Quote, Statement } from '../quotes/index.js';
import { safe } from '../safe.js';
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
