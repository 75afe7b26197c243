import { readConfig } from '../../../src/config.js';
import { type Library, openLibrary } from '../../../src/library.js';

export interface Places {
  readonly seeds: string;
  readonly index: string;
}

/** What the library said of itself at its opening, and its answers. */
export interface Examination {
  readonly said: readonly string[];
  readonly answers: readonly string[];
}

const QUESTIONS = [
  'what did Anne Roux say about the bridge?',
  "qu'a annoncé Paul Blanc ?",
  'who warned about the river?',
];

/** Opens the library and asks it what it is known to answer, and for all its lists, which draw on every part of it. */
export async function answersOf({ seeds, index }: Places): Promise<Examination> {
  const said: string[] = [];
  const library = await openLibrary(readConfig({}, { seeds, index }), {
    onNotice: (notice) => said.push(notice),
  });
  const answers: string[] = [];
  for (const question of QUESTIONS) answers.push(await answer(library, question));
  library.speakers();
  await library.quotes({ about: 'bridge' });
  await library.starterQuestions('en');
  await library.topics();
  return { said, answers };
}

async function answer(library: Library, question: string): Promise<string> {
  const { outcome, citations } = await library.ask(question);
  return JSON.stringify([
    outcome,
    ...citations.map(({ text, speaker, file, start }) => [text, speaker, file, start]),
  ]);
}
