import { createInterface } from 'node:readline/promises';
import { readerLanguage } from '../config.js';
import { UsageError } from '../errors.js';
import { type CommonFlags, note, openConfiguredLibrary, print, printJson } from './context.js';
import { showAnswer } from './show-answer.js';

/** How many earlier questions a follow-up may lean on. */
const HISTORY = 10;

/** `verbatim chat`: a prompt; each question may lean on those before it. Ends with a goodbye or ^D. */
export async function chat(flags: CommonFlags): Promise<void> {
  const library = await openConfiguredLibrary(flags);
  const lines = createInterface({
    input: process.stdin,
    output: process.stderr,
    terminal: Boolean(process.stdin.isTTY && process.stderr.isTTY),
  });
  if (process.stdin.isTTY)
    note('Ask about the articles; "and Tillerson?" goes on from the last question. ^D ends.');
  lines.setPrompt(process.stdin.isTTY ? '> ' : '');
  lines.prompt();
  const history: string[] = [];
  const language = readerLanguage(process.env);
  const reader = language ? { language } : {};
  for await (const line of lines) {
    const question = line.trim();
    if (question) {
      try {
        const answer = await library.ask(question, { ...reader, history });
        if (flags.json) printJson(answer);
        else print(`\n${await showAnswer(answer, library)}\n`);
        if (answer.talk === 'farewell') break;
        history.push(question);
        if (history.length > HISTORY) history.shift();
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        note(error.message);
      }
    }
    lines.prompt();
  }
  lines.close();
}
