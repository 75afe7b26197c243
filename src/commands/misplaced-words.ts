import { UsageError } from '../errors.js';
import { howToRun } from '../how-to-run.js';

/**
 * What to type instead of words that stand behind `verbatim quotes` by themselves: "quotes Lavrov", or the last of a name that
 * was given without quotation marks, "--speaker Anne Roux".
 */
export function misplacedWords(
  words: readonly string[],
  given: { readonly speaker: string | undefined; readonly about: string | undefined },
): UsageError {
  const { speaker, about } = given;
  const rest = words.join(' ');
  const line = (option: string, value: string) => howToRun(`quotes --${option} ${inMarks(value)}`);
  if (speaker !== undefined && about === undefined)
    return new UsageError(
      `Put a name of several words in quotation marks: ${line('speaker', `${speaker} ${rest}`)}`,
    );
  if (about !== undefined && speaker === undefined)
    return new UsageError(
      `Put a topic of several words in quotation marks: ${line('about', `${about} ${rest}`)}`,
    );
  return new UsageError(
    `A name goes behind --speaker, a topic behind --about: ${line('speaker', rest)}, or ${line('about', rest)}`,
  );
}

/** As one word of a command line; what shells read further stands for itself in no common one. */
function inMarks(value: string): string {
  const plain = value.replace(/["`$\\!]/g, '');
  return /^[\p{L}\p{N}.-]+$/u.test(plain) ? plain : `"${plain}"`;
}
