import {
  bytesOf,
  compareTexts,
  differences,
  packFile,
  packLists,
  packShapes,
  packTextIndex,
  packTexts,
  packTextTable,
} from '../../packing/index.js';
import type { NameForm } from '../../speakers/index.js';
import type { Steps } from '../../steps.js';
import type { MemoryPeople, Told } from '../memory/index.js';
import { PEOPLE_FORM } from './people-form.js';

/**
 * People as one piece of bytes, which `openPeople` reads where it lies.
 *
 * @param given whom each name stands for that an article gives
 */
export function* packPeopleSteps(
  people: MemoryPeople,
  given: ReadonlyMap<string, string>,
): Steps<Uint8Array> {
  const told = [...people.told.values()];
  const numberOf = new Map(told.map(({ speaker }, number) => [speaker.name, number]));
  const numbersOf = (names: readonly { readonly name: string }[]) =>
    names.flatMap(({ name }) => numberOf.get(name) ?? []).sort((a, b) => a - b);
  const speakers = packTexts(told.map(describe));
  yield;
  const lists = (of: (one: Told) => readonly number[]) => packLists(told.map((one) => differences(of(one))));
  const quoting = lists((one) => one.quoting);
  const reporting = lists((one) => one.reporting);
  const passages = lists((one) => one.passages);
  yield;
  const names = packTextIndex(new Map(told.map(({ speaker }, number) => [speaker.name, [number]])));
  const givenNames = packTextIndex(
    new Map(Array.from(given, ([name, canonical]) => [name, numbersOf([{ name: canonical }])])),
  );
  yield;
  const { beginningWith, writtenAsOne } = people.table;
  const forms = new Map<NameForm, number>();
  for (const list of [...beginningWith.values(), ...writtenAsOne.values()])
    for (const form of list) if (!forms.has(form)) forms.set(form, forms.size);
  const formTexts = packTexts(
    Array.from(forms.keys(), ({ strength, keys }) => [strength, ...keys].join(' ')),
  );
  yield;
  const byForm = (table: ReadonlyMap<string, readonly NameForm[]>) =>
    packTextIndex(
      new Map(
        Array.from(table, ([key, list]) => [
          key,
          list.map((form) => forms.get(form) as number).sort((a, b) => a - b),
        ]),
      ),
    );
  const firsts = byForm(beginningWith);
  yield;
  const glued = byForm(writtenAsOne);
  yield;
  const sortedKeys = [...people.table.keys].sort(compareTexts);
  const keys = packTexts(sortedKeys);
  yield;
  const byWord = people.byWord();
  const words = packTextIndex(new Map(Array.from(byWord, ([word, called]) => [word, numbersOf(called)])));
  yield;
  const quoted = people.quoted().map(({ name }) => numberOf.get(name) as number);
  return packFile(
    PEOPLE_FORM,
    {
      speakerEnds: speakers.ends,
      speakers: speakers.texts,
      quoted: bytesOf(quoted),
      quotingEnds: quoting.ends,
      quoting: quoting.lists,
      reportingEnds: reporting.ends,
      reporting: reporting.lists,
      passageEnds: passages.ends,
      passages: passages.lists,
      nameEnds: names.ends,
      names: names.texts,
      nameTable: names.table,
      nameSpeakerEnds: names.listEnds,
      nameSpeakers: names.lists,
      givenEnds: givenNames.ends,
      given: givenNames.texts,
      givenTable: givenNames.table,
      givenSpeakerEnds: givenNames.listEnds,
      givenSpeakers: givenNames.lists,
      formEnds: formTexts.ends,
      forms: formTexts.texts,
      formSpeakers: bytesOf(Array.from(forms.keys(), ({ speaker }) => numberOf.get(speaker) as number)),
      firstEnds: firsts.ends,
      firsts: firsts.texts,
      firstTable: firsts.table,
      firstFormEnds: firsts.listEnds,
      firstForms: firsts.lists,
      gluedEnds: glued.ends,
      glued: glued.texts,
      gluedTable: glued.table,
      gluedFormEnds: glued.listEnds,
      gluedForms: glued.lists,
      keyEnds: keys.ends,
      keys: keys.texts,
      keyTable: packTextTable(sortedKeys),
      ...packShapes(sortedKeys),
      wordEnds: words.ends,
      words: words.texts,
      wordTable: words.table,
      wordSpeakerEnds: words.listEnds,
      wordSpeakers: words.lists,
    },
    {
      speakers: told.length,
      quoted: quoted.length,
      names: told.length,
      given: given.size,
      forms: forms.size,
      firsts: beginningWith.size,
      glued: writtenAsOne.size,
      keys: sortedKeys.length,
      words: byWord.size,
    },
  );
}

/** A speaker as it is stored: mentions once each, with how often they stand for the speaker. */
function describe({ speaker, quotes, mentions }: Told): string {
  const times = new Map<string, number>();
  for (const mention of mentions) times.set(mention, (times.get(mention) ?? 0) + 1);
  return JSON.stringify({ ...speaker, quotes, mentions: [...times] });
}
