/** The plural of a French noun for a person or an institution. */
export function nounPlural(noun: string): string {
  const compound =
    /^(beau|belle|grand|petit|petite|lieutenant|lieutenante|général|sage|sapeur|sapeuse|député|députée|sénateur|sénatrice|nouvelle|chef|cheffe|médecin)-(.+)$/.exec(
      noun,
    );
  if (compound) return `${nounPlural(compound[1] ?? '')}-${nounPlural(compound[2] ?? '')}`;
  if (/[sxz]$|^porte-|^sans-/.test(noun)) return noun;
  if (/(?:eau|eu)$/.test(noun)) return `${noun}x`;
  if (noun.endsWith('al')) return `${noun.slice(0, -2)}aux`;
  return irregular[noun] ?? `${noun}s`;
}

const irregular: Readonly<Record<string, string>> = {
  monsieur: 'messieurs',
  madame: 'mesdames',
};
