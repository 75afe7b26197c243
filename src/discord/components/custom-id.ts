/**
 * What a button carries, so that it works after a restart and after a rebuild of the index: who asked, and what it refers to,
 * by names that are no positions in the index. Everything fits Discord's 100 characters.
 */
export interface ButtonState {
  readonly action: string;
  /** The id of the user who asked, or `NOBODY`. */
  readonly asker: string;
  readonly args: readonly (number | string)[];
}

/** Who asked, of buttons that need not tell. */
export const NOBODY = '0';

/** Goes up where buttons come to carry something else: those of before are not understood then. */
const VERSION = 'v2';
const CUSTOM_ID_LIMIT = 100;

/** @throws RangeError if the state is too long or holds a separator: a defect of the caller. */
export function encodeCustomId({ action, asker, args }: ButtonState): string {
  const parts = [VERSION, action, BigInt(asker).toString(36), ...args.map(String)];
  const id = parts.join(':');
  if (id.length > CUSTOM_ID_LIMIT || parts.some((part) => part.includes(':'))) {
    throw new RangeError(`A button cannot carry ${id.length} characters: ${action}`);
  }
  return id;
}

/** The state of a button of ours, or null: of another version or another program. */
export function decodeCustomId(id: string): ButtonState | null {
  const [version, action, asker, ...args] = id.split(':');
  if (version !== VERSION || !action || !asker || !/^[0-9a-z]{1,14}$/.test(asker)) return null;
  return { action, asker: fromBase36(asker).toString(), args };
}

/** An argument as a whole number from 0, or null where it is anything else. */
export function positionOf(argument: number | string | undefined): number | null {
  const text = String(argument);
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function fromBase36(digits: string): bigint {
  let value = 0n;
  for (const digit of digits) value = value * 36n + BigInt(Number.parseInt(digit, 36));
  return value;
}
