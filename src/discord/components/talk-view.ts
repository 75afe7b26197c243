import type { PhrasedTalk } from '../../answer/index.js';
import { type CommandIds, withCommandMentions } from '../catalogue/index.js';
import type { Frame } from './frame.js';
import { questionButtons } from './question-buttons.js';
import { text, type View } from './view.js';

/** What is said to a message that asks nothing, with questions to start from; a farewell is let go with one word. */
export function talkView(
  talk: PhrasedTalk,
  starters: readonly string[],
  frame: Frame,
  commandIds: CommandIds,
): View {
  const { talk: say } = frame.words;
  if (talk === 'farewell') return [text(say.farewell)];
  const sentence = withCommandMentions(talk === 'aside' ? say.help : say[talk], commandIds);
  return [text(sentence), ...questionButtons(starters, frame)];
}
