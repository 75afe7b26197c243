import type { Page } from 'playwright-core';
import type { Message } from '../loopback/world.js';
import { WIDTHS } from './browser.js';
import { exchangeHtml } from './message-html.js';
import { pageHtml } from './page-html.js';

/** Of small print, in px: 13 × 1.4, as the page is styled. */
const SMALL_LINE = 18.2;

export interface Measured {
  /** Of the message in px, from the line about what it replies to to its last button. */
  readonly height: number;
  /** Lines of the longest title or other small print within a card. */
  readonly lines: number;
}

/** How the bot's message comes out on a phone. */
export async function measureOnPhone(page: Page, reply: Message, asked: string): Promise<Measured> {
  await page.setViewportSize({ width: WIDTHS.phone, height: 800 });
  await page.setContent(pageHtml(exchangeHtml({ asked: { text: asked }, reply })));
  const box = await page.locator('.message.bot').boundingBox();
  if (!box) throw new Error('The message is not there');
  const print = await page.locator('.card small').all();
  const lines = await Promise.all(
    print.map(async (line) => Math.round(((await line.boundingBox())?.height ?? 0) / SMALL_LINE)),
  );
  return { height: Math.ceil(box.height), lines: Math.max(0, ...lines) };
}
