import { entries } from './entries.js';

/** Those who have held an office that the whole world knows, in one country. */
export interface OfficeHolders {
  /** By the noun for it: "président". */
  readonly office: string;
  /** As the language's demonyms call it; null of an office that is of no country. */
  readonly country: string | null;
  readonly names: readonly string[];
}

/** The holders of offices, out of lines such as `président | France: Jacques Chirac, Nicolas Sarkozy`. */
export function officeHoldersIn(list: string): readonly OfficeHolders[] {
  const lines = list.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [office = '', rest = ''] = line.split(' | ');
    const [country = '', names = ''] = rest.split(': ');
    return { office: office.trim(), country: country || null, names: entries(names) };
  });
}
