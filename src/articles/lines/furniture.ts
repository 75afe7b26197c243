import { LANGUAGES, ofEveryLanguage } from '../../languages/index.js';
import { authorMarker } from '../author-marker.js';

/**
 * The furniture of news pages: lines that are no part of what the article says. Each pattern is tried on one line
 * without the white space around it: those of every language, and such as are the same in all.
 */

/** Sharing buttons, credits without a name, promotions, agency routing codes, section labels. */
export const BOILERPLATE: readonly RegExp[] = [
  ...ofEveryLanguage(({ articles }) => [articles.menu, articles.teasersFollow, ...articles.boilerplate]),
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^[a-z]{2,5}(?:-[a-z]{2,4})*(?:\/[a-z]{2,5}){1,9}$/,
  /^\(?(?:afp|reuters|ap)\)?$/i,
  /^[*\-–—_=~#+•·⸻.\s]{1,300}$/,
];

/** Legends of pictures, by their credit. */
export const CAPTION: readonly RegExp[] = [
  /©/,
  /\((?:getty images|reuters|afp)\b[^)]{0,300}\)$/i,
  /\b(?:via|\/)\s?(?:getty(?: images)?|a[fp]p|reuters|epa)\b.{0,30}$/i,
  /(?:getty images|(?<!\p{L})(?:a[fp]p|reuters|epa|pa|aap) photo)\)?$/iu,
  // "The bridge on Monday. (The Lantern)", "The bridge. (Zoë Blanc / The Lantern)": whose picture it is.
  /[.!?]\s?\((?:\p{Lu}[\p{L}\p{M}\d.'’&/-]*|[/|])(?:\s(?:\p{Lu}[\p{L}\p{M}\d.'’&/-]*|[/|]|for|pour|de|du|the|via)){0,7}\)$/u,
  // "The bridge on Monday. | THE LANTERN", "Le pont. ZOÉ BLANC / LE FANAL"
  /[.!?…]["»”]?\s\|\s\p{Lu}[^.!?|]{1,60}$/u,
  /[.!?…]["»”]?\s\p{Lu}{2}[\p{Lu}\s'’.-]{0,40}\s\/\s\p{Lu}{2}[\p{Lu}\s'’/-]{0,40}$/u,
  ...ofEveryLanguage(({ articles }) => articles.captions),
];

/** Who wrote it, when it was published. */
export const BYLINE: readonly RegExp[] = [
  new RegExp(`^${authorMarker()}\\s+\\p{Lu}[^.!?]{1,80}$`, 'u'),
  ...ofEveryLanguage(({ articles }) => articles.bylines),
];

const MENUS = LANGUAGES.map(({ articles }) => articles.menu);

/** Whether the line stands in the menu of a page. */
export function isMenuLine(line: string): boolean {
  return MENUS.some((pattern) => pattern.test(line));
}

const TEASERS_FOLLOW = LANGUAGES.map(({ articles }) => articles.teasersFollow);

/** Whether the titles of other articles stand behind the line: "Lire aussi". */
export function teasersFollow(line: string): boolean {
  return TEASERS_FOLLOW.some((pattern) => pattern.test(line));
}

const FOOTERS: readonly RegExp[] = [/^[#*\s]*©/, ...LANGUAGES.map(({ articles }) => articles.footer)];

/** Whether the part behind a rule line that begins so is no article of its own: notes, credits, promotions. */
export function isFooter(line: string): boolean {
  return FOOTERS.some((pattern) => pattern.test(line));
}

/** Whether a paragraph that begins so goes on with what was told before a section break. */
export function continuesArticle(paragraph: string): boolean {
  return LANGUAGES.some(({ articles }) => articles.continues.test(paragraph));
}
