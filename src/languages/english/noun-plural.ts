/** The plural of an English noun for a person or an institution. */
export function nounPlural(noun: string): string {
  const head = /^(.+?)(-in-law|-by|-up)$/.exec(noun);
  if (head) return `${nounPlural(head[1] ?? '')}${head[2]}`;
  if (irregular[noun]) return irregular[noun];
  if (/(?:^|[^u])(?:wo)?man$|person$/.test(noun) && !/^(?:german|shaman|human|ottoman)$/.test(noun)) {
    return noun.endsWith('person') ? `${noun.slice(0, -6)}people` : `${noun.slice(0, -3)}men`;
  }
  if (/(?:ese|ish|lish|sch)$/.test(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^e]wife$/.test(noun) || noun === 'wife') return `${noun.slice(0, -2)}ves`;
  return `${noun}s`;
}

const irregular: Readonly<Record<string, string>> = {
  alumnus: 'alumni',
  child: 'children',
  czech: 'czechs',
  dutch: 'dutch',
  french: 'french',
  grandchild: 'grandchildren',
  headquarters: 'headquarters',
  'passer-by': 'passers-by',
  passerby: 'passersby',
  police: 'police',
  staff: 'staff',
  swiss: 'swiss',
  talisman: 'talismans',
  thief: 'thieves',
};
