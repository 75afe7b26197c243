import type { PeopleReport } from './people.js';
import { percent } from './percent.js';

/** The counts as lines for a terminal. */
export function peopleTable({
  articles,
  speakers,
  listed,
  notSpeakers,
  wronglyListed,
}: Omit<PeopleReport, 'errors'>): string {
  return [
    `${speakers} people and bodies who speak in ${articles} articles`,
    `  listed                ${listed} of ${speakers} (${percent(speakers ? listed / speakers : 0)})`,
    `  listed, but nobody    ${wronglyListed} of ${notSpeakers}`,
  ].join('\n');
}

/** Each miss in a line. */
export function peopleErrors(errors: PeopleReport['errors']): string {
  return errors
    .map(({ type, doc, name, detail }) => `${type} ${doc}: ${name}${detail ? ` (${detail})` : ''}`)
    .join('\n');
}
