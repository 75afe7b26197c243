import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.js';
import { PHONE_SCREEN, phoneHeight } from '../../../src/discord/components/phone-height.js';
import { type Library, openLibrary } from '../../../src/library.js';
import { copyShippedSeeds } from '../../fixtures/shipped-seeds.js';
import { ARTICLES } from '../articles.js';
import { fixtureLibrary } from '../fixture-library.js';
import { buttonsOf } from '../loopback/reading.js';
import { EPHEMERAL, type Message } from '../loopback/world.js';
import { setStage } from '../stage.js';
import { STRAINING } from './articles.js';
import { findChromium, withPage } from './browser.js';
import { type Measured, measureOnPhone } from './measure.js';

/** Of text, and of what Discord adds under a private message, in px. */
const LINE = 22;
const PRIVATE_LINE = 20;

const browser = findChromium();
if (browser === null) {
  process.stderr.write('There is no Chromium on the path: heights of replies are estimated, not measured.\n');
}

const folder = mkdtempSync(join(tmpdir(), 'verbatim-height-'));
let seed: Library;
beforeAll(async () => {
  seed = await openLibrary(
    readConfig({}, { seeds: copyShippedSeeds(join(folder, 'seeds')), index: join(folder, 'index') }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const QUESTIONS: readonly { readonly of: string; readonly question: string; readonly from: () => Library }[] =
  [
    ...[
      'what did Lavrov say about terrorism?',
      "qu'a dit Lavrov ?",
      'what did Lavrov say?',
      'what did Tillerson say about trust between the two countries?',
      'qui a parlé de dialogue ?',
      'what did Putin say about terrorism?',
      'where did they meet?',
    ].map((question) => ({ of: 'the seed', question, from: () => seed })),
    ...[
      'who spoke of the tunnel?',
      'what did Oosterhuis say about the tunnel, the bridge, the station and the quarry?',
      'what did Beaumarchais say about the tunnel?',
    ].map((question) => ({ of: 'long quotes', question, from: () => fixtureLibrary(STRAINING) })),
    ...['what did Lindqvist say about the harbour and trust?', 'what about frost?'].map((question) => ({
      of: 'short quotes',
      question,
      from: () => fixtureLibrary(ARTICLES),
    })),
  ];

/** Estimated where there is no browser to measure with. */
async function measure(replies: readonly { reply: Message; question: string }[]): Promise<Measured[]> {
  if (browser === null) {
    return replies.map(({ reply }) => ({ height: phoneHeight(reply.components as never), lines: 0 }));
  }
  return withPage(browser, 1, async (page) => {
    const measured: Measured[] = [];
    for (const { reply, question } of replies) measured.push(await measureOnPhone(page, reply, question));
    return measured;
  });
}

test('no answer is higher than a phone, whatever is asked of whichever articles', async () => {
  const replies: { reply: Message; question: string }[] = [];
  for (const { question, from } of QUESTIONS) {
    const { discord } = await setStage({ library: from() });
    replies.push({ question, reply: await discord.answerTo(discord.say(`@bot ${question}`)) });
    const asked = discord.command('ask', { question, private: true });
    replies.push({ question, reply: await discord.reply(asked) });
  }
  const measured = await measure(replies);
  const report = replies.map(({ question, reply }, index) => ({
    question,
    height: 0,
    lines: 0,
    ...measured[index],
    estimated: phoneHeight(reply.components) + (reply.flags & EPHEMERAL ? PRIVATE_LINE : 0),
  }));
  expect(report.filter(({ height }) => height === 0 || height > PHONE_SCREEN)).toEqual([]);
  expect(report.filter(({ lines }) => lines > 2)).toEqual([]);
  // The estimate is what keeps replies within the screen: it must not fall short of the truth.
  expect(report.filter(({ height, estimated }) => estimated < height - LINE / 2)).toEqual([]);
}, 120_000);

test('three long quotes show as much as fits, each with its number, and the whole is a button away', async () => {
  const { discord } = await setStage({ library: fixtureLibrary(STRAINING) });
  const reply = await discord.answerTo(discord.say('@bot who spoke of the tunnel?'));
  expect(reply.components.filter(({ type }) => type === 17)).toHaveLength(3);
  expect(buttonsOf(reply).map(({ label }) => label)).toContain('Whole quotes');
  expect(phoneHeight(reply.components)).toBeGreaterThan(0.8 * PHONE_SCREEN);
});
