import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capital, madeUpWriter } from './made-up-words.js';

const PARAGRAPHS_AN_ARTICLE = 8;
const WORDS_A_SENTENCE = 18;
/** French function words: the first ranks of any news. */
const COMMONEST =
  'de la le les et des en un une du à dans pour sur au par avec plus ce ne pas ses leur aux son sa ces mais ou entre';
/** Long enough ago that the time of a file vouches for its content. */
const WRITTEN = new Date('2020-01-01');

export interface SeedsWanted {
  /** In all articles. */
  readonly paragraphs: number;
  readonly questions: number;
  /** Of the paragraphs without a quotation: every second one. */
  readonly sentences: 1 | 2;
}

/**
 * Writes articles of made-up news into `folder`, every second paragraph a quotation with its speaker. Different words grow with the words in all after Heaps' law, `44 n^0.49` as in the wires
 * of Reuters (Manning, Raghavan and Schütze 2008, section 5.1), people with the square root of the paragraphs.
 *
 * @returns questions about them, as many as asked for
 */
export function writeMadeUpSeeds(
  folder: string,
  { paragraphs, questions, sentences }: SeedsWanted,
): string[] {
  const writer = madeUpWriter({
    vocabulary: Math.round(44 * (2 * WORDS_A_SENTENCE * paragraphs) ** 0.49),
    people: Math.round(30 * Math.sqrt(paragraphs)),
    commonest: COMMONEST.split(' '),
  });
  const sentence = () => capital(writer.words(WORDS_A_SENTENCE));
  mkdirSync(folder, { recursive: true });
  for (let written = 0; written < paragraphs; written += PARAGRAPHS_AN_ARTICLE) {
    let text = `${capital(writer.words(6))}\n`;
    for (let paragraph = 0; paragraph < PARAGRAPHS_AN_ARTICLE; paragraph += 1) {
      const speaker = writer.names[Math.floor(writer.random() * writer.names.length)];
      text +=
        paragraph % 2 === 0
          ? `\n${Array.from({ length: sentences }, () => `${sentence()}.`).join(' ')}\n`
          : `\n"${sentence()}", a dit ${speaker} ${writer.words(WORDS_A_SENTENCE)}.\n`;
    }
    const file = join(folder, `${written / PARAGRAPHS_AN_ARTICLE}.txt`);
    writeFileSync(file, text);
    utimesSync(file, WRITTEN, WRITTEN);
  }
  return writer.questions(questions);
}
