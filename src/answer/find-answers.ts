import type { Content } from '../index/index.js';
import { fullEffort } from '../search/index.js';
import { breathe } from '../steps.js';
import { overlaps } from '../text/index.js';
import type { AskOptions } from './answer.js';
import { articlesWanted } from './articles-wanted.js';
import {
  type Evidence,
  type Findings,
  findEvidence,
  rankEvidence,
  readAhead,
  type Shown,
} from './evidence/index.js';
import type { Knowledge } from './knowledge.js';
import { isPartlyRead, readPart, type UnderstoodQuestion, understandQuestion } from './question/index.js';
import type { Order, Period } from './time/index.js';

/** How, and how far, answers are looked for. */
export interface Manner {
  /** What the answer before showed, best first; asked only for a question that goes on from the one before. */
  readonly shownBefore?: () => Promise<readonly Shown[]>;
  /** Sentences without a speaker will not do. */
  readonly onlyQuotes?: boolean;
  /** Only in articles dated within these days. */
  readonly within?: Period;
  /** Of somebody's words on whatever topic, these first. */
  readonly order?: Order;
}

/** What answers are found by, besides the question. */
export interface Means extends Manner {
  readonly knowledge: Knowledge;
  /** Gives the unit vector of a text. */
  readonly embed: (text: string) => Promise<Float32Array>;
}

/**
 * Understands a question and finds what may answer it, strongest first.
 *
 * @throws UsageError if it names an article that is not there
 */
export async function findAnswers(
  text: string,
  options: AskOptions,
  {
    knowledge,
    embed,
    shownBefore = async () => [],
    onlyQuotes = options.speaker !== undefined,
    within,
    order,
  }: Means,
): Promise<Findings> {
  const { history, speaker, language, passages = 0 } = options;
  const effort = fullEffort();
  const known = { ...knowledge, searcher: knowledge.searcher.forQuestion(effort) };
  const understand = (shown: readonly string[]) =>
    understandQuestion(text, known, history, { speaker, shown, reader: language });
  const byItself = understand([]);
  const shown = byItself.goesOn ? await shownBefore() : [];
  const speakers = [...new Set(shown.flatMap((one) => one.speaker ?? []))];
  const question = speakers.length > 0 ? understand(speakers) : byItself;
  const [vector] = await Promise.all([
    embed(readPart(question.meaning)),
    // While another thread embeds, and as soon as it has been asked to.
    breathe().then(() => readAhead(question, known.searcher)),
  ]);
  const query = {
    question,
    vector,
    articles: articlesWanted(options, known.content, within),
    shown,
    onlyQuotes,
    ...(order ? { order } : {}),
    passages,
  };
  const { evidence, ...found } = findEvidence(query, known);
  const wanted = evidence.filter(
    (one) => !isUnwanted(one, question, shown) && !isOfOwner(one, question, known.content),
  );
  const isPart = isPartlyRead(text) || effort.left <= 0;
  return { question, ranked: rankEvidence(wanted), isPart, ...found };
}

/** Whether evidence is, or holds, words of X, of whom the question only asks what X's wife says. */
function isOfOwner(
  { quote, statement, ...place }: Evidence,
  { owners }: UnderstoodQuestion,
  content: Content,
): boolean {
  if (owners.size === 0) return false;
  const said = quote ?? statement;
  const voices = said ? [said] : content.quotesIn(place.article).filter((one) => overlaps(one, place));
  return voices.some(({ speaker }) => speaker !== null && owners.has(speaker));
}

/** Whether "what else" or "who else" asks for anything but this. */
function isUnwanted(
  { quote, statement, ...evidence }: Evidence,
  { goesOn, topic }: UnderstoodQuestion,
  shown: readonly Shown[],
): boolean {
  if (!goesOn?.without) return false;
  const speaker = (quote ?? statement)?.speaker ?? null;
  if (goesOn.without === 'speakers' && topic.length === 0 && speaker === null) return true;
  return shown.some(
    (one) =>
      (one.article === evidence.article && overlaps(one, evidence)) ||
      (goesOn.without === 'speakers' && speaker !== null && one.speaker === speaker),
  );
}
