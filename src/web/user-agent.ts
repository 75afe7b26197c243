import { UsageError } from '../errors.js';
import { VERSION } from '../version.js';
import { PROGRAM } from './manners.js';

/**
 * By what name sites are asked, with whom they may ask back.
 *
 * @throws UsageError where that holds what no header can
 */
export function userAgentOf(contact: string | null): string {
  if (contact !== null && !/^[\x20-\x7e]+$/.test(contact))
    throw new UsageError(
      'VERBATIM_WEB_CONTACT must be a web or a mail address in plain letters, such as me@example.org.',
    );
  return `${PROGRAM}/${VERSION} (${contact === null ? 'reads articles for one person; no crawler' : `+${contact}`})`;
}
