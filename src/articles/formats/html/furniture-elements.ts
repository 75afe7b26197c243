import type { PageElement } from './page-tree.js';

/** Elements that stand beside an article, and what scripts and readers of screens are told that they are. */
const BESIDE = new Set(['nav', 'aside', 'footer', 'form', 'dialog', 'menu']);
const BESIDE_ROLES = /^(?:navigation|complementary|contentinfo|dialog|alertdialog|search|menu|toolbar)$/;

/** How sites call words that only readers of screens tell. */
const SCREEN_READERS = 'visually-?hidden|sr-only|screen-reader-text|offscreen';
const FOR_SCREEN_READERS = new RegExp(`(?:^|\\s)(?:${SCREEN_READERS})(?=$|\\s)`, 'i');

/** Whether nobody sees the element, only readers of screens tell it. */
export function isForScreenReaders(element: PageElement): boolean {
  return FOR_SCREEN_READERS.test(element.getAttribute('class') ?? '');
}

/** How sites call what stands beside an article or between its paragraphs. */
const BESIDE_NAMES = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'related|recommend(?:ed|ations?)?|trending|popular|promos?|promotions?|teasers?|outbrain|taboola',
    'most-?(?:read|popular|viewed)|(?:more|also|see)-?(?:topics?|on|stories|from|news|articles|read|like|about|also)',
    'read-?(?:more|next|also)|next-?article|previous-?article',
    'newsletters?|subscri(?:be|bers?|ptions?)|sign-?(?:in|up)|log-?in|regist(?:er|ration)|identity|membership|donat(?:e|ions?)',
    'comments?|disqus|reactions?|shar(?:e|es|ing)|socials?|toolbar|tooltip',
    'breadcrumbs?|tags?|nav|navigation|footer|copyright|disclaimer',
    'cta|call-?to-?action|upsell|appeals?|feedback|survey|messenger',
    'cookies?|consent|gdpr|ads?|advert(?:s|isement|ising)?|sponsor(?:s|ed)?|commercial|banner|popup|modal',
    'author-?(?:bio|info|box|card)|about-?(?:the-)?author|bio',
    'twitter-tweet|instagram-media|tiktok-embed|fb-post|wp-embedded-content|pull-?quote',
    SCREEN_READERS,
  ].join('|')})(?=$|[\\s_-])`,
  'i',
);

/** Identifiers that are longer are made of headlines. */
const LONGEST_ID = 40;

/** Whether the element, by what it is or by what the site calls it, holds what stands beside an article. */
export function isBeside(element: PageElement): boolean {
  if (BESIDE.has(element.localName) || BESIDE_ROLES.test(element.getAttribute('role') ?? '')) return true;
  const id = element.getAttribute('id') ?? '';
  const names = [element.getAttribute('class') ?? '', id.length > LONGEST_ID ? '' : id].join(' ');
  return BESIDE_NAMES.test(names.replace(/(?<=[a-z])(?=[A-Z])/g, '-'));
}

const COMMENTS = /(?:^|\s)(?:comments|comment-?list|disqus_thread)(?=$|\s)/i;

/** Whether the site calls the element what only comments of readers are called, however much longer than the article they are. */
export function holdsComments(element: PageElement): boolean {
  return COMMENTS.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);
}
