import robotsParser from 'robots-parser';
import { WebError } from './web-error.js';

/** What the owners of a site let programs fetch: its `robots.txt` (RFC 9309). */
export interface Robots {
  isAllowed(address: string): boolean;
  /** Milliseconds between two fetches, at most ten seconds; 0 where it does not say. */
  readonly pauseMs: number;
}

/** Its types say that it is the member of a module; it is the module. */
const parse = robotsParser as unknown as typeof robotsParser.default;

const LONGEST_PAUSE_MS = 10_000;

/**
 * Reads the rules of a site for one program. A site without rules allows everything; one whose rules cannot be had now, nothing.
 *
 * @param read gives the text of an address
 * @throws WebError where they cannot be had
 */
export async function readRobots(
  origin: string,
  program: string,
  read: (address: string) => Promise<string>,
): Promise<Robots> {
  const address = `${origin}/robots.txt`;
  const rules = parse(address, await read(address).catch(noRules));
  const pause = (rules.getCrawlDelay(program) ?? 0) * 1000;
  return {
    isAllowed: (page) => rules.isAllowed(page, program) !== false,
    pauseMs: Number.isFinite(pause) ? Math.min(Math.max(pause, 0), LONGEST_PAUSE_MS) : 0,
  };
}

/** Where there is no such page, or no text. */
function noRules(error: unknown): string {
  if (!(error instanceof WebError) || error.failure === 'passing') throw error;
  return '';
}
