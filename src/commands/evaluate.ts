import { readFile } from 'node:fs/promises';
import { messageOf, UsageError } from '../errors.js';
import type { EvaluateFlags } from './evaluate-flags.js';
import { evaluatePeople } from './evaluate-people.js';
import { evaluateQuestions } from './evaluate-questions.js';
import { evaluateQuotes } from './evaluate-quotes.js';
import { evaluateStatements } from './evaluate-statements.js';

/** `verbatim eval FILE.jsonl`: scores quotes, statements, people or questions, whichever the file's first line holds. */
export async function evaluate(file: string, flags: EvaluateFlags): Promise<void> {
  const text = await readAnnotation(file);
  await evaluatorOf(file, text)(file, text, flags);
}

type Evaluator = (file: string, text: string, flags: EvaluateFlags) => Promise<void>;

function evaluatorOf(file: string, text: string): Evaluator {
  const [line = ''] = text.trimStart().split('\n', 1);
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) {
      if ('kind' in value) return evaluateQuotes;
      if ('q' in value) return evaluateQuestions;
      if ('speakers' in value) return evaluatePeople;
      if ('text_file' in value) return evaluateStatements;
    }
  } catch {
    // Said below, as of any other line that is none of these.
  }
  throw new UsageError(
    `${file}: each line must be a JSON object with "kind" (annotated quotes), "q" (questions), "speakers" (people), or "text_file" and "speaker" (statements).`,
  );
}

async function readAnnotation(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`Cannot read ${file} (${messageOf(error)}).`, { cause: error });
  }
}
