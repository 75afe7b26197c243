import type { Answer, Citation } from '../answer/answer.js';
import { type Messages, messagesFor } from './messages.js';
import { safe } from './safe.js';
import type { Screen } from './screen.js';

/**
 * An answer as a person reads it in a terminal: each quote, who said it, in which article and paragraph.
 *
 * @param starters questions to start from, shown where the message is talk
 */
export function renderAnswer(answer: Answer, screen: Screen, starters: readonly string[] = []): string {
  const messages = messagesFor(answer.language);
  if (answer.talk) {
    const said = screen.wrap(screen.colours.yellow(messages.talk(answer.talk, starters.length > 0)));
    return [said, ...starters.map((question) => screen.wrap(safe(question), '  '))].join('\n');
  }
  const head = headline(answer, messages);
  const blocks = answer.citations.map((citation) => renderCitation(citation, messages, screen));
  const heads = [...(answer.partlyRead ? [messages.partlyRead] : []), ...(head ? [head] : [])];
  return [...heads.map((line) => screen.wrap(screen.colours.yellow(line))), ...blocks].join('\n\n');
}

function headline({ outcome, speaker, citations }: Answer, messages: Messages): string | null {
  if (!speaker) return outcome === 'answered' ? null : messages.notFound;
  if (outcome === 'not-found') return messages.notFound;
  const isTheirs = citations.some((citation) => citation.speaker === speaker.name);
  if (outcome === 'answered' && isTheirs) return null;
  const name = safe(speaker.name);
  if (isTheirs) return messages.silentOnTopic(name);
  const silence = speaker.quoted ? messages.silent(name) : messages.notQuoted(name);
  return citations.length > 0 ? `${silence} ${messages.fromArticles}` : silence;
}

function renderCitation(citation: Citation, messages: Messages, { colours, wrap }: Screen): string {
  const { n, text, kind, speaker, paragraph, article } = citation;
  const shown = safe(text);
  const words = kind === 'quote' ? `“${colours.bold(shown)}”` : colours.bold(shown);
  const given = howGiven(citation);
  const credit = speaker
    ? `— ${colours.cyan(safe(speaker))}${given ? colours.dim(` (${safe(given)})`) : ''}`
    : colours.dim(`— ${messages.article}`);
  const place = paragraph === null ? messages.headline : messages.paragraph(paragraph);
  const date = article.date ? ` · ${article.date}` : '';
  const source = `[${n}] ${safe(article.title)}${date} · ${place}`;
  return [
    wrap(words, '  '),
    wrap(credit, '    '),
    wrap(colours.dim(source), '    '),
    ...(article.url ? [colours.dim(`    ${safe(article.url)}`)] : []),
  ].join('\n');
}

/** The article's own words for who speaks and that they do, where they say more than the name. */
function howGiven({ speaker, mention, cue }: Citation): string {
  // In "a-t-il poursuivi" the cue holds the mention already.
  const isInverted = mention && cue?.split(/[-\s]/).includes(mention);
  return [mention === speaker || isInverted ? null : mention, cue].filter(Boolean).join(' ');
}
