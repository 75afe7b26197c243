import type { ArticleLanguage } from '../../languages/index.js';
import { DEFAULT_READER_LANGUAGE, type ReaderLanguage, spokenLanguage } from '../../reader-language.js';

/** What tells the language somebody wants to be answered in; null or absent where it is not known. */
export interface LanguageSigns {
  /** Of the member's Discord client: `interaction.locale`. */
  readonly locale?: string | null;
  readonly question?: ArticleLanguage | null;
  /** What `/settings` says for the server. */
  readonly setting?: ReaderLanguage | null;
  /** Of the server: `guild.preferredLocale`. */
  readonly server?: string | null;
}

/** The reader's own locale decides, then the question, then the server; the default where none of them is spoken. */
export function chooseLanguage(signs: LanguageSigns): ReaderLanguage {
  return (
    spokenLanguage(signs.locale) ??
    spokenLanguage(signs.question) ??
    signs.setting ??
    spokenLanguage(signs.server) ??
    DEFAULT_READER_LANGUAGE
  );
}
