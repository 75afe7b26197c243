import { messageOf, SeedError } from '../../../errors.js';
import { NO_PARTICULARS } from '../../particulars.js';
import { withoutEnding } from '../../without-ending.js';
import type { ReadFormat } from '../format.js';
import { readFragment } from '../html/index.js';
import { type MarkedArticle, makeArticle } from '../make-article.js';
import { oneLine } from '../one-line.js';
import { parseUnderTitle } from '../plain-text/index.js';
import { passedOn } from './passed-on.js';

/** What programs write before the subject of a mail that passes another one on, or answers it. */
const PASSED_ON = /^(?:(?:fwd?|tr|re|réf?|wg|aw|i)\s*:\s*)+/i;

/** Where the sender's signature begins. Source: RFC 3676, 4.3. */
const SIGNATURE = /^-- \r?$/m;

/**
 * A mail, such as a newsletter: its subject is the title. Who has sent it need not have written it; of one that passes another on,
 * that one is read.
 */
export const readEMail: ReadFormat = async (file, bytes) => {
  const { subject = '', date, text = '', html = '' } = await mailIn(file, bytes);
  const isPassedOn = PASSED_ON.test(subject);
  const within = isPassedOn ? passedOn(text) : null;
  const [words = ''] = (within?.text ?? text).split(SIGNATURE);
  const title = oneLine(subject.replace(PASSED_ON, '')).trim();
  const sent = isPassedOn ? within?.date : date;
  const given = { ...NO_PARTICULARS, title: title || null, date: sent ?? null };
  const id = withoutEnding(file);
  const page =
    html === ''
      ? NO_PAGE
      : await readFragment(file, html, given).catch((error: unknown) => {
          if (words.trim() === '') throw error;
          return NO_PAGE;
        });
  const told = page.blocks.filter(({ kind }) => kind === 'body' || kind === 'standfirst');
  if (wordsIn(words) < wordsIn(told.map(({ text }) => text).join('\n')) * LEAST_SHARE_OF_TEXT)
    return [makeArticle(file, id, page)];
  if (words.trim() === '') throw new SeedError(file, `holds no text; ${WHAT_TO_DO}`);
  return [parseUnderTitle(file, id, words, given)];
};

const NO_PAGE: MarkedArticle = { blocks: [] };

/** A text of fewer words than this share of the HTML's is only a hint to read that. */
const LEAST_SHARE_OF_TEXT = 0.7;

/** How many words a text has beside the addresses of pages, which are most of a hint. */
function wordsIn(text: string): number {
  return text.replace(/https?:\S+/g, '').match(/\p{L}+/gu)?.length ?? 0;
}

const WHAT_TO_DO = "copy the article's words into a .txt file";

/** Messages attached to one another. */
const MOST_ATTACHED = 5;

/** The mail itself, or the one that it passes on as a file. */
async function mailIn(file: string, bytes: Uint8Array, attached = 0): ReturnType<typeof parse> {
  const mail = await parse(file, bytes);
  const message = mail.attachments.find(({ mimeType }) => mimeType === 'message/rfc822')?.content;
  const isPassedOn = PASSED_ON.test(mail.subject ?? '') && attached < MOST_ATTACHED;
  return isPassedOn && message instanceof ArrayBuffer
    ? mailIn(file, new Uint8Array(message), attached + 1)
    : mail;
}

async function parse(file: string, bytes: Uint8Array) {
  const { default: PostalMime } = await import('postal-mime');
  try {
    const mail = await PostalMime.parse(bytes, {
      maxNestingDepth: 20,
      forceRfc822Attachments: true,
    });
    if (mail.from || mail.subject || mail.date) return mail;
  } catch (error) {
    throw new SeedError(file, `is no e-mail (${oneLine(messageOf(error))}); ${WHAT_TO_DO}`, { cause: error });
  }
  throw new SeedError(file, `is no e-mail; ${WHAT_TO_DO}`);
}
