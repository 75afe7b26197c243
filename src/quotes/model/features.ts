/** What is known of something that the model weighs, by name; a feature that is not there is 0. */
export type Features = Readonly<Record<string, number>>;

/** Features that are there or not: those with a true value are 1. */
export function indicators(flags: Readonly<Record<string, boolean | undefined>>): Features {
  const features: Record<string, number> = {};
  for (const name in flags) if (flags[name]) features[name] = 1;
  return features;
}

/** A feature for each of the names. */
export function named(...names: readonly string[]): Features {
  const features: Record<string, number> = {};
  for (const name of names) features[name] = 1;
  return features;
}
