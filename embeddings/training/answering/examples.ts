import {
  type Evidence,
  findEvidence,
  type Knowledge,
  type Ranking,
  understandQuestion,
} from '../../../src/answer/for-training.js';
import type { Embedder } from '../../../src/embedding/index.js';
import { type EvalQuestion, goldPlaces } from '../../../src/eval/index.js';
import { overlaps, type Span } from '../../../src/text/index.js';

/** One span that might be shown for a question. */
export interface Candidate {
  readonly evidence: Evidence;
  readonly isRight: boolean;
  /** Whether an answer stands in its paragraph. */
  readonly isNearAnswer: boolean;
}

/** An annotated question with everything that might be shown for it. */
export interface Example extends Omit<Ranking, 'ranked'> {
  readonly asked: EvalQuestion;
  /** What it counts beside a question of weight 1. */
  readonly weight: number;
  readonly candidates: readonly Candidate[];
}

/** What is found for each question, and what of it is right. */
export async function gatherExamples(
  { questions, weight }: { readonly questions: readonly EvalQuestion[]; readonly weight: number },
  known: Knowledge,
  embedder: Embedder,
): Promise<Example[]> {
  const examples: Example[] = [];
  for (const asked of questions) {
    const question = understandQuestion(asked.q, known, asked.history);
    const vector = (await embedder.embedQueries([question.meaning])).data;
    const query = { question, vector, articles: null, onlyQuotes: false, passages: 0 };
    const { evidence, terms } = findEvidence(query, known);
    examples.push({
      asked,
      weight,
      question,
      terms,
      candidates: evidence.map((one) => judge(one, asked, known)),
    });
  }
  return examples;
}

function judge(evidence: Evidence, { gold }: EvalQuestion, { content }: Knowledge): Candidate {
  const article = content.articles[evidence.article];
  const passage = content.passages[evidence.passage];
  const places = gold && article?.file === gold.file ? goldPlaces(gold, article.text) : [];
  const holds = (span: Span) => places.some((place) => overlaps(place, span));
  return { evidence, isRight: holds(evidence), isNearAnswer: passage !== undefined && holds(passage) };
}
