import {
  nearTexts,
  openTextIndex,
  PackedFile,
  readAscending,
  textsIn,
  textTableIn,
} from '../../packing/index.js';
import { remember } from '../../remember.js';
import { type NameForm, nameIndexOf, type Speaker } from '../../speakers/index.js';
import type { People, SpeakerRecord } from '../ports/index.js';
import { SPEAKER_KINDS } from '../rows/index.js';
import { isCount, isText, listOf, objectOf, oneOf, type Shape } from '../shape.js';
import { speakerRecord } from '../speaker-record.js';
import { PEOPLE_FORM, type PeopleSection } from './people-form.js';

type PeopleFile = PackedFile<PeopleSection, (typeof PEOPLE_FORM.counts)[number]>;

/** More often nobody is quoted. */
const MOST_TIMES = 1_000_000;
const isTimes: Shape = (value) => isCount(value) && (value as number) <= MOST_TIMES;
const isMention: Shape = (value) =>
  Array.isArray(value) && value.length === 2 && isText(value[0]) && isTimes(value[1]);

/** A speaker as it is stored. */
interface StoredSpeaker extends Speaker {
  readonly quotes: number;
  readonly mentions: readonly (readonly [mention: string, times: number])[];
}

const isSpeaker = objectOf<StoredSpeaker>({
  name: isText,
  kind: oneOf(SPEAKER_KINDS),
  aliases: listOf(isText),
  quotes: isTimes,
  mentions: listOf(isMention),
});

/** Speakers, and forms of names, that are kept for the next question. */
const MOST_KEPT = 5_000;
/** … and names that articles give, with the canonical ones: each article that is read gives some. */
const MOST_NAMES_KEPT = 20_000;

/** How many there are of what people are told by. */
export interface PeopleLimits {
  readonly articles: number;
  readonly passages: number;
}

/** People, and whom the names stand for that articles give. */
export interface PackedPeople extends People {
  /** The canonical name; the one given where it stands for nobody known. */
  canonical(given: string): string;
}

/**
 * Opens packed people, without copying them: the bytes must not change afterwards. Each is read when they are asked for.
 *
 * @throws RangeError where the bytes are not of this form; so do its functions where what one of them needs is damaged
 */
export function openPeople(bytes: Uint8Array, { articles, passages }: PeopleLimits): PackedPeople {
  const file: PeopleFile = new PackedFile(PEOPLE_FORM, bytes);
  const { counts } = file;
  const speakers = textsIn(file, 'speakerEnds', 'speakers', counts.speakers);
  const speaker = remember((number: number) => readSpeaker(speakers.at(number)), MOST_KEPT);
  const named = openTextIndex(
    file,
    {
      ends: 'nameEnds',
      texts: 'names',
      table: 'nameTable',
      listEnds: 'nameSpeakerEnds',
      lists: 'nameSpeakers',
    },
    counts.names,
    counts.speakers,
  );
  const listed = (ends: PeopleSection, lists: PeopleSection, limit: number) => {
    const list = file.bytes(lists);
    const endOf = file.ends(ends, counts.speakers, list.length);
    return (name: string): readonly number[] => {
      const [number] = named(name);
      return number === undefined
        ? []
        : readAscending(list.subarray(endOf[number - 1] ?? 0, endOf[number]), limit);
    };
  };
  const find = (name: string) => {
    const [number] = named(name);
    return number === undefined ? undefined : speaker(number);
  };
  const called = openTextIndex(
    file,
    {
      ends: 'wordEnds',
      texts: 'words',
      table: 'wordTable',
      listEnds: 'wordSpeakerEnds',
      lists: 'wordSpeakers',
    },
    counts.words,
    counts.speakers,
  );
  const given = openTextIndex(
    file,
    {
      ends: 'givenEnds',
      texts: 'given',
      table: 'givenTable',
      listEnds: 'givenSpeakerEnds',
      lists: 'givenSpeakers',
    },
    counts.given,
    counts.speakers,
  );
  const quoted = file.places('quoted', counts.quoted, counts.speakers);
  const articlesQuoting = listed('quotingEnds', 'quoting', articles);
  let records: readonly SpeakerRecord[] | undefined;
  return {
    size: counts.quoted,
    names: namesIn(file, (number) => speaker(number).told.name),
    quoted() {
      records ??= Array.from(quoted, (number) => {
        const { told, quotes, mentions } = speaker(number);
        const record = { quotes, articles: articlesQuoting(told.name).length };
        return speakerRecord(told, record, () =>
          mentions.flatMap(([mention, count]) => Array<string>(count).fill(mention)),
        );
      });
      return records;
    },
    find: (name) => find(name)?.told,
    quotesOf: (name) => find(name)?.quotes ?? 0,
    articlesQuoting,
    articlesReporting: listed('reportingEnds', 'reporting', articles),
    passagesOf: listed('passageEnds', 'passages', passages),
    mentionsOf: (name) => find(name)?.mentions.map(([mention]) => mention) ?? [],
    canonical: remember((name) => {
      const [number] = given(name);
      return number === undefined ? name : speaker(number).told.name;
    }, MOST_NAMES_KEPT),
    calledWith: (word) => called(word).map((number) => speaker(number).told),
  };
}

/** @throws RangeError */
function readSpeaker(text: string) {
  const { quotes, mentions, ...told } = speakerIn(text);
  return { told, quotes, mentions };
}

function speakerIn(text: string): StoredSpeaker {
  try {
    const speaker: unknown = JSON.parse(text);
    if (isSpeaker(speaker)) return speaker as StoredSpeaker;
  } catch {
    // As below.
  }
  throw new RangeError('a speaker is not as it was packed');
}

function namesIn(file: PeopleFile, nameOf: (speaker: number) => string): People['names'] {
  const { counts } = file;
  const forms = textsIn(file, 'formEnds', 'forms', counts.forms);
  const formSpeakers = file.places('formSpeakers', counts.forms, counts.speakers);
  const form = remember((number: number): NameForm => {
    const [strength, ...keys] = forms.at(number).split(' ');
    const speaker = nameOf(formSpeakers[number] as number);
    return { keys, speaker, strength: strength === '3' ? 3 : strength === '2' ? 2 : 1 };
  }, MOST_KEPT);
  const first = openTextIndex(
    file,
    {
      ends: 'firstEnds',
      texts: 'firsts',
      table: 'firstTable',
      listEnds: 'firstFormEnds',
      lists: 'firstForms',
    },
    counts.firsts,
    counts.forms,
  );
  const glued = openTextIndex(
    file,
    {
      ends: 'gluedEnds',
      texts: 'glued',
      table: 'gluedTable',
      listEnds: 'gluedFormEnds',
      lists: 'gluedForms',
    },
    counts.glued,
    counts.forms,
  );
  const keys = textsIn(file, 'keyEnds', 'keys', counts.keys);
  const keyPlace = textTableIn(file, 'keyTable', keys);
  const lengths = file.marks('lengths', counts.keys);
  const letters = file.numbers('letters', counts.keys);
  return nameIndexOf({
    beginningWith: (key) => first(key).map(form),
    writtenAsOne: (key) => glued(key).map(form),
    isKey: (key) => keyPlace(key) !== undefined,
    keysNear: (key, most) =>
      nearTexts(key, most, keys, lengths, letters).places.map((place) => keys.at(place)),
  });
}
