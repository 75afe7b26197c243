import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Where a question came from. */
export type QuestionSource = 'command' | 'mention' | 'direct' | 'channel' | 'conversation';

/** What is counted. Never a question, a user or a server. */
export interface Metrics {
  answered(source: QuestionSource, outcome: string, seconds: number): void;
  /** A question turned down: rate limit, full queue, closing. */
  refused(reason: string): void;
  /** A known error of Discord's API that was handled quietly. */
  discordError(code: number | string): void;
  /** A defect: something that was not expected. */
  failed(): void;
  /** Since the start: how many answers, and the median time of the last few hundred, in milliseconds. */
  summary(): { readonly answers: number; readonly medianMs: number };
  /** In Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Read when the metrics are. */
export interface MetricSources {
  gatewayReady(): boolean;
  indexBuiltAt(): Date;
  waitingQuestions(): number;
}

const REMEMBERED = 500;

export function startMetrics(sources: MetricSources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const questions = new Counter({
    name: 'verbatim_questions_total',
    help: 'Questions answered, by where they came from and how they were answered.',
    labelNames: ['source', 'outcome'],
    registers,
  });
  const duration = new Histogram({
    name: 'verbatim_answer_seconds',
    help: 'From receiving a question to sending its answer.',
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10],
    registers,
  });
  const refusals = new Counter({
    name: 'verbatim_refusals_total',
    help: 'Questions turned down, by reason.',
    labelNames: ['reason'],
    registers,
  });
  const discordErrors = new Counter({
    name: 'verbatim_discord_errors_total',
    help: 'Known errors of the Discord API, handled quietly.',
    labelNames: ['code'],
    registers,
  });
  const failures = new Counter({ name: 'verbatim_failures_total', help: 'Unexpected errors.', registers });
  gauge('verbatim_gateway_ready', '1 while connected to the gateway.', () => Number(sources.gatewayReady()));
  gauge('verbatim_index_age_seconds', 'Since the index was built.', () =>
    Math.max(0, (Date.now() - sources.indexBuiltAt().getTime()) / 1000),
  );
  gauge('verbatim_questions_waiting', 'Questions in the queue.', () => sources.waitingQuestions());

  const recent: number[] = [];
  let answers = 0;
  return {
    answered(source, outcome, seconds) {
      questions.inc({ source, outcome });
      duration.observe(seconds);
      recent[answers % REMEMBERED] = seconds * 1000;
      answers += 1;
    },
    refused: (reason) => refusals.inc({ reason }),
    discordError: (code) => discordErrors.inc({ code: String(code) }),
    failed: () => failures.inc(),
    summary: () => ({ answers, medianMs: Math.round(median(recent)) }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };

  function gauge(name: string, help: string, read: () => number): void {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
