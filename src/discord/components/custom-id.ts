import { createHash } from 'node:crypto';

/**
 * What a button carries, so that it works after a restart: which index it was made from, who asked, and
 * positions within that index. Everything fits Discord's 100 characters.
 */
export interface ButtonState {
  readonly action: string;
  /** `generationKey` of the index. */
  readonly generation: string;
  /** The id of the user who asked. */
  readonly asker: string;
  readonly args: readonly (number | string)[];
}

const VERSION = 'v1';
const CUSTOM_ID_LIMIT = 100;

/** @throws RangeError if the state is too long or holds a separator: a defect of the caller. */
export function encodeCustomId({ action, generation, asker, args }: ButtonState): string {
  const parts = [VERSION, action, generation, BigInt(asker).toString(36), ...args.map(String)];
  const id = parts.join(':');
  if (id.length > CUSTOM_ID_LIMIT || parts.some((part) => part.includes(':'))) {
    throw new RangeError(`A button cannot carry ${id.length} characters: ${action}`);
  }
  return id;
}

/** The state of a button of ours, or null: of another version or another program. */
export function decodeCustomId(id: string): ButtonState | null {
  const [version, action, generation, asker, ...args] = id.split(':');
  if (version !== VERSION || !action || !generation || !asker || !/^[0-9a-z]{1,14}$/.test(asker)) return null;
  return { action, generation, asker: fromBase36(asker).toString(), args };
}

/** An argument as a whole number from 0, or null where it is anything else. */
export function positionOf(argument: number | string | undefined): number | null {
  const text = String(argument);
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** The index generation in six characters. */
export function generationKey(generation: string): string {
  return createHash('sha256').update(generation).digest('base64url').slice(0, 6);
}

function fromBase36(digits: string): bigint {
  let value = 0n;
  for (const digit of digits) value = value * 36n + BigInt(Number.parseInt(digit, 36));
  return value;
}
