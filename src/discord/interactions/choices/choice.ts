import { oneLine, shorten } from '../../text/index.js';

/** One suggestion: what the member sees, and what the command is given. At most 100 characters each. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

const CHOICE_LIMIT = 100;

/** A choice within Discord's limits: a longer value is given by its beginning. Null where nothing would be visible. */
export function choiceOf(name: string, value = name): Choice | null {
  const shown = shorten(oneLine(name), CHOICE_LIMIT);
  const given = value.slice(0, CHOICE_LIMIT);
  return shown === '' || given === '' ? null : { name: shown, value: given };
}
