import type { Speaker } from '../speakers/index.js';
import type { GoldPerson } from './gold-people.js';
import { bare, isSameSpeaker } from './same-speaker.js';

/**
 * Whether somebody of the annotation is on the list: under the same name or surname, or, where the article names
 * nobody, under a description that one of the two begins with or that names the same body in fewer words.
 */
export function isAmong({ name, role }: GoldPerson, listed: readonly Speaker[]): boolean {
  return listed.some(
    ({ name: canonical, aliases }) =>
      isSameSpeaker(canonical, name) ||
      isPartOf(canonical, name) ||
      [canonical, ...aliases].some(
        (found) => beginsLike(found, name) || (role !== null && bare(found) === bare(role)),
      ),
  );
}

/** Whether an entry of the list is called so, or by the last word of a name of two words: "Cabaylo" for "Datu Cabaylo". */
export function isNamed(name: string, { name: canonical, aliases }: Speaker): boolean {
  const words = bare(name).split(' ');
  const forms = [words.join(' '), ...(words.length === 2 ? words.slice(1) : [])];
  return [canonical, ...aliases].some((found) => forms.includes(bare(found)));
}

function beginsLike(one: string, other: string): boolean {
  const [short = '', long = ''] = [bare(one), bare(other)].sort((a, b) => a.length - b.length);
  return short !== '' && `${long} `.startsWith(`${short} `);
}

/** "Superior Court" is enough of "state Superior Court in San Diego". */
function isPartOf(found: string, name: string): boolean {
  const part = bare(found);
  return (part.includes(' ') || /^\p{Lu}+$/u.test(found)) && ` ${bare(name)} `.includes(` ${part} `);
}
