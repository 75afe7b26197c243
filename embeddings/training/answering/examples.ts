import {
  createAnswerer,
  type Findings,
  type RankedEvidence,
  type Ranking,
} from '../../../src/answer/for-training.js';
import type { Embedder } from '../../../src/embedding/index.js';
import { type EvalQuestion, goldPlaces } from '../../../src/eval/index.js';
import type { Content } from '../../../src/index/index.js';
import type { ArticleLanguage } from '../../../src/languages/index.js';
import type { Searcher } from '../../../src/search/index.js';
import { overlaps } from '../../../src/text/index.js';

/** One span that might be shown for a question. */
export interface Candidate {
  /** Ranked by the weights of today. */
  readonly evidence: RankedEvidence;
  readonly isRight: boolean;
}

/** An annotated question with everything that might be shown for it. */
export interface Example extends Omit<Ranking, 'ranked'> {
  readonly asked: EvalQuestion;
  /** Language of the article that answers it, null where none does. */
  readonly articleLanguage: ArticleLanguage | null;
  /** What it counts beside a question of weight 1. */
  readonly weight: number;
  readonly candidates: readonly Candidate[];
}

/** What is found for each question as the library answers it, and what of it is right; talk is left out. */
export async function gatherExamples(
  { questions, weight }: { readonly questions: readonly EvalQuestion[]; readonly weight: number },
  { content, searcher, embedder }: { content: Content; searcher: Searcher; embedder: Embedder },
): Promise<Example[]> {
  let found: Findings[] = [];
  const answerer = createAnswerer({
    content,
    searcher,
    embedder,
    onFindings: (findings) => found.push(findings),
  });
  const examples: Example[] = [];
  for (const asked of questions) {
    found = [];
    await answerer.ask(asked.q, { history: asked.history });
    // What a follow-up is asked after is answered first, once more.
    const { question, topic, ranked = [] } = found.at(-1) ?? {};
    if (!question || !topic || ranked.length === 0) continue;
    examples.push({
      question,
      topic,
      asked,
      articleLanguage: content.articles.find(({ file }) => file === asked.gold?.file)?.language ?? null,
      weight,
      candidates: ranked.map((one) => judge(one, asked, content)),
    });
  }
  return examples;
}

function judge(evidence: RankedEvidence, { gold }: EvalQuestion, content: Content): Candidate {
  const article = content.articles[evidence.article];
  const places = gold && article?.file === gold.file ? goldPlaces(gold, article.text) : [];
  return { evidence, isRight: places.some((place) => overlaps(place, evidence)) };
}
