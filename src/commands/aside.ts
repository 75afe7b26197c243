import { clearLine, cursorTo } from 'node:readline';
import type { Interface } from 'node:readline/promises';
import { note } from './context.js';

/** Prints a line between prompts: what is being typed makes room for it and comes back below. */
export function aside(line: string, prompt: Interface | null): void {
  const isTyping = prompt?.terminal ?? false;
  if (isTyping) {
    cursorTo(process.stderr, 0);
    clearLine(process.stderr, 0);
  }
  note(line);
  if (isTyping) prompt?.prompt(true);
}
