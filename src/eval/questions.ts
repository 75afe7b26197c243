import { addTo } from '../add-to.js';
import type { Answer } from '../answer/index.js';
import type { Article } from '../articles/index.js';
import { nameKey, overlaps, type Span } from '../text/index.js';
import type { EvalQuestion, Gold } from './question-file.js';

/** How one question was answered. */
export interface QuestionScore {
  readonly question: EvalQuestion;
  readonly answer: Answer;
  /** Language of the article that the question is about; null where it is about none. */
  readonly articleLanguage: string | null;
  /** Place of the first citation that is right, from 1; null where none is, or the question has no answer. */
  readonly rank: number | null;
  /** The same over the ranked paragraphs. */
  readonly passageRank: number | null;
  /** Whether the first citation that is right names the right speaker; null where nobody's words answer or none is right. */
  readonly speakerRight: boolean | null;
}

/** Shares (0 to 1) over a group of questions; null where the group holds none that count. */
export interface QuestionFigures {
  readonly questions: number;
  readonly hit1: number | null;
  readonly hit3: number | null;
  readonly hit10: number | null;
  /** Mean reciprocal rank of the first right paragraph among the first ten. */
  readonly mrr10: number | null;
  readonly recall10: number | null;
  readonly speaker: number | null;
  /** Of the questions with an answer, those that were not answered. */
  readonly refused: number | null;
  /** Of the questions without an answer, those that were not answered: right abstentions. */
  readonly abstained: number | null;
}

/**
 * Scores one answer, which must have been asked for ten citations and ten passages.
 *
 * @param articleOf an article by file name, undefined where there is none
 */
export function scoreQuestion(
  question: EvalQuestion,
  answer: Answer,
  articleOf: (file: string) => Pick<Article, 'text' | 'language'> | undefined,
): QuestionScore {
  const { gold, about } = question;
  const articleLanguage = articleOf(about ?? '')?.language ?? null;
  if (!gold) return { question, answer, articleLanguage, rank: null, passageRank: null, speakerRight: null };
  const places = goldPlaces(gold, articleOf(gold.file)?.text ?? '');
  const isRight = (shown: Span & { readonly file: string }) =>
    shown.file === gold.file && places.some((place) => overlaps(place, shown));
  const citations = answer.outcome === 'answered' ? answer.citations.filter(({ related }) => !related) : [];
  const first = citations.findIndex(isRight);
  const passage = (answer.passages ?? []).slice(0, 10).findIndex(isRight);
  const named = citations[first]?.speaker ?? answer.speaker?.name ?? null;
  return {
    question,
    answer,
    articleLanguage,
    rank: first < 0 ? null : first + 1,
    passageRank: passage < 0 ? null : passage + 1,
    speakerRight: first < 0 || question.speaker === null ? null : isSameSurname(named, question.speaker),
  };
}

/** The figures of a group of scores. */
export function summariseQuestions(scores: readonly QuestionScore[]): QuestionFigures {
  const answerable = scores.filter(({ question }) => question.gold !== null);
  const unanswerable = scores.filter(({ question }) => question.gold === null);
  const spoken = answerable.filter(({ speakerRight }) => speakerRight !== null);
  const within = (limit: number) => share(answerable, ({ rank }) => rank !== null && rank <= limit);
  const reciprocal = answerable.reduce(
    (sum, { passageRank }) => sum + (passageRank ? 1 / passageRank : 0),
    0,
  );
  return {
    questions: scores.length,
    hit1: within(1),
    hit3: within(3),
    hit10: within(10),
    mrr10: answerable.length > 0 ? reciprocal / answerable.length : null,
    recall10: share(answerable, ({ passageRank }) => passageRank !== null),
    speaker: share(spoken, ({ speakerRight }) => speakerRight === true),
    refused: share(answerable, ({ answer }) => answer.outcome !== 'answered'),
    abstained: share(unanswerable, ({ answer }) => answer.outcome !== 'answered'),
  };
}

/**
 * The figures of all scores, and of each pair of languages (of the question and of the article), of each type, of each type
 * for articles of each language, and of each register.
 */
export function groupQuestions(scores: readonly QuestionScore[]): ReadonlyMap<string, QuestionFigures> {
  const groups = new Map<string, QuestionScore[]>();
  for (const score of scores) {
    const { lang, type, register } = score.question;
    const about = score.articleLanguage;
    const names = [
      'all',
      about ? `${lang} → ${about}` : lang,
      type,
      ...(about ? [`${type} → ${about}`] : []),
    ];
    for (const name of [...names, ...(register ? [register] : [])]) addTo(groups, name, score);
  }
  return new Map([...groups].map(([name, group]) => [name, summariseQuestions(group)]));
}

/** Where the answers of an annotation stand in the article's text: UTF-16 offsets. */
export function goldPlaces({ texts, ranges }: Gold, text: string): Span[] {
  const places: Span[] = ranges.map(([start, end]) => ({ start, end }));
  for (const part of texts) {
    for (let start = text.indexOf(part); part !== '' && start >= 0; start = text.indexOf(part, start + 1)) {
      places.push({ start, end: start + part.length });
    }
  }
  return places;
}

function isSameSurname(named: string | null, expected: string): boolean {
  const surname = nameKey(expected).split(' ').at(-1) ?? '';
  return named !== null && nameKey(named).split(' ').includes(surname);
}

function share<Item>(items: readonly Item[], counts: (item: Item) => boolean): number | null {
  return items.length > 0 ? items.filter(counts).length / items.length : null;
}
