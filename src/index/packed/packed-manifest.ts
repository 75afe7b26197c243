import * as v from 'valibot';
import { bytesOf, PackedFile, packFile, packTexts, textsIn } from '../../packing/index.js';
import type { IndexedSeed, Manifest } from '../manifest.js';
import { modelIdentity } from '../rows/index.js';
import { MANIFEST_FORM } from './manifest-form.js';

/** What an index says of itself, and of seeds that it could not use. */
export interface PackedManifest {
  readonly manifest: Manifest;
  readonly warnings: readonly string[];
}

/** Its seeds are read when they are asked for: one by one, or as the list of the manifest, once. */
export interface OpenedManifest extends PackedManifest {
  readonly seeds: SeedList;
}

/** Seeds in the order of their names. */
export interface SeedList {
  readonly length: number;
  /** Undefined where there is none. */
  at(place: number): IndexedSeed | undefined;
}

const schema = v.strictObject({
  generation: v.string(),
  builtAt: v.pipe(v.string(), v.isoTimestamp()),
  model: modelIdentity,
  rules: v.string(),
  warnings: v.array(v.string()),
  problems: v.array(v.strictTuple([v.number(), v.string()])),
});

export function packManifest({ manifest: { seeds, ...manifest }, warnings }: PackedManifest): Uint8Array {
  const problems = seeds.flatMap(({ problem }, place) => (problem === null ? [] : [[place, problem]]));
  const files = packTexts(seeds.map(({ file }) => file));
  const digests = packTexts(seeds.map(({ sha256 }) => sha256));
  const keys = packTexts(seeds.map(({ key }) => key ?? ''));
  return packFile(
    MANIFEST_FORM,
    {
      head: new TextEncoder().encode(JSON.stringify({ ...manifest, warnings, problems })),
      fileEnds: files.ends,
      files: files.texts,
      bytes: bytesOf(Float64Array.from(seeds, ({ bytes }) => bytes)),
      modifiedMs: bytesOf(Float64Array.from(seeds, ({ modifiedMs }) => modifiedMs)),
      digestEnds: digests.ends,
      digests: digests.texts,
      keyEnds: keys.ends,
      keys: keys.texts,
    },
    { seeds: seeds.length },
  );
}

/** @throws RangeError where the bytes are none */
export function openManifest(packed: Uint8Array): OpenedManifest {
  const file = new PackedFile(MANIFEST_FORM, packed);
  const { warnings, problems, ...head } = readHead(file.text('head'));
  const seeds = seedsIn(file, new Map(problems));
  let list: readonly IndexedSeed[] | undefined;
  return {
    seeds,
    warnings,
    manifest: {
      ...head,
      get seeds() {
        list ??= Array.from({ length: seeds.length }, (_, place) => seeds.at(place) as IndexedSeed);
        return list;
      },
    },
  };
}

/** @throws RangeError */
function readHead(text: string): v.InferOutput<typeof schema> {
  try {
    return v.parse(schema, JSON.parse(text));
  } catch (error) {
    throw new RangeError('the manifest is not as it was packed', { cause: error });
  }
}

function seedsIn(
  file: PackedFile<(typeof MANIFEST_FORM.sections)[number], 'seeds'>,
  problems: ReadonlyMap<number, string>,
): SeedList {
  const { seeds: length } = file.counts;
  const files = textsIn(file, 'fileEnds', 'files', length);
  const bytes = file.doubles('bytes', length);
  const modifiedMs = file.doubles('modifiedMs', length);
  const digests = textsIn(file, 'digestEnds', 'digests', length);
  const keys = textsIn(file, 'keyEnds', 'keys', length);
  return {
    length,
    at(place) {
      if (place < 0 || place >= length) return undefined;
      return {
        file: files.at(place),
        bytes: bytes[place] as number,
        modifiedMs: modifiedMs[place] as number,
        sha256: digests.at(place),
        key: keys.at(place) || null,
        problem: problems.get(place) ?? null,
      };
    },
  };
}
