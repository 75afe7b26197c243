import { entries } from '../entries.js';

/** Base, past and past participle, in that order; a stroke parts two spellings. */
const VERBS = `
say said said
tell told told
write wrote written
think thought thought
`;

/** Base form → past and past participle. */
export const irregularVerbs: ReadonlyMap<string, readonly string[]> = new Map(
  entries(VERBS).map((line) => {
    const [base = '', ...parts] = line.split(' ');
    return [base, parts] as const;
  }),
);
