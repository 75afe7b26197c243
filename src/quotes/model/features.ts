/** The name of something that holds, or of something measured with its value. */
export type Feature = string | readonly [name: string, value: number];

/** What is known of something that the model weighs, each name once; what does not hold may stand in the list as `false`. */
export type Features = readonly (Feature | false)[];

/**
 * A template tag that puts the name of a feature together from one word or two, the same string each time: names are looked up
 * for each candidate, and a new string would have to be hashed anew.
 *
 * @param first of a closed class, as the second, so that few names are kept
 */
export function feature(template: TemplateStringsArray, first: string, second = ''): string {
  const byFirst = known.get(template) ?? begin(known, template, new Map());
  const bySecond = byFirst.get(first) ?? begin(byFirst, first, new Map());
  return bySecond.get(second) ?? begin(bySecond, second, String.raw({ raw: template }, first, second));
}

/** The names that each template made of its words. */
const known = new Map<TemplateStringsArray, Map<string, Map<string, string>>>();

function begin<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  map.set(key, value);
  return value;
}
