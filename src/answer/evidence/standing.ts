import { largestOf } from '../../text/index.js';
import type { EvidenceFeatures, SpanFeatures, Standing } from './evidence.js';
import { SPEAKER_FIT } from './speaker-fit.js';

/** A span by itself. */
export interface Unranked {
  readonly features: SpanFeatures & Pick<EvidenceFeatures, 'voice' | 'continues'>;
  /** Its fit with the speaker meant (`SpeakerFit`). */
  readonly speaker: number | null;
}

/** A function that tells how one of the spans stands beside all that were found, whoever speaks there. */
export function standingAmong(
  found: readonly Unranked[],
  meansSomebody: boolean,
): (one: Unranked) => Standing {
  const most = (name: 'voice' | 'own' | 'around' | 'predicate', among = found) =>
    largestOf(
      among.map(({ features }) => features[name]),
      0,
    );
  const theirs = meansSomebody ? found.filter(({ speaker }) => (speaker ?? 0) >= SPEAKER_FIT.stated) : found;
  const [voice, own, predicate] = [most('voice'), most('own'), most('predicate')];
  const [theirOwn, theirAround] = [most('own', theirs), most('around', theirs)];
  return ({ features }) => ({
    voiceLead: voice > 0 ? features.voice / voice : 0,
    ownLead: own > 0 ? features.own / own : 1,
    predicateLead: predicate > 0 ? features.predicate / predicate : 1,
    theirOwn,
    theirAround,
  });
}
