import type { Page } from 'playwright-core';
import type { Message } from '../loopback/world.js';
import { WIDTHS } from './browser.js';
import { exchangeHtml } from './message-html.js';
import { pageHtml } from './page-html.js';

/** How high the bot's message is on a phone, in px, from the line about what it replies to to its last button. */
export async function heightOnPhone(page: Page, reply: Message, asked: string): Promise<number> {
  await page.setViewportSize({ width: WIDTHS.phone, height: 800 });
  await page.setContent(pageHtml(exchangeHtml({ asked: { text: asked }, reply })));
  const box = await page.locator('.message.bot').boundingBox();
  if (!box) throw new Error('The message is not there');
  return Math.ceil(box.height);
}
