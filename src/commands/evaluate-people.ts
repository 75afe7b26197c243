import { dirname } from 'node:path';
import {
  parseGoldPeople,
  peopleErrors,
  peopleTable,
  readAnnotatedArticle,
  type ScoredPeople,
  scorePeople,
} from '../eval/index.js';
import { extractQuotes } from '../quotes/index.js';
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
  const articles = await Promise.all(gold.map(({ doc }) => readAnnotatedArticle(folder, `texts/${doc}.txt`)));
  const { quotes, speakers } = unifySpeakers(articles, articles.map(extractQuotes));
  const byName = new Map(speakers.map((speaker) => [speaker.name, speaker]));
  return gold.map((people, index) => {
    const credited = (quotes[index] ?? []).flatMap(({ speaker }) => byName.get(speaker ?? '') ?? []);
    return { gold: people, found: [...new Set(credited)] };
  });
}
