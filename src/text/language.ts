/** The languages Verbatim knows in full; anything else is searched without attribution. */
export type Language = 'fr' | 'en' | 'other';
