import type { Language } from '../../text/index.js';
import { type ReplyLanguage, replyLanguage } from './reply-language.js';

/** What tells the language somebody wants to be answered in; null or absent where it is not known. */
export interface LanguageSigns {
  /** Of the member's Discord client: `interaction.locale`. */
  readonly locale?: string | null;
  readonly question?: Language | null;
  /** What `/settings` says for the server. */
  readonly setting?: ReplyLanguage | null;
  /** Of the server: `guild.preferredLocale`. */
  readonly server?: string | null;
}

/** The reader's own locale decides, then the question, then the server; English where none is French or English. */
export function chooseLanguage(signs: LanguageSigns): ReplyLanguage {
  return (
    spoken(signs.locale) ?? spoken(signs.question) ?? signs.setting ?? spoken(signs.server) ?? ('en' as const)
  );
}

function spoken(locale: string | null | undefined): ReplyLanguage | null {
  return replyLanguage(locale?.slice(0, 2));
}
