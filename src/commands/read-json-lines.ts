import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { messageOf, UsageError } from '../errors.js';

/**
 * The objects of a JSON Lines file, one a line, empty lines left out; each checked against `schema`.
 *
 * @throws UsageError naming file, line and what is wrong, before anything is done with the others
 */
export async function readJsonLines<T>(file: string, schema: v.GenericSchema<unknown, T>): Promise<T[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`Cannot read ${file} (${messageOf(error)}).`, { cause: error });
  }
  const values: T[] = [];
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const result = v.safeParse(schema, parseLine(file, index + 1, line));
    if (!result.success) {
      const [issue] = result.issues;
      const path = v.getDotPath(issue);
      throw new UsageError(`${file}:${index + 1}: ${path ? `"${path}": ` : ''}${issue.message}`);
    }
    values.push(result.output);
  }
  return values;
}

function parseLine(file: string, number: number, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new UsageError(`${file}:${number}: this line is not JSON; each line must be one JSON object.`, {
      cause: error,
    });
  }
}
