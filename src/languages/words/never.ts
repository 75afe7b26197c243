/** Matches nothing: for what a language does not have. */
export const NEVER = /(?!)/;
