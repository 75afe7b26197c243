import type { Inflection } from '../words/index.js';
import { irregularVerbs } from './irregular-verbs.js';

/**
 * Every simple form of a French verb from its infinitive: present, imperfect, past historic, future,
 * conditional, both subjunctives, imperative, participles in every agreement. Both spellings are given where
 * the rectifications of 1990 allow two ("cédera" and "cèdera", "connaît" and "connait").
 */
export function conjugate(infinitive: string): Inflection[] {
  const table = irregularOf(infinitive) ?? firstGroup(infinitive);
  const unsaid = table.futures.flatMap((future) => [endings(future, FUTURE), endings(future, IMPERFECT)]);
  const inflections: Inflection[] = [
    { surface: infinitive, form: 'infinitive' },
    ...table.tenses.flatMap(finite),
    ...unsaid.flatMap(finite).map((one) => ({ ...one, irrealis: true as const })),
    { surface: table.presentParticiple, form: 'present-participle' },
  ];
  for (const surface of agreements(table.pastParticiple))
    inflections.push({ surface, form: 'past-participle' });
  return /[ao]ître$/.test(infinitive) ? inflections.flatMap(withoutCircumflex) : inflections;
}

function finite(tense: Tense): Inflection[] {
  return tense.flatMap((surface, slot) => (surface ? [{ surface, form: 'finite', ...slots[slot] }] : []));
}

/** The six forms of a tense, from "je" to "ils"; an empty string where the verb has none. */
type Tense = readonly string[];

interface Table {
  /** All but the future and the conditional. */
  readonly tenses: readonly Tense[];
  /** The future without its "-ai", in every spelling; the conditional is made from it, too. */
  readonly futures: readonly string[];
  readonly presentParticiple: string;
  readonly pastParticiple: string;
}

const slots = [
  { person: 1, number: 'singular' },
  { person: 2, number: 'singular' },
  { person: 3, number: 'singular' },
  { person: 1, number: 'plural' },
  { person: 2, number: 'plural' },
  { person: 3, number: 'plural' },
] as const;

/** Stems whose last vowel opens before a mute e: "répét-", "allégu-"; "lev-", "mén-". */
const ACUTE = /é((?:[gq]u|[^aeiouyé])+)$/;
const GRAVE = /(?<![aeiou])e([^aeiouyéltx])$/;

const IMPERFECT = ['ais', 'ais', 'ait', 'ions', 'iez', 'aient'];
const FUTURE = ['ai', 'as', 'a', 'ons', 'ez', 'ont'];

/** Verbs in -er, with the spelling changes that their sounds ask for. */
function firstGroup(infinitive: string): Table {
  const stem = infinitive.slice(0, -2);
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  const mutes = muteStems(stem);
  const tenses: Tense[] = [
    endings(stem, ['', '', '', '', 'ez', '']).with(3, `${soft}ons`),
    endings(soft, ['ais', 'ais', 'ait', '', '', 'aient']),
    endings(stem, ['', '', '', 'ions', 'iez', '']),
    endings(soft, ['ai', 'as', 'a', 'âmes', 'âtes', '']).with(5, `${stem}èrent`),
    endings(soft, ['asse', 'asses', 'ât', 'assions', 'assiez', 'assent']),
  ];
  for (const mute of mutes) tenses.push(endings(mute, ['e', 'es', 'e', '', '', 'ent']));
  const futures = infinitive.endsWith('envoyer')
    ? [`${stem.slice(0, -2)}err`]
    : [...mutes, ...(ACUTE.test(stem) ? [stem] : [])].map((mute) => `${mute}er`);
  return { tenses, futures, presentParticiple: `${soft}ant`, pastParticiple: `${stem}é` };
}

/** The stem before a mute e ("répèt-", "appell-", "essai-" and "essay-"). */
function muteStems(stem: string): string[] {
  if (stem.endsWith('ay')) return [stem, `${stem.slice(0, -1)}i`];
  if (/[ou]y$/.test(stem)) return [`${stem.slice(0, -1)}i`];
  if (ACUTE.test(stem)) return [stem.replace(ACUTE, 'è$1')];
  if (/(?:appel|jet)$/.test(stem)) return [stem + stem.at(-1)];
  if (/(?<![aeiou])e[lt]$/.test(stem)) return [stem + stem.at(-1), stem.replace(/e(.)$/, 'è$1')];
  if (GRAVE.test(stem)) return [stem.replace(GRAVE, 'è$1')];
  return [stem];
}

/** A verb of the second or third group, by the model whose ending is the longest it shares. */
function irregularOf(infinitive: string): Table | undefined {
  for (let start = 0; start < infinitive.length; start++) {
    const model = irregularVerbs.get(infinitive.slice(start));
    if (model) return fromModel(infinitive.slice(0, start), model);
  }
  return undefined;
}

function fromModel(prefix: string, model: readonly string[]): Table {
  const parts = model.map((part) => prefix + part);
  const [pastParticiple = '', past = '', future = '', subjunctive = '', near = subjunctive, participle] =
    parts.slice(6);
  const plural = (parts[3] ?? '').slice(0, -3);
  return {
    tenses: [
      parts.slice(0, 6),
      endings(plural, IMPERFECT),
      ...(model[7] === '-' ? [] : pastTenses(past)),
      endings(subjunctive, ['e', 'es', 'e', '', '', 'ent']),
      endings(near, ['', '', '', 'ions', 'iez', '']),
    ],
    futures: [future],
    presentParticiple: participle ?? `${plural}ant`,
    pastParticiple,
  };
}

/** Past historic and imperfect subjunctive. */
function pastTenses(past: string): Tense[] {
  const long = past.replace(/[iu](?=n?$)/, (vowel) => (vowel === 'i' ? 'î' : 'û'));
  return [
    [`${past}s`, `${past}s`, `${past}t`, `${long}mes`, `${long}tes`, `${past}rent`],
    endings(past, ['sse', 'sses', '', 'ssions', 'ssiez', 'ssent']).with(2, `${long}t`),
  ];
}

/** Endings set after a stem; an empty ending stands for no form. */
function endings(stem: string, list: Tense): string[] {
  return list.map((ending) => ending && stem + ending);
}

function agreements(participle: string): string[] {
  const base = participle.replace(/û$/, 'u');
  return [participle, `${base}e`, participle.endsWith('s') ? participle : `${base}s`, `${base}es`];
}

function withoutCircumflex(inflection: Inflection): Inflection[] {
  const surface = inflection.surface.replace(/([ao])î(?=t)/, '$1i');
  return surface === inflection.surface ? [inflection] : [inflection, { ...inflection, surface }];
}
