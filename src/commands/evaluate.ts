import { readFile } from 'node:fs/promises';
import { messageOf, UsageError } from '../errors.js';
import type { EvaluateFlags } from './evaluate-flags.js';
import { evaluateQuestions } from './evaluate-questions.js';
import { evaluateQuotes } from './evaluate-quotes.js';

/** `verbatim eval FILE.jsonl`: scores quotes or questions, whichever the file's first line holds. */
export async function evaluate(file: string, flags: EvaluateFlags): Promise<void> {
  const text = await readAnnotation(file);
  if (holdsQuotes(file, text)) await evaluateQuotes(file, text, flags);
  else await evaluateQuestions(file, text, flags);
}

function holdsQuotes(file: string, text: string): boolean {
  const [line = ''] = text.trimStart().split('\n', 1);
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) {
      if ('quote' in value) return true;
      if ('q' in value) return false;
    }
  } catch {
    // Said below, as of any other line that is neither.
  }
  throw new UsageError(
    `${file}: each line must be a JSON object with "quote" (annotated quotes) or "q" (questions).`,
  );
}

async function readAnnotation(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`Cannot read ${file} (${messageOf(error)}).`, { cause: error });
  }
}
