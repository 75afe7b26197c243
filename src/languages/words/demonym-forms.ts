import { entries } from './entries.js';

/** Lines "country: form/form" as a map from each form, and its plural, to the country. */
export function demonymForms(lines: string, plural: (noun: string) => string): Map<string, string> {
  const countryOf = new Map<string, string>();
  for (const line of entries(lines)) {
    const [country = '', forms = ''] = line.split(': ');
    for (const form of forms.split('/')) {
      countryOf.set(form, country);
      countryOf.set(plural(form), country);
    }
  }
  return countryOf;
}
