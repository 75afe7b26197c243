import { type APIButtonComponent, ComponentType } from 'discord.js';
import type { Answer } from '../../answer/answer.js';
import type { Library } from '../../library.js';
import { shorten } from '../text/cut.js';
import { oneLine } from '../text/escape.js';
import { label } from '../text/label.js';
import { buttonId, type Frame } from './frame.js';
import { questionText } from './question-text.js';
import { quoteBlock } from './quote-block.js';
import { quoteSection } from './quote-section.js';
import { button, emojiButton, TEXT_LIMIT, text, type View } from './view.js';

export interface AnswerExtras {
  /** Repeats the question above the answer: where readers cannot see it, as with a command. */
  readonly showQuestion: boolean;
  /** Offers "Show to everyone": a private answer in a server. */
  readonly shareable: boolean;
  /** `Store.hashOf` the question: what a vote keeps of it. */
  readonly questionHash: string;
}

/** The answer as a message: each citation with its own "In context" button, then what applies to all. */
export function answerView(answer: Answer, library: Library, frame: Frame, extras: AnswerExtras): View {
  const { words } = frame;
  const question = extras.showQuestion ? [questionText(answer.question, words)] : [];
  const heading = headingOf(answer, library, frame);
  const said = heading === null ? question : [...question, text(heading)];
  const used = said.reduce((sum, part) => sum + part.content.length, 0);
  const most = Math.floor((TEXT_LIMIT - used) / Math.max(1, answer.citations.length));
  const citations = answer.citations.map((citation) => {
    const markdown = quoteBlock(citation, words, { n: citation.n, question: answer.question, most });
    return quoteSection(markdown, citation.file, citation, library, frame);
  });
  const buttons = [
    ...moreButton(answer, library, frame),
    ...(extras.shareable && citations.length > 0
      ? [button(buttonId(frame, 'show'), words.buttons.show)]
      : []),
    emojiButton(buttonId(frame, 'up', extras.questionHash), '👍'),
    emojiButton(buttonId(frame, 'down', extras.questionHash), '👎'),
  ];
  return [...said, ...citations, { type: ComponentType.ActionRow, components: buttons }];
}

/** The sentence above the citations, where there is something to say that they do not. */
function headingOf(answer: Answer, library: Library, { words }: Frame): string | null {
  if (answer.outcome === 'answered') return null;
  if (answer.outcome === 'not-found' || answer.speaker === null) return words.answer.notFound;
  const { name } = answer.speaker;
  const shown = label(name, 150);
  if (answer.citations.length > 0) return words.answer.silentRelated(shown);
  const isQuoted = library.speakers().some((speaker) => speaker.name === name);
  return isQuoted ? words.answer.silent(shown) : words.answer.notQuoted(shown);
}

function moreButton(answer: Answer, library: Library, frame: Frame): APIButtonComponent[] {
  const name = answer.citations[0]?.speaker;
  if (!name) return [];
  const speaker = library.speakers().findIndex((known) => known.name === name);
  if (speaker < 0) return [];
  return [button(buttonId(frame, 'more', speaker), frame.words.buttons.more(shorten(shortName(name), 50)))];
}

/** What a person is called in short: the last word of up to three ("Lavrov"); other names as they are. */
function shortName(name: string): string {
  const parts = oneLine(name).split(' ');
  return (parts.length <= 3 ? parts.at(-1) : undefined) ?? oneLine(name);
}
