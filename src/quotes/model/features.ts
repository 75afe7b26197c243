/** The name of something that holds, or of something measured with its value. */
export type Feature = string | readonly [name: string, value: number];

/** What is known of something that the model weighs, each name once; what does not hold may stand in the list as `false`. */
export type Features = readonly (Feature | false)[];

/**
 * A template tag that puts the name of a feature together, the same string each time: names are looked up for each candidate,
 * and a new string would have to be hashed anew.
 *
 * @param words of closed classes, so that few names are kept
 */
export function feature(template: TemplateStringsArray, ...words: readonly string[]): string {
  let known = names.get(template) ?? begin(names, template);
  for (const word of words) known = known.longer.get(word) ?? begin(known.longer, word);
  known.name ??= template.reduce((name, part, index) => `${name}${words[index - 1]}${part}`);
  return known.name;
}

/** The name that the words so far put together, and those that further words do. */
interface Known {
  name?: string;
  readonly longer: Map<string, Known>;
}

const names = new Map<TemplateStringsArray, Known>();

function begin<Key>(known: Map<Key, Known>, key: Key): Known {
  const longer: Known = { longer: new Map() };
  known.set(key, longer);
  return longer;
}
