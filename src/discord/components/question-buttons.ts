import { ComponentType } from 'discord.js';
import { buttonId, type Frame } from './frame.js';
import { button, text, type View } from './view.js';

const MOST = 5;
/** Of a button's label, which is what is asked. */
const LONGEST = 80;

/** Buttons that ask what stands on them, under a line that says so; nothing where none of them fits a button. */
export function questionButtons(questions: readonly string[], frame: Frame): View {
  const shown = questions.filter(({ length }) => length <= LONGEST).slice(0, MOST);
  if (shown.length === 0) return [];
  const buttons = shown.map((question, index) => button(buttonId(frame, 'ask', index), question));
  return [text(`-# ${frame.words.talk.starters}`), { type: ComponentType.ActionRow, components: buttons }];
}
