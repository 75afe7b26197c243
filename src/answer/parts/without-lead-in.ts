import { languageOf } from '../../languages/index.js';
import { joinedWords, type Phrasing, questionWords } from '../question/index.js';
import { isQuestion, SHORTEST, saysAll } from './split-question.js';

/**
 * A message from the question on that it comes to: without what its author tells of themselves before ("I was talking to my
 * neighbour yesterday, what did …"). All of it where that asks something, is not about them, or may be what the question is about.
 */
export function withoutLeadIn(message: string, phrasing: Phrasing): string {
  const words = questionWords(message, phrasing);
  const { opens } = languageOf(phrasing.language).parts;
  for (let place = 1; place + SHORTEST <= words.length; place += 1) {
    const mark = words[place - 1]?.followedBy ?? '';
    if (mark.includes('?')) return message;
    if (!/[.!,;:…–—-]/.test(mark)) continue;
    const [before, rest] = [words.slice(0, place), words.slice(place)];
    if (!opens.test(joinedWords(rest.slice(0, SHORTEST)))) continue;
    const isTheirs = before.some(({ folded }) => phrasing.personal.has(folded));
    return isTheirs && saysAll(rest, phrasing) && !isQuestion(before, phrasing)
      ? message.slice(words[place]?.start ?? 0)
      : message;
  }
  return message;
}
