import * as v from 'valibot';
import { UsageError } from '../errors.js';

/**
 * The lines of an annotation, one JSON object each; empty ones are skipped.
 *
 * @param problem what is said of a line that does not fit the schema: "is no annotated quotation; …"
 * @throws UsageError naming the first such line
 */
export function annotationLines<T>(
  jsonLines: string,
  schema: v.GenericSchema<unknown, T>,
  problem: string,
): T[] {
  return jsonLines.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [v.parse(schema, JSON.parse(line))];
    } catch (cause) {
      throw new UsageError(`Line ${index + 1} ${problem}`, { cause });
    }
  });
}
