import type { Evidence } from '../../../src/answer/evidence/evidence.js';
import { findEvidence, type Sources } from '../../../src/answer/evidence/find-evidence.js';
import type { Ranking } from '../../../src/answer/evidence/rank-evidence.js';
import type { Understanding } from '../../../src/answer/question/speaker/understanding.js';
import { understandQuestion } from '../../../src/answer/question/understand-question.js';
import type { Embedder } from '../../../src/embedding/embedder.js';
import type { EvalQuestion } from '../../../src/eval/question-file.js';
import { goldPlaces } from '../../../src/eval/questions.js';
import { overlaps, type Span } from '../../../src/text/span.js';

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
  known: Understanding,
  sources: Sources,
  embedder: Embedder,
): Promise<Example[]> {
  const examples: Example[] = [];
  for (const asked of questions) {
    const question = understandQuestion(asked.q, known, asked.history);
    const vector = (await embedder.embedQueries([question.text])).data;
    const query = { question, vector, article: null, onlyQuotes: false, passages: 0 };
    const { evidence, terms } = findEvidence(query, sources);
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

function judge(evidence: Evidence, { gold }: EvalQuestion, { content }: Understanding): Candidate {
  const article = content.articles[evidence.article];
  const passage = content.passages[evidence.passage];
  const places = gold && article?.file === gold.file ? goldPlaces(gold, article.text) : [];
  const holds = (span: Span) => places.some((place) => overlaps(place, span));
  return { evidence, isRight: holds(evidence), isNearAnswer: passage !== undefined && holds(passage) };
}
