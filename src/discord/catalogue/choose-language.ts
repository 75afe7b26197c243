import type { ArticleLanguage } from '../../languages/languages.js';
import type { ReplyLanguage } from './catalogue.js';

/** What tells the language somebody wants to be answered in; null or absent where it is not known. */
export interface LanguageSigns {
  /** Of the member's Discord client: `interaction.locale`. */
  readonly locale?: string | null;
  readonly question?: ArticleLanguage | null;
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
  const language = locale?.slice(0, 2);
  return language === 'fr' || language === 'en' ? language : null;
}
