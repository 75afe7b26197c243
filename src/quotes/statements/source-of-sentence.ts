import type { SourcePhrase } from '../clauses/index.js';
import type { LanguageData } from '../words/index.js';
import { isSource } from './is-source.js';
import { saysOutside } from './outside-marks.js';
import type { Report, ReportReader } from './report.js';

/** A phrase that names the source of the sentence. */
export const sourceOfSentence: ReportReader = {
  name: 'source of the sentence',
  example: 'Selon Marie Dupont, le quai sera rouvert en juin.',
  read(sentence, data) {
    return sentence.sources.flatMap((phrase): Report[] => {
      const { source, from, cueEnd } = phrase;
      return mayReport(phrase, data) && saysOutside(sentence, phrase, data)
        ? [{ mention: source, from, to: cueEnd }]
        : [];
    });
  },
};

function mayReport({ source, cue }: SourcePhrase, data: LanguageData): boolean {
  const { pointsOfView, opinions } = data.grammar;
  return isSource(source, data) && (!pointsOfView.has(cue) || opinions.has(cue));
}
