import { oneLine, shorten } from '../text/index.js';

/** One suggestion: what the member sees, and what the command is given. At most 100 characters each. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

export const MOST_CHOICES = 25;
export const CHOICE_LIMIT = 100;

/** A choice within Discord's limits; null where nothing would be visible. */
export function choiceOf(name: string, value = name): Choice | null {
  const shown = shorten(oneLine(name), CHOICE_LIMIT);
  return shown === '' || value === '' || value.length > CHOICE_LIMIT ? null : { name: shown, value };
}
