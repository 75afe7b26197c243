import type { ParsedSentence } from '../clauses/index.js';
import type { LanguageData } from '../words/index.js';
import { isSource } from './is-source.js';
import { saysOutside } from './outside-marks.js';
import type { Report, ReportReader } from './report.js';

/** A phrase that names the source of the sentence. */
export const sourceOfSentence: ReportReader = {
  name: 'source of the sentence',
  example: 'Selon Marie Dupont, le quai sera rouvert en juin.',
  read: (sentence, data) => phrasesWith(sentence, data, (cue) => !data.grammar.pointsOfView.has(cue)),
};

/** A phrase that names whose opinion the sentence is, which may be whom it concerns: "Pour Marie Dupont, tout change." */
export const pointOfView: ReportReader = {
  name: 'point of view',
  example: 'Pour Marie Dupont, le quai est dangereux.',
  read: (sentence, data) =>
    phrasesWith(
      sentence,
      data,
      (cue) => data.grammar.pointsOfView.has(cue) && data.grammar.opinions.has(cue),
    ),
};

function phrasesWith(
  sentence: ParsedSentence,
  data: LanguageData,
  isCue: (cue: string) => boolean,
): Report[] {
  return sentence.sources.flatMap((phrase): Report[] => {
    const { source, cue, from, cueEnd } = phrase;
    return isCue(cue) && isSource(source, data) && saysOutside(sentence, phrase, data)
      ? [{ mention: source, from, to: cueEnd }]
      : [];
  });
}
