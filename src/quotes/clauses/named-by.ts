import type { Mention } from '../phrases/index.js';

/** The description with the name of whom it describes. */
export function namedBy(description: Mention, { name, gender, to }: Mention): Mention {
  return { ...description, kind: 'name', name, gender: gender ?? description.gender, to };
}
