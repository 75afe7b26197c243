import { reachOf } from './reach.js';
import { userAgentOf } from './user-agent.js';

/**
 * Looks whether pages could be fetched with these settings, before any is.
 *
 * @throws UsageError naming the one to mend
 */
export function checkWebSettings({
  webAllow,
  webContact,
}: {
  readonly webAllow: string;
  readonly webContact: string | null;
}): void {
  reachOf(webAllow);
  userAgentOf(webContact);
}
