import { type ConfigFlags, readConfig, readEnvironment } from '../config.js';
import { UsageError } from '../errors.js';
import type { Library, OpenOptions } from '../library.js';
import { safe } from '../safe.js';
import { createProgressBar, type Screen, screenOf } from '../terminal/index.js';
import { loadedAhead } from './model-ahead.js';

/** The flags that every command with a library takes. */
export interface CommonFlags extends ConfigFlags {
  readonly json?: boolean;
}

/** Prints one JSON value on one line of standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Prints text for a person on standard output, where what others wrote has been made safe; nothing for no text. */
export function print(text: string): void {
  if (text) process.stdout.write(`${text}\n`);
}

/** Prints a sentence for a person on standard output, made safe, in lines as wide as the screen. */
export function say(text: string): void {
  print(screen().wrapWords(safe(text)));
}

/** The same on standard error, where it does not mix with results. */
export function note(text: string): void {
  process.stderr.write(`${screenOf(process.stderr).wrapWords(safe(text))}\n`);
}

/** The screen of standard output. */
export function screen(): Screen {
  return screenOf(process.stdout);
}

/** The library that flags and environment describe; progress on standard error, and notices, if nowhere else. */
export async function openConfiguredLibrary(
  flags: ConfigFlags,
  options: Pick<OpenOptions, 'force' | 'seedsDecide' | 'reader' | 'rebuildsBeside' | 'onNotice'> = {},
): Promise<Library> {
  const { openLibrary } = await import('../library.js');
  const { onNotice, ...others } = options;
  const bar = createProgressBar(process.stderr, onNotice ?? note);
  const embedder = loadedAhead(bar.onDownload);
  try {
    return await openLibrary(readConfig(readEnvironment(process.env), flags), {
      ...others,
      ...(embedder ? { embedder } : {}),
      onNotice: bar.say,
      onProgress: bar.onIndex,
      onDownload: bar.onDownload,
    });
  } finally {
    bar.stop();
  }
}

/** A flag's whole number between `least` and `most`. */
export function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new UsageError(`${name} takes a whole number from ${least} to ${most}, not "${text}".`);
}
