/** The languages the bot itself speaks; articles and quotes may be in any. */
export type ReplyLanguage = (typeof REPLY_LANGUAGES)[number];

const REPLY_LANGUAGES = ['en', 'fr'] as const;

/** The language that a code or a setting names, where the bot speaks it; else null. */
export function replyLanguage(name: string | null | undefined): ReplyLanguage | null {
  return REPLY_LANGUAGES.find((language) => language === name) ?? null;
}
