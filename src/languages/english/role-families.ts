/** Families of head nouns that one person may be known by in one article; one a line. None is known to be needed here. */
export const roleFamilies = '';

/** Wider fields of head nouns that one person may be known by all at once; one a line. */
export const roleFields = '';
