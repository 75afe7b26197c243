import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { readConfig } from '../../../src/config.js';
import { openLibrary } from '../../../src/library.js';
import { copyShippedSeeds } from '../../fixtures/shipped-seeds.js';
import { findChromium, WIDTHS, withPage } from './browser.js';
import { type Exchange, exchangeHtml } from './message-html.js';
import { pageHtml } from './page-html.js';
import { LIBRARIES, SCENES } from './scenes.js';
import { onStage } from './stage.js';

const FOLDER = fileURLToPath(new URL('../../../docs/pictures/', import.meta.url));

/** Draws every kind of reply into docs/pictures, out of what the bot really sends. */
async function makePictures(): Promise<void> {
  const browser = findChromium();
  if (browser === null) {
    process.stderr.write(
      'There is no Chromium on the path, so no picture was drawn. Install chromium and run again.\n',
    );
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-pictures-'));
  mkdirSync(FOLDER, { recursive: true });
  try {
    const seed = await openLibrary(
      readConfig({}, { seeds: copyShippedSeeds(join(folder, 'seeds')), index: join(folder, 'index') }),
    );
    await withPage(browser, 1, async (page) => {
      for (const { name, library, wide, play } of SCENES) {
        const exchange = await onStage(library === 'seed' ? seed : LIBRARIES[library](), {}, play);
        await draw(page, exchange, 'phone', name);
        if (wide) await draw(page, exchange, 'desktop', name);
        process.stdout.write(`${name}\n`);
      }
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function draw(
  page: Page,
  exchange: Exchange,
  device: keyof typeof WIDTHS,
  name: string,
): Promise<void> {
  await page.setViewportSize({ width: WIDTHS[device], height: 100 });
  await page.setContent(pageHtml(exchangeHtml(exchange)));
  await page.screenshot({ path: join(FOLDER, `${name}-${device}.png`), fullPage: true });
}

await makePictures();
