import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  '--disable-lcd-text',
  '--font-render-hinting=none',
];

/** Widths in px of what is looked at. */
export const WIDTHS = { phone: 400, desktop: 1100 } as const;

/** The Chromium on the path, or null. */
export function findChromium(): string | null {
  const files = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return files.find(isExecutable) ?? null;
}

/** Runs `work` with a page of a new browser without a past. */
export async function withPage<Result>(
  executablePath: string,
  scale: number,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const profile = mkdtempSync(join(tmpdir(), 'verbatim-chromium-'));
  let context: BrowserContext | undefined;
  try {
    context = await chromium.launchPersistentContext(profile, {
      executablePath,
      args: FLAGS,
      deviceScaleFactor: scale,
      viewport: { width: WIDTHS.phone, height: 800 },
    });
    return await work(await context.newPage());
  } finally {
    await context?.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
