import { type Answer, type Citation, headingOf, howGiven, isOfOtherDays } from '../answer/index.js';
import { fragmentLink, otherOutlets } from '../reading/index.js';
import { safe } from '../safe.js';
import { type Messages, messagesFor } from './messages.js';
import type { Screen } from './screen.js';

/**
 * An answer as a person reads it in a terminal: each quote, who said it, in which article and paragraph.
 *
 * @param starters questions to start from, shown where the message is talk
 */
export function renderAnswer(answer: Answer, screen: Screen, starters: readonly string[] = []): string {
  const messages = messagesFor(answer.language);
  if (answer.talk && answer.talk !== 'articles') {
    const said = screen.wrap(screen.colours.yellow(messages.talk(answer.talk, starters.length > 0)));
    return [said, ...starters.map((question) => screen.wrap(safe(question), '  '))].join('\n');
  }
  if (answer.parts) return renderParts(answer.parts, messages, screen);
  return blocksOf(answer, messages, screen).join('\n\n');
}

/** The answers to the parts of a question, one after the other, each of several questions under its own. */
function renderParts(
  { by, answers }: NonNullable<Answer['parts']>,
  messages: Messages,
  screen: Screen,
): string {
  return answers
    .flatMap((part) => [
      ...(by === 'question' ? [screen.wrap(screen.colours.underline(safe(part.question)))] : []),
      ...blocksOf(part, messages, screen),
    ])
    .join('\n\n');
}

/** What is said above the citations of an answer, and the citations. */
function blocksOf(answer: Answer, messages: Messages, screen: Screen): readonly string[] {
  const head = headline(answer, messages);
  const blocks = answer.citations.map((citation) => renderCitation(citation, messages, screen));
  const heads = [
    ...(answer.partlyRead ? [messages.partlyRead] : []),
    ...(head ? [head] : []),
    ...(isOfOtherDays(answer) ? [messages.otherDays(answer.period.since, answer.period.until)] : []),
  ];
  return [...heads.map((line) => screen.wrap(screen.colours.yellow(line))), ...blocks];
}

/** What stands above the citations, in one line; null where they say it all. */
function headline(answer: Answer, messages: Messages): string | null {
  const heading = headingOf(answer);
  if (heading === null) return null;
  if (heading.says === 'not-found')
    return heading.hasOthers ? `${messages.notFound} ${messages.closest}` : messages.notFound;
  if (heading.says === 'nothing-more') return messages.nothingMore;
  if (heading.says === 'other-days') return messages.noneThen(heading.since, heading.until);
  const name = safe(heading.speaker);
  if (heading.says === 'other-words') return messages.silentOnTopic(name);
  const silence = heading.says === 'silent' ? messages.silent(name) : messages.notQuoted(name);
  return heading.hasOthers ? `${silence} ${messages.fromArticles}` : silence;
}

function renderCitation(citation: Citation, messages: Messages, { colours, wrap }: Screen): string {
  const { n, text, kind, speaker, paragraph, article } = citation;
  const shown = safe(text);
  const words = kind === 'quote' ? `“${colours.bold(shown)}”` : colours.bold(shown);
  const given = howGiven(citation);
  const name = speaker === null ? null : colours.cyan(safe(speaker));
  const credit = name
    ? `— ${kind === 'reported' ? messages.reported(name) : name}${given ? colours.dim(` (${safe(given)})`) : ''}`
    : colours.dim(`— ${messages.article}`);
  const place = paragraph === null ? messages.headline : messages.paragraph(paragraph);
  const source = `[${n}] ${safe(article.title)} · ${place}`;
  const address = fragmentLink(article.url, [text]);
  return [
    wrap(words, '  '),
    wrap(credit, '    '),
    wrap(colours.dim(source), '    '),
    wrap(colours.dim(trustLine(citation, messages)), '    '),
    ...(address ? [colours.dim(`    ${safe(address)}`)] : []),
  ].join('\n');
}

/** Who published the article, when and by whom, and who else printed the words; what is not known is left out but the date. */
function trustLine({ article, alsoIn = [] }: Citation, messages: Messages): string {
  const { outlet, date, authors } = article;
  const others = otherOutlets(article, alsoIn);
  return [
    ...(outlet === null ? [] : [outlet]),
    date === null ? messages.undated : messages.date(date),
    ...authors,
    ...(others.length > 0 ? [messages.alsoIn(others.join(', '))] : []),
  ]
    .map(safe)
    .join(' · ');
}
