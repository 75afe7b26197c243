import { createInterface, type Interface } from 'node:readline/promises';
import type { Answer } from '../answer/index.js';
import { readerLanguage } from '../config.js';
import { errorLine } from '../error-line.js';
import { messageOf, UsageError } from '../errors.js';
import type { AskOptions, Library } from '../library.js';
import { count } from '../terminal/index.js';
import { watchIndex } from '../watch-index.js';
import { aside } from './aside.js';
import { type CommonFlags, note, openConfiguredLibrary, print, printJson } from './context.js';
import { showAnswer } from './show-answer.js';
import { type TimeFlags, timeOptions } from './time-flags.js';

/** How many earlier questions a follow-up may lean on. */
const HISTORY = 10;

/** The flags hold for every question of the conversation. */
export interface ChatFlags extends CommonFlags, TimeFlags {}

/** `verbatim chat`: a prompt; each question may lean on those before it. Ends with a goodbye or ^D. */
export async function chat(flags: ChatFlags): Promise<void> {
  const times = timeOptions(flags);
  let prompt: Interface | null = null;
  const library = await openConfiguredLibrary(flags, { onNotice: (notice) => aside(notice, prompt) });
  const lines = openPrompt();
  prompt = lines;
  const endWatch = watchIndex(library, {
    onTaken: () => aside(`The articles have changed: ${count(library.articles().length, 'article')}.`, lines),
    onFailed: (error) => aside(`A newer index could not be opened: ${messageOf(error)}`, lines),
  });
  if (process.stdin.isTTY)
    note(
      'Ask about the articles; "and Tillerson?" and "more" go on from the last question.\n"help" shows what can be asked, "quit" or ^D ends.',
    );
  // The input may end while an answer is being made; lines read before that are answered all the same.
  let ended = false;
  lines.once('close', () => {
    ended = true;
  });
  lines.prompt();
  const answer = conversation(library, flags, times);
  for await (const line of lines) {
    if ((await answer(line.trim()))?.talk === 'farewell') break;
    if (!ended) lines.prompt();
  }
  endWatch();
  await library.close();
  lines.close();
}

function openPrompt(): Interface {
  const isTerminal = Boolean(process.stdin.isTTY);
  const lines = createInterface({
    input: process.stdin,
    output: process.stderr,
    terminal: isTerminal && Boolean(process.stderr.isTTY),
  });
  lines.setPrompt(isTerminal ? '> ' : '');
  return lines;
}

/** A function that prints the answer to a question, which may lean on those before; null where there is none. */
function conversation(
  library: Library,
  { json }: CommonFlags,
  times: AskOptions,
): (question: string) => Promise<Answer | null> {
  const history: string[] = [];
  const language = readerLanguage(process.env);
  const reader = language ? { language } : {};
  return async (question) => {
    if (!question) return null;
    try {
      const answer = await library.ask(question, { ...reader, ...times, history });
      if (json) printJson(answer);
      else print(`\n${await showAnswer(answer, library)}\n`);
      history.push(question);
      if (history.length > HISTORY) history.shift();
      return answer;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      note(errorLine(error));
      return null;
    }
  };
}
