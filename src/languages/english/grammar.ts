import type { Grammar } from '../grammar.js';
import type { Agreement } from '../lexicon.js';
import { entries } from '../words/entries.js';

const words = (list: string): ReadonlySet<string> => new Set(entries(list));

const he: Agreement = { gender: 'm', number: 'singular' };
const she: Agreement = { gender: 'f', number: 'singular' };
const they: Agreement = { gender: 'either', number: 'plural' };

/** The closed word classes of English. */
export const englishGrammar: Grammar = {
  definite: words('the, this, that, these, those'),
  indefinite:
    words(`a, an, some, several, many, few, another, two, three, four, five, six, seven, eight, nine, ten, one, no, any,
    each, every, most, all, other, both`),
  possessive: words('my, your, his, her, its, our, their'),
  distributives: words('each, every, no, any'),
  pluralDeterminers: words(
    'these, those, some, several, many, few, two, three, four, five, six, seven, eight, nine, ten, most, all, both',
  ),
  feminineDeterminers: words(''),
  masculineDeterminers: words(''),
  ofPrepositions: words('of'),
  contracted: words(''),
  prepositions:
    words(`in, on, at, by, for, with, without, from, to, into, onto, over, under, about, against, between, among, after,
    before, during, through, since, until, despite, toward, towards, near, across, behind, beyond, within, amid, per, via,
    outside, inside, following, regarding, like, than, upon, off, out, around, along, alongside, versus`),
  coordinators: words('and, or, nor'),
  subordinators:
    words(`that, if, when, while, as, because, although, though, but, so, where, whether, whereas, once, unless, what, how,
    why, after, before, since, until, yet`),
  clauseOpeners: words(
    'if, when, while, as, because, although, though, since, after, before, once, unless, whereas',
  ),
  relatives: words('who, which, that'),
  clitics: words("not, n't, also, then, later, just, even"),
  preverbal: words(''),
  adverbs:
    words(`also, again, not, never, ever, just, even, still, already, then, later, earlier, once, too, often, always, now, soon,
    further, instead, however, meanwhile, thus, only, almost, perhaps, maybe, today, yesterday, tomorrow, ago, recently, twice,
    here, there, well, afterward, afterwards`),
  adverbSuffix: 'ly',
  nounsLikeAdverbs: new Set(),
  finite: /(?:ed|s)$/,
  participle: /[a-z]{2}ed$/,
  timeWords:
    words(`monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july,
    august, september, october, november, december, morning, afternoon, evening, night, today, yesterday, tomorrow, last, this,
    week, month, year, day, earlier, later, jan., feb., aug., sept., oct., nov., dec.`),
  passive: words('been, being'),
  otherPersons: words('am'),
  copulas: words("is, are, was, were, be, being, been, 's, 're"),
  agentPrepositions: words('by'),
  plainVerbs:
    words(`has, have, had, is, are, was, were, be, been, will, would, can, could, may, might, must, shall, should, do, does,
    did, goes, went, gets, got, makes, made, takes, took, comes, came, gave, gives, wants, wanted, needs, needed, seems, seemed,
    became, becomes, remains, remained, plans, planned, tried, tries, began, begins, won, lost, led, leads, met, left, 's, 're, 've, 'd, 'll`),
  latter: new Map([['latter', { gender: 'either', number: 'singular' }]]),
  anaphoric: words('he, she, they, him, her, them, it'),
  pointsOfView: words('for, to, from, with, in the eyes of, in the words of'),
  takenUpBodies:
    words(`association, organization, organisation, company, group, firm, union, party, newspaper, paper, magazine,
    network, channel, club, agency, federation, platform, brand, publisher, campaign, committee, institute, foundation, bank`),
  locatives: words('in, at, near, across, outside, throughout'),
  impersonal: words('seems, seemed, appears, appeared, rains'),
  stressed: new Map([
    ['him', he],
    ['her', she],
    ['them', they],
    ['himself', he],
    ['herself', she],
    ['themselves', they],
  ]),
  naming:
    words(`term, terms, word, words, phrase, phrases, expression, name, names, nickname, nicknamed, title, titled, entitled, dubbed,
    named, called, so-called, known, labeled, labelled, label, labels, slogan, motto, hashtag, film, films, movie, movies, book,
    books, novel, song, songs, album, show, series, episode, play, magazine, newspaper, program, programme, project, operation,
    group, movement, campaign, ad, article, column, section, category, brand, exhibition, sculpture, poem, documentary, hit,
    single, memoir, podcast, game, concept, notion, tattoo, sign, signs, headline, headlined, msnbc's, nbc's, cbs's, abc's, cnn's`),
  titling: words('titled, entitled'),
  contractedOf: new Set(),
  charges: words(
    'charged, charges, charge, convicted, accused, indicted, sentenced, arrested, investigation, guilty, count, counts',
  ),
  complementOpeners: words(''),
  gerundMarkers: words('by, for'),
  narrativeMarkers: words(''),
  contrasts: words('while, whereas, but'),
  resumptions: words('but, then'),
  otherClauses: words('while, when, but, although, because'),
  lightWords: words('that, as, to, it, him, her, them'),
  comparisons: words('as'),
  objectMarkers: words('of, as, that'),
  officePrepositions: words('for, at, to, in'),
  officeComplements: new Map(),
  infinitive: /$^/,
  capitalisedOffices: new Set(),
  demonstratives: words('this, that, these, those'),
  degrees: words('most, least'),
  formers: words('former'),
  newcomers: words('current, future, new, young'),
  ofNoGender: words(''),
  distinctOffices: words(
    'ambassador, attorney, bishop, chancellor, governor, judge, king, mayor, minister, pope, prosecutor, queen',
  ),
  roleFamilies: [],
  roleFields: [],
  generalPosts: new Set(),
  personNouns: words('man, woman'),
  chargeMarkers: words('for, or, and'),
  capitalMeansName: false,
  subjectFirstAfterQuote: true,
};
