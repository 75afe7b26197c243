import * as v from 'valibot';
import { messageOf } from '../../errors.js';
import { readerIdentity } from '../identity.js';
import type { Identities, Manifest } from '../manifest.js';
import { generationRow, nameRows, seedRows, speakerRows } from './content-schema.js';
import { DamagedIndex } from './damaged-index.js';
import { type Digest, digestOf, type Row } from './digest.js';

/** A generation, but for its readings, as it lies in tables. */
export interface GenerationRows<Given = Row> {
  /** The one row of `generation`. */
  readonly generation: Given;
  /** The rows of `seed` and of `speaker`, in their order. */
  readonly seeds: readonly Given[];
  readonly speakers: readonly Given[];
  /** The rows of `name`, in any order. */
  readonly names: readonly Given[];
}

/** What an index says of itself, as its tables keep it. */
export interface GenerationHead {
  readonly manifest: Manifest;
  readonly people: Identities;
}

/** A generation as rows of tables. */
export function toGenerationRows({ manifest, people }: GenerationHead): GenerationRows {
  const { generation: name, builtAt, model, rules, seeds } = manifest;
  return {
    generation: {
      id: 1,
      name,
      built_at: builtAt,
      model: JSON.stringify(model),
      rules,
      digest: digestOfGeneration(manifest, people),
    },
    seeds: seeds.map(({ modifiedMs, key, ...seed }, position) => ({
      position,
      ...seed,
      modified_ms: modifiedMs,
      reading: key,
    })),
    speakers: people.speakers.map((speaker, position) => ({
      position,
      ...speaker,
      aliases: JSON.stringify(speaker.aliases),
    })),
    names: Array.from(people.names, ([given, speaker]) => ({ given, speaker })),
  };
}

/** The generation of rows as a database gives them. @throws DamagedIndex where they are not what was written */
export function fromGenerationRows(rows: GenerationRows<unknown>): GenerationHead {
  try {
    const {
      name: generation,
      built_at: builtAt,
      model,
      rules,
      digest,
    } = v.parse(generationRow, rows.generation);
    const manifest = { generation, builtAt, model, rules, seeds: v.parse(seedRows, rows.seeds) };
    const names = v.parse(nameRows, rows.names);
    const people = {
      speakers: v.parse(speakerRows, rows.speakers),
      names: new Map(names.map(({ given, speaker }) => [given, speaker])),
    };
    if (digestOfGeneration(manifest, people).equals(digest)) return { manifest, people };
  } catch (error) {
    throw new DamagedIndex(messageOf(error), { cause: error });
  }
  throw new DamagedIndex('its list of articles is not the one that was written');
}

function digestOfGeneration(manifest: Manifest, { speakers, names }: Identities): Digest {
  const { generation, builtAt, model, rules, seeds } = manifest;
  const told = [
    [generation, builtAt, readerIdentity(rules, model)],
    seeds.map(({ file, bytes, modifiedMs, sha256, key, problem }) => [
      file,
      bytes,
      modifiedMs,
      sha256,
      key,
      problem,
    ]),
    speakers.map(({ name, kind, aliases }) => [name, kind, aliases]),
    [...names].sort(([a], [b]) => (a < b ? -1 : 1)),
  ];
  return digestOf([JSON.stringify(told)]);
}
