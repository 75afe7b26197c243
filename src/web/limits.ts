/** What one fetch may take. */
export interface WebLimits {
  /** Of an answer, unpacked. */
  readonly bytes: number;
  /** Milliseconds from the first request to the last byte, through all redirects. */
  readonly totalMs: number;
  /** Milliseconds in which nothing comes. */
  readonly silenceMs: number;
}

/** As large as a seed may be. */
export const WEB_LIMITS: WebLimits = { bytes: 16 * 1024 * 1024, totalMs: 60_000, silenceMs: 15_000 };
