/** Spellings that may still be tried for the misspelt words of one question. */
export interface Effort {
  left: number;
}

/** The effort that one question may take: some twenty misspelt words of eight letters. */
export function fullEffort(): Effort {
  return { left: 10_000 };
}
