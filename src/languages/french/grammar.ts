import type { Grammar } from '../grammar.js';
import type { Agreement } from '../lexicon.js';
import { lines, NEVER, words } from '../words/index.js';
import { nounPlural } from './noun-plural.js';
import { roleFamilies, roleFields } from './role-families.js';

const masculine: Agreement = { gender: 'm', number: 'singular' };
const feminine: Agreement = { gender: 'f', number: 'singular' };
const masculines: Agreement = { gender: 'm', number: 'plural' };
const feminines: Agreement = { gender: 'f', number: 'plural' };
const either: Agreement = { gender: 'either', number: 'singular' };
const eithers: Agreement = { gender: 'either', number: 'plural' };

/** The words and their plurals. */
const nounWords = (list: string): ReadonlySet<string> =>
  new Set([...words(list)].flatMap((word) => [word, nounPlural(word)]));

/** The closed word classes of French. */
export const grammar = (): Grammar => ({
  definite: words("le, la, l', les, ce, cet, cette, ces"),
  indefinite:
    words(`un, une, des, plusieurs, certains, certaines, quelques, deux, trois, quatre, cinq, six, sept,
    huit, neuf, dix, aucun, aucune, chaque, tout, toute, tous, toutes, nombreux, nombreuses, beaucoup, autre, autres`),
  possessive: words('mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos, votre, vos, leur, leurs'),
  distributives: words('chaque, aucun, aucune, nul, nulle, tout, toute'),
  pluralDeterminers:
    words(`les, des, ces, ses, mes, tes, nos, vos, leurs, plusieurs, certains, certaines, quelques,
    deux, trois, quatre, cinq, six, sept, huit, neuf, dix, tous, toutes, nombreux, nombreuses, beaucoup`),
  feminineDeterminers: words('la, une, cette, sa, ma, ta, aucune, certaines, toute, toutes, nombreuses'),
  masculineDeterminers: words('le, un, ce, cet, aucun, certains, tout, tous, nombreux'),
  ofPrepositions: words("de, du, des, d'"),
  contracted: words('du, au, aux'),
  prepositions:
    words(`à, au, aux, dans, sur, sous, en, par, pour, avec, sans, vers, chez, entre, contre, devant, derrière,
    depuis, pendant, durant, dès, jusque, jusqu', jusqu'à, lors, après, avant, malgré, selon, envers, auprès, parmi,
    hors, via, face, suite, grâce, outre, sauf, concernant, suivant, près, loin, autour, quant, à l'issue, au sujet`),
  coordinators: words('et, ou, ni'),
  subordinators:
    words(`que, qu', si, s'il, quand, lorsque, lorsqu', comme, alors, tandis, parce, puisque, puisqu', car,
    mais, donc, or, dont, où, ainsi, tout, afin, quoique, pendant, combien, comment, pourquoi`),
  clauseOpeners: words(
    "s', si, quand, lorsque, lorsqu', comme, alors, tandis, puisque, puisqu', bien, quoique, après, avant",
  ),
  relatives: words('qui, lequel, laquelle, lesquels, lesquelles'),
  asideRelatives: words('qui'),
  clitics: words("ne, n', se, s', me, m', te, t', le, la, l', les, lui, leur, y, en, nous, vous"),
  unstressedAdverbs: words(''),
  reflexives: words("se, s', me, m', te, t', nous, vous"),
  onlyReflexives: words("se, s'"),
  firstPersons: words("je, j', nous"),
  preverbal: words("ne, n', se, s', me, m', te, t', j'"),
  adverbs:
    words(`pas, plus, jamais, rien, aussi, encore, déjà, toujours, ensuite, puis, enfin, bien, même, ainsi, notamment,
    pourtant, toutefois, cependant, surtout, d'ailleurs, ailleurs, plutôt, très, trop, peu, tout, non, alors, mieux,
    auparavant, hier, aujourd'hui, demain, avant, après, tard, tôt, depuis, longtemps, parfois, souvent, donc, néanmoins,
    d'abord, dès, lors, ici, là, désormais, volontiers, également, quant, malgré tout, en outre, quand, une nouvelle fois`),
  adverbSuffix: 'ment',
  nounsLikeAdverbs:
    words(`arrondissement, département, établissement, mouvement, parlement, gouvernement, régiment, rassemblement,
    logement, enseignement, développement, armement, équipement, environnement, renseignement, commandement`),
  finite: /(?:[^éuis]e|[^n]t|[^a]nt|d)$/,
  participle: /[a-zéèêçï]{2}(?:ée?s?|i[et]?s?|(?<![gq])ue?s?|ise?s?)$/,
  gerund: /ant$/,
  pluralAuxiliary: /nt$/,
  conditional: /rai(?:t|ent)$/,
  pluralNoun: /s$/,
  timeWords:
    words(`lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet,
    août, septembre, octobre, novembre, décembre, matin, soir, midi, après-midi, nuit, hier, aujourd'hui, demain, début,
    fin, mi-janvier, mi-février, mi-mars, mi-avril, mi-mai, mi-juin, mi-juillet, mi-août, mi-septembre, mi-octobre
    mi-novembre, mi-décembre, dernier, dernière, derniers, dernières, prochain, prochaine, passé, passée, 1er, ier
    an, ans, année, années, semaine, semaines, mois, jour, jours, journée, matinée, soirée, week-end, heure, heures, minutes, veille, lendemain, surlendemain`),
  surnamesLikeTimes: words(''),
  passive: words('été'),
  otherPersons: words(
    'ai, as, avons, avez, avais, avions, aviez, aurai, auras, aurons, aurez, suis, es, sommes, êtes, étions, étiez',
  ),
  copulas: words(
    `est, sont, était, étaient, sera, seront, serait, seraient, fut, furent, soit, soient, être, étant, suis, sommes`,
  ),
  becoming: words('devenu, devenue, devient, devenait, restait, reste'),
  agentPrepositions: words('par'),
  plainVerbs:
    words(`a, ont, avait, avaient, aura, auront, aurait, auraient, eut, ayant, est, sont, était, étaient, sera, seront,
    serait, seraient, fut, furent, soit, étant, peut, peuvent, pouvait, pouvaient, pourra, pourront, pourrait, pourraient,
    doit, doivent, devait, devaient, devra, devront, devrait, devraient, veut, veulent, voulait, voulaient, va, vont,
    allait, allaient, fait, font, faisait, faisaient, fera, feront, ferait, reste, restent, restait, devient, deviennent,
    semble, semblent, permet, permettent, risque, risquent, vient, viennent, venait, met, mettent, prend, prennent,
    tient, tiennent, tente, tentent, appelle, appellent, souhaite, souhaitent, faut, fallait, existe, existent, représente,
    représentent, vise, visent, concerne, concernent`),
  plainSaying: words(''),
  latter: new Map([
    ['dernier', masculine],
    ['dernière', feminine],
    ['derniers', masculines],
    ['dernières', feminines],
    ['même', { gender: 'either', number: 'singular' }],
    ['celui-ci', masculine],
    ['celle-ci', feminine],
    ['ceux-ci', masculines],
    ['celles-ci', feminines],
    ['intéressé', masculine],
    ['intéressée', feminine],
  ]),
  impersonalPronouns: words(''),
  anaphoric: words(
    'celui, celle, il, elle, ils, elles, lui, eux, son, sa, ses, leur, leurs, celui-ci, celle-ci, ceux-ci, celles-ci',
  ),
  definedPronouns: words('celui, celle'),
  pointsOfView:
    words(`pour, chez, suivant, citant, à lire, à entendre, du côté de, de la part de, dans l' esprit de, au sens de,
    de source, par la voix de, par la bouche de, dans la bouche de, sous la plume de`),
  opinions: words('pour, citant'),
  reducedArticles: words("de, d'"),
  reducing: words('nombreux, nombreuses, autres, anciens, anciennes'),
  quantities:
    words(`plusieurs, certains, certaines, beaucoup, quelques-uns, quelques-unes, tous, toutes, d'autres, d'aucuns,
    les autres`),
  takenUpBodies:
    words(`association, organisation, ong, entreprise, groupe, société, compagnie, constructeur, avionneur, syndicat,
    parti, formation, mouvement, collectif, quotidien, journal, hebdomadaire, magazine, chaîne, club, agence, fédération,
    plateforme, plate-forme, marque, éditeur, firme, géant, distributeur, opérateur, institut, fondation, banque, start-up,
    conseil, cour, comité, commission, autorité, organisme`),
  locatives: words('à, au, aux, en, dans, vers, depuis'),
  impersonal: words(
    "existe, existait, y, n'y, faut, fallait, faudra, faudrait, s', convient, semble, importe",
  ),
  stressed: new Map([
    ['lui', masculine],
    ['elle', feminine],
    ['eux', masculines],
    ['elles', feminines],
    ['lui-même', masculine],
    ['elle-même', feminine],
    ['celui-ci', masculine],
    ['celle-ci', feminine],
    ['ceux-ci', masculines],
    ['celles-ci', feminines],
  ]),
  possessors: new Map([
    ['son', either],
    ['sa', either],
    ['ses', either],
    ['leur', eithers],
    ['leurs', eithers],
  ]),
  naming:
    nounWords(`terme, mot, mot-clé, mots-clés, expression, nom, surnom, sobriquet, titre, label, marque, appellation, mention,
    notion, concept, intitulé, intitulée, baptisé, baptisée, nommé, nommée, dénommé, dénommée, surnommé, surnommée,
    rebaptisé, rebaptisée, appelé, appelée, dit, dite, prénommé, prénommée, film, roman, livre, ouvrage, album,
    chanson, série, émission, documentaire, pièce, opéra, tube, single, application, appli, logiciel, programme,
    opération, mouvement, collectif, groupe, réseau, cortège, dispositif, plan, projet, loi, directive, rapport,
    prix, exposition, festival, spectacle, magazine, journal, revue, hebdomadaire, quotidien, site, chaîne, navire,
    bateau, restaurant, bar, hôtel, boutique, club, ong, association, fondation, campagne, jeu, emblématique,
    célèbre, mythique, fameux, fameuse, étiquette, catégorie, mode, phénomène, affaire, variant, virus, statut,
    slogan, tatouage, hashtag, mot-dièse, liste, initiative, commission, cellule, unité, article, chapitre,
    rubrique, hymne, sculpture, tableau, œuvre, oeuvre, lettre, pétition, manifeste, type, profil, tournée, saga,
    fable, cérémonie, trophée, convention, sommet, zone, village, quartier, missile, drone, satellite, fusée, sonde,
    modèle, livrée, teinte, édition, système, podcast, sketch, feuilleton, court-métrage, long-métrage,
    comédie, ballet, essai, recueil, polar, thriller, biopic, vidéo, morceau, clip, chronique, mission,
    pacte, doctrine, théorie, bataillon, badge, gamme, collection, épisode, personnage, rôle`),
  titling: words(
    'intitulé, intitulée, intitulés, intitulées, titré, titrée, baptisé, baptisée, rebaptisé, rebaptisée, inscription',
  ),
  contractedOf: words('du, des'),
  contractions: new Map([['de', words("d', du, des")]]),
  possessiveEndings: words(''),
  surePossessives: words(''),
  complementParticles: words("de, du, des, d'"),
  charges:
    words(`enquête, information, informations, instruction, poursuivi, poursuivie, poursuivis, poursuites, procédure, procédures,
    plainte, plaintes, examen, examiné, condamné, condamnée, condamnés, condamnation, condamnations, jugé, jugée, jugés,
    accusé, accusée, accusés, soupçonné, soupçonnée, soupçonnés, inculpé, inculpée, inculpés, arrêté, arrêtée, arrêtés,
    interpellé, interpellée, interpellés, chef, chefs, mis, mise, accusation, accusations, délit, crime, crimes, motif,
    inculpation, peine, écroué, écrouée, écroués, garde, coupable, coupables, ouverte`),
  complementOpeners: words("que, qu', vouloir, avoir, être"),
  contentClauses: words("que, qu', combien, comment, pourquoi"),
  bareContentClauses: false,
  indirectQuestions: words("si, s'il"),
  conditions: words("si, s', s'il"),
  negations: words("ne, n'"),
  silentVerbs:
    words(`appréhender, apprendre, comprendre, calculer, convaincre, désirer, interpréter, mesurer, persuader,
    réfléchir, remémorer, ressentir, rêver, sentir, songer, souvenir, trouver, vouloir, présenter, désigner, soulever, attaquer,
    interrompre, interroger, questionner, enseigner, réciter, désespérer`),
  findings: words(''),
  irrealisAuxiliaries: words('aura, auront, aurait, auraient, sera, seront, serait, seraient'),
  contentOpeners: words("que, qu', selon"),
  gerundMarkers: words('en'),
  narrativeMarkers: words("de, d'"),
  denyingAdverbs: words('pas, jamais, nullement, aucunement'),
  never: words('jamais'),
  doubleNegatives:
    words(`hésite, hésitent, hésité, hésitait, hésitant, manque, manqué, manquait, cesse, cessé, cessait, tarde, tardé,
    contente, contenté, borne, borné, seulement`),
  denials:
    words(`nie, nient, nié, niait, niant, nier, dément, démentent, démenti, démentait, démentant, démentir, défend, défendu,
    défendait, défendant, conteste, contesté, contestait, réfute, réfuté, refuse, refusent, refusé, refusait, refusant, évite,
    évité, sans`),
  nonFiniteAuxiliaries: words('ayant, étant'),
  contrasts: words('tandis, alors, mais'),
  resumptions: words('mais, puis'),
  otherClauses: words('où, alors, tandis, mais, lorsque, quand, car'),
  lightWords: words("que, qu', à, au, aux, comme, ne, n'"),
  comparisons: words('comme'),
  citing: words(''),
  objectMarkers: words("de, d', que, qu', à, comme"),
  officePrepositions: words('à, au, aux, en, auprès, chargé, chargée, pour'),
  officeComplements: new Map([
    ['en', words('chef, exercice, titre')],
    ['auprès', words("de, du, des, d'")],
  ]),
  markedInfinitive: true,
  infinitive: /[^i]er$/,
  infinitiveEnding: /(?:er|ir|re)$/,
  infinitivePrepositions: words("de, d', à"),
  infinitiveAuxiliaries: words('avoir, être'),
  infinitiveMarkers: words(''),
  baseFormSubject: NEVER,
  progressive: false,
  capitalisedOffices: words('premier ministre, première ministre, président, garde des sceaux'),
  surnamesLikeRoles: words(''),
  demonstratives: words('ce, cet, cette, ces'),
  numbering: words('numéro'),
  latterSpeakers: words('même'),
  degrees: words('plus, moins'),
  formers: words('ancien, ancienne, anciens, anciennes'),
  newcomers: words('actuel, actuelle, futur, future, nouveau, nouvel, nouvelle, jeune'),
  ofNoGender: words(
    'figure, personnalité, star, vedette, victime, recrue, icône, idole, pointure, membre, leader',
  ),
  distinctOffices:
    words(`ambassadeur, ambassadrice, arbitre, archevêque, bourgmestre, chancelier, chancelière, évêque, gouverneur, gouverneure,
    imam, juge, maire, ministre, pape, préfet, préfète, président, présidente, procureur, procureure, rabbin, reine, roi,
    sous-préfet, sous-préfète, bâtonnier, bâtonnière, curé, entraîneur, entraîneuse, greffier, greffière, sélectionneur,
    sélectionneuse`),
  officeVariants: [
    {
      heads: words('chef, cheffe'),
      of: words('état, etat, exécutif'),
      offices: words('président, présidente'),
    },
    {
      heads: words('chef, cheffe'),
      of: words('gouvernement'),
      offices: words('ministre, chancelier, chancelière'),
    },
    { heads: words('chef, cheffe'), of: words('diplomatie'), offices: words('ministre') },
    {
      heads: words('locataire, hôte'),
      of: words('élysée, elysée, maison'),
      offices: words('président, présidente'),
    },
    {
      heads: words('locataire, hôte, patron, patronne'),
      of: words('matignon, bercy, beauvau'),
      offices: words('ministre'),
    },
  ],
  officeSeekers: words('candidat, candidate, prétendant, prétendante, opposant, opposante, rival, rivale'),
  roleFamilies: lines(roleFamilies),
  generalPosts:
    words(`président, présidente, directeur, directrice, chef, cheffe, responsable, porte-parole, secrétaire, fondateur, fondatrice,
    cofondateur, cofondatrice, membre, délégué, déléguée, représentant, représentante, vice-président, vice-présidente, leader,
    numéro, coordinateur, coordinatrice, patron, patronne, dirigeant, dirigeante, auteur, auteure, autrice, candidat, candidate`),
  roleFields: lines(roleFields),
  personNouns: words(
    'homme, femme, intéressé, intéressée, jeune, homologue, collègue, ami, amie, voisin, voisine',
  ),
  chargeMarkers: words('pour, ou, et'),
  ageWords: words('ans'),
  articles: words("l', le, la, les, un, une"),
  leaningDeterminers: words('son, sa, ses, leur, leurs, notre, nos, ce, cet, cette, ces'),
  pluralArticles: words('des'),
  proclitic: /^(?:l|d|j|n|s|m|t|c|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=.)/i,
  enclitic: /-(?:t-)?(?:ils?|elles?|on|je|nous|vous|tu|ce)$/i,
  looseEnclitic: /^t-(?:ils?|elles?|on)$/i,
  romanOrdinal: /^[IVX]+e$/,
  encliticLink: /^-(?:t-)?/,
  bareCapitals: new Map([['A', 'à']]),
  headFinal: false,
  bareNominals: false,
  capitalisedInhabitants: true,
  naturalGender: false,
  pluralBodies: false,
  encliticSubjects: true,
  capitalMeansName: true,
  subjectFirstAfterQuote: false,
});
