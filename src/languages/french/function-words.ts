/** Forms of "avoir" and "être". */
export const auxiliaries = `
  ai, as, a, avons, avez, ont, avais, avait, avions, aviez, avaient, aurai, auras, aura, aurons, aurez, auront
  aurais, aurait, aurions, auriez, auraient, aie, aies, ait, ayons, ayez, aient, eut, eurent, eût, eussent
  ayant, avoir, eu
  suis, es, est, sommes, êtes, sont, étais, était, étions, étiez, étaient, serai, seras, sera, serons, serez
  seront, serais, serait, serions, seriez, seraient, sois, soit, soyons, soyez, soient, fut, furent, fût
  fussent, étant, être, été
`;

/** What stands before a source, longest first. */
export const sourcePrepositions = `
  à en croire les propos de, si l'on en croit, selon les mots de, selon les propos de, selon les termes de
  pour reprendre les mots de, pour reprendre les termes de, pour reprendre l'expression de, pour reprendre la formule de
  de l'aveu même de, selon la formule de, selon l'expression de, dans la bouche de
  aux dires de, au dire de, de l'avis de, de l'aveu de, aux yeux de, sous la plume de, du point de vue de
  dans l'esprit de, de la part de, à en croire, au sens de, à lire, à entendre, de source, du côté de
  à * yeux, à * avis, à * sens, de * propre aveu, de * aveu, selon * mots, selon * propres mots, selon * termes
  selon * propres termes, selon * propos, selon * dires, à * dires, selon * expression, selon * formule
  chez, d'après, selon, suivant, dixit, pour, par la voix de, par la bouche de, dans les mots de
  appris auprès de, confirmé auprès de, auprès de, à, au, aux, dans, sur
`;

/** What speech, writing and documents are called, in the singular; plurals are derived. */
export const speechNouns = `
  accord, accusation, adresse, affiche, affirmation, allégation, allocution, assertion, analyse, annonce, appel, arrêt, arrêté, article, assignation
  attestation, audience, audition, autopsie, avertissement, aveu, avis, banderole, baromètre, bilan, billet
  biographie, blog, brochure, bulletin, calcul, carnet, certificat, charte, chiffre, chronique, circulaire, citation
  commentaire, communication, communiqué, compte, conférence, conférence de presse, confession, confidence
  constat, conversation, convocation, courriel, courrier, critique, débat, décision, déclaration, décret
  dépêche, déposition, diagnostic, dialogue, diatribe, directive, discours, discussion, document, donnée, dossier
  éditorial, émission, enquête, enregistrement, entretien, entrevue, estimation, étude, expertise, exposé, facebook
  fascicule, fiche, formule, graffiti, guide, harangue, information, inscription, instagram, instruction
  interrogatoire, intervention, interview, journal, jugement, légende, lettre, livre, loi, mail, manifeste
  manuel, mea culpa, meeting, mémo, mémoires, mention, message, mise au point, missive, monologue, mot
  mot d'ordre, motion, note, notice, objection, ordonnance, ouvrage, page, pancarte, panneau, parole
  pétition, phrase, pique, plaidoirie, plaidoyer, plainte, point presse, post, prêche, prise de parole
  procès-verbal, propos, proposition, prospectus, publication, publicité, question, rappel, rapport
  réaction, récépissé, récit, recommandation, refrain, règlement, remarque, réplique, réponse, reportage
  requête, réquisitoire, résolution, roman, rumeur, saillie, script, serment, sermon, site, slogan, sms
  sondage, sortie, spot, statistique, statut, synthèse, table ronde, tag, télégramme, témoignage, terme, texte, texto, tirade
  titre, toast, tract, traité, tribune, tweet, twitter, verbatim, verdict, vidéo, visioconférence, vœux
`;

/** Forms of address before a name. */
export const titles = {
  m: `
    m, m., mm, mm., mr, mr., messieurs, monsieur, mgr, mgr., monseigneur, lord, sir, père, frère, abbé, don, cheikh, cheik
    émir, cardinal, hadj, imam, ayatollah, prince, roi, sultan, baron, comte, duc, maréchal, mollah, pape, saint, st
    rabbin, r.p., sieur, herr, señor, signor, pandit, mahatma
  `,
  f: `
    mme, mme., mmes, mmes., mlle, mlle., mlles, mlles., madame, mesdames, mademoiselle, sœur, mère, lady, princesse, reine
    dame, sainte, ste, comtesse, duchesse, baronne, doña, frau, señora, signora, miss, mrs, mrs., ms, ms., veuve
  `,
  either: `
    dr, dr., drs, docteur, pr, pr., prs, prof, prof., professeur, me, me., mes, maître, gén., gal, général, col., cdt, lt
    cne, capitaine, colonel, commandant, lieutenant, amiral, adjudant, sergent, brigadier, caporal, major, juge, président
    ministre, chef, maire, sénateur, député, ambassadeur
  `,
};

/** Titles that tell what their bearer is, though no such word themselves. */
export const callings = {
  me: 'avocat',
  maître: 'avocat',
  dr: 'médecin',
  docteur: 'médecin',
  pr: 'professeur',
  prof: 'professeur',
  mgr: 'évêque',
  monseigneur: 'évêque',
  gén: 'général',
  col: 'colonel',
};

/** Given names whose bearers in French news are of one gender, though elsewhere of the other too. */
export const givenNamesHere = {
  m: 'Alexis, Cyrille, Francis, Jean, Jordan, Lilian, Maxime, Morgan, Patrice, Robin, Ryan, Terry, Tyler, Logan, Laurent',
  f: 'Ashley, Jessie, Karen, Kelly, Laurence, Leslie, Lindsay, Marion, Simone, Shannon, Tracy, Whitney',
};

/** Small words within names. */
export const particles = `
  ab, abd, abdel, abdul, abou, abu, af, al, ait, aït, av, bel, ben, bin, bint, bou, d', da, dal, dall', de, de la
  de las, de los, degli, dei, del, della, delle, dello, den, der, des, di, do, dos, du, e, el, ibn, l', la, le, lo
  las, los, mac, mc, o', of, ould, saint, san, santa, st, ten, ter, um, umm, uz, van, van de, van den, van der, vander, von
  von der, vom, y, zu, zum, zur
`;

/** Subjects of reporting verbs that stand for somebody named before, or for nobody named. */
export const pronouns = {
  m: "il, lui, celui, celui-ci, celui-là, ce dernier, un autre, l'un, l'intéressé, aucun, quelqu'un, chacun, le premier",
  mPlural:
    'ils, eux, ceux, ceux-ci, ceux-là, ces derniers, certains, les uns, tous, quelques-uns, les intéressés',
  f: "elle, celle, celle-ci, celle-là, cette dernière, une autre, l'une, l'intéressée, aucune, chacune, la première",
  fPlural:
    'elles, celles, celles-ci, celles-là, ces dernières, certaines, les unes, toutes, quelques-unes, les intéressées',
  either: "je, j', tu, on, qui, moi",
  eitherPlural: "nous, vous, plusieurs, d'autres, d'aucuns, beaucoup, les autres, tous deux, les deux",
};

/** Words newspapers capitalise that name nobody. */
export const capitalisedNotNames = `
  A, À, Afin, Ah, Ainsi, Allez, Allons, Alors, Après, Assez, Attention, Au, Aucun, Aucune, Aujourd'hui, Auparavant
  Auprès, Aussi, Aussitôt, Autant, Autour, Autre, Autrefois, Autrement, Aux, Avant, Avec, Beaucoup, Bien, Bientôt, Bon
  Bonjour, Bref, C, C', Ça, Car, Ce, Ceci, Cela, Celle, Celles, Celui, Cependant, Certain, Certaine, Certaines, Certains
  Certes, Ces, Cet, Cette, Ceux, Chacun, Chacune, Chaque, Cher, Chère, Chers, Chez, Ci, Cinq, Combien, Comme, Comment
  Concernant, Contre, Copié, D', D'abord, D'ailleurs, Dans, De, Début, Déjà, Demain, Depuis, Dernier, Dernière, Derrière, Des
  Dès, Désormais, Deux, Deuxième, Devant, Dire, Dix, Donc, Dont, Dorénavant, Du, Durant, Elle, Elles, En, Encore, Enfin
  Ensuite, Entre, Envers, Environ, Est, Et, Eux, Évidemment, Excepté, Face, Faire, Faut, Faute, Fin, Finalement, Fini
  Grâce, Hélas, Heureusement, Hier, Hormis, Hors, Huit, Ici, Il, Ils, Interrogé, Interrogée, Interrogés, Invité, Invitée, J'
  Jamais, Je, Joint, Jointe, Jusqu'à, Jusqu'au, Jusque, Justement, L', La, Là, Laquelle, Le, Lequel, Les, Lesquels, Leur
  Leurs, Lire, Loin, Lors, Lorsque, Lorsqu'il, Lui, M', Ma, Maintenant, Mais, Mal, Malgré, Merci, Mes, Mieux, Mille, Moi
  Moins, Mon, N', Nul, Ne, Néanmoins, Neuf, Ni, Non, Nos, Notamment, Notre, Nous, Numéro, Oh, On, Or, Où, Ou, Oui, Outre, Par
  Parallèlement, Parce, Parfois, Parmi, Partout, Pas, Passé, Pendant, Personne, Petit, Peu, Peut-être, Photo, Plus, Plusieurs
  Plutôt, Pour, Pourquoi, Pourtant, Premier, Première, Près, Presque, Preuve, Puis, Puisque, Quand, Quant, Quarante, Quatre
  Que, Quel, Quelle, Quelles, Quelque, Quelques, Quels, Qu', Qui, Quinze, Quitte, Quoi, Quoique, Récemment, Reste, Résultat
  Rien, S', Sa, Sans, Sauf, Se, Selon, Sept, Seul, Seule, Seulement, Si, Sinon, Six, Soit, Son, Sont, Soudain, Sous, Souvent
  Suite, Suivant, Sur, Surtout, Ta, Tandis, Tant, Tantôt, Tard, Tel, Telle, Tes, Toi, Ton, Tôt, Toujours, Tous, Tout, Toute
  Toutefois, Toutes, Très, Trente, Trois, Troisième, Trop, Tu, Un, Une, Unique, Vers, Vidéo, Vingt, Vive, Voici, Voilà, Voir
  Voire, Vos, Votre, Vous, Vu, Y
  Lundi, Mardi, Mercredi, Jeudi, Vendredi, Samedi, Dimanche, Janvier, Février, Mars, Avril, Mai, Juin, Juillet, Août
  Septembre, Octobre, Novembre, Décembre, Printemps, Été, Automne, Hiver, Noël, Pâques, Toussaint, Pentecôte, Ascension
  Ramadan, Aïd, Hanouka, Yom Kippour, Épiphanie, Halloween, Saint-Valentin, Nouvel An, Thanksgiving, Carême, Armistice
  Nord, Sud, Ouest, Dieu, Seigneur, Constitution, République, Occident, Orient, Internet, Web, Covid, Covid-19
  Révolution, Renaissance, Antiquité, Moyen Âge, Terre, Lune, Soleil, Brexit, Euro, Coupe, Ligue, Champions
  Mondial, Jeux, Tour, Grand Prix, Formule, Open, Roland-Garros, Tournoi, Top, Shoah, Holocauste, Coran, Bible, Torah, Histoire
`;
