import { dirname } from 'node:path';
import {
  articleReader,
  parseGoldPeople,
  peopleErrors,
  peopleTable,
  type ScoredPeople,
  scorePeople,
} from '../eval/index.js';
import { extractSpeech } from '../quotes/index.js';
import { safe } from '../safe.js';
import { unifySpeakers } from '../speakers/index.js';
import { print, printJson } from './context.js';
import type { EvaluateFlags } from './evaluate-flags.js';

/** Lists the speakers of all annotated articles together and prints who of those who speak is among them. */
export async function evaluatePeople(file: string, text: string, flags: EvaluateFlags): Promise<void> {
  const { errors, ...report } = scorePeople(await listPeople(dirname(file), text));
  if (flags.json) {
    printJson({ ...report, ...(flags.errors ? { errors } : {}) });
    return;
  }
  if (flags.errors) print(safe(`${peopleErrors(errors)}\n`));
  print(peopleTable(report));
}

async function listPeople(folder: string, text: string): Promise<ScoredPeople[]> {
  const gold = parseGoldPeople(text);
  const read = articleReader(folder);
  const articles = await Promise.all(gold.map(({ doc }) => read(`texts/${doc}.txt`)));
  const speech = articles.map(extractSpeech);
  const { quotes: said, speakers } = unifySpeakers(
    articles,
    speech.map(({ quotes, statements }) => [...quotes, ...statements]),
  );
  const byName = new Map(speakers.map((speaker) => [speaker.name, speaker]));
  return gold.map((people, index) => {
    const credited = (said[index] ?? []).map(({ speaker }) => byName.get(speaker ?? ''));
    const quotes = speech[index]?.quotes.length ?? 0;
    const distinct = (own: typeof credited) => [...new Set(own)].filter((speaker) => speaker !== undefined);
    return {
      gold: people,
      quoted: distinct(credited.slice(0, quotes)),
      reported: distinct(credited.slice(quotes)),
    };
  });
}
