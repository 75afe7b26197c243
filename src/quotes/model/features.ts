/** The name of something that holds, or of something measured with its value. */
export type Feature = string | readonly [name: string, value: number];

/** What is known of something that the model weighs, each name once; what does not hold may stand in the list as `false`. */
export type Features = readonly (Feature | false)[];
