/**
 * Head nouns for people: `masculine/feminine`, one form for both, or `masculine/` and `/feminine` alone.
 * Plurals are derived.
 */
export const roles = [
  // State, parties and diplomacy
  `
    activiste, adjoint/adjointe, adversaire, agent/agente, allié/alliée, ambassadeur/ambassadrice
    attaché/attachée, autocrate, baron/baronne, boss, bourgmestre, cacique, cadre, candidat/candidate
    centriste, challenger, chambellan/, chancelier/chancelière, chargé/chargée, cheikh/
    colistier/colistière, commissaire, communiste, comte/comtesse, conseiller/conseillère
    conservateur/conservatrice, consul/consule, coordinateur/coordinatrice, coordonnateur/coordonnatrice
    coprésident/coprésidente, dauphin/dauphine, délégué/déléguée, démocrate, député/députée, despote
    dictateur/dictatrice, diplomate, directeur/directrice, dirigeant/dirigeante, dissident/dissidente
    duc/duchesse, échevin/échevine, écolo, écologiste, édile, élu/élue, émir/, émissaire
    empereur/impératrice, envoyé/envoyée, eurodéputé/eurodéputée, eurosceptique, /femme, finaliste
    fonctionnaire, frondeur/frondeuse, frontiste, gouverneur/gouverneure, haut-commissaire, homme/
    homologue, indépendantiste, insoumis/insoumise, islamiste, lauréat/lauréate, leader, libéral/libérale
    lieutenant/lieutenante, locataire, macroniste, magistrat/magistrate, maire, maïeur, mandataire, mayeur
    médiateur/médiatrice, militant/militante, ministrable, ministre, monarque, nationaliste
    négociateur/négociatrice, nominé/nominée, opposant/opposante, parlementaire, partisan/partisane
    patron/patronne, populiste, porte-parole, préfet/préfète, président/présidente, présidentiable
    prince/princesse, putschiste, questeur/questeure, régent/régente, remplaçant/remplaçante
    représentant/représentante, républicain/républicaine, révolutionnaire, rival/rivale, roi/reine
    sarkozyste, secrétaire, sénateur/sénatrice, sherpa, socialiste, sortant/sortante
    sous-préfet/sous-préfète, sous-secrétaire, souverain/souveraine, souverainiste, stratège, sultan/sultane
    suppléant/suppléante, sympathisant/sympathisante, ténor/, titulaire, travailliste, trésorier/trésorière
    vice-chancelier/vice-chancelière, vice-ministre, vice-président/vice-présidente
  `,
  // Justice, police, army, rescue
  `
    accusé/accusée, adjudant/adjudante, administrateur/administratrice, amiral/amirale, assassin
    avocat/avocate, bâtonnier/bâtonnière, braqueur/braqueuse, brigadier/brigadière, capitaine
    caporal/caporale, colonel/colonelle, combattant/combattante, commandant/commandante, complice
    condamné/condamnée, conjuré/conjurée, contrôleur/contrôleuse, détenu/détenue, djihadiste
    douanier/douanière, enquêteur/enquêtrice, escroc, espion/espionne, expert/experte, gardien/gardienne
    gendarme, général/générale, greffier/greffière, guérillero, huissier/huissière, inculpé/inculpée
    inspecteur/inspectrice, insurgé/insurgée, jihadiste, juge, juré/jurée, légiste
    lieutenant-colonel/lieutenante-colonelle, liquidateur/liquidatrice, major/majore, maréchal/maréchale
    médecin-légiste, meurtrier/meurtrière, milicien/milicienne, militaire, notaire, officier/officière
    otage, plaignant/plaignante, policier/policière, pompier/pompière, prévenu/prévenue
    prisonnier/prisonnière, ravisseur/ravisseuse, rebelle, repenti/repentie, requérant/requérante
    sauveteur/sauveteuse, secouriste, sergent/sergente, soldat/soldate, substitut/substitute
    surveillant/surveillante, suspect/suspecte, terroriste, trafiquant/trafiquante, tueur/tueuse
    vétéran/vétérane, vice-amiral/vice-amirale, vigile, voleur/voleuse
  `,
  // Economy, work and unions
  `
    actionnaire, agriculteur/agricultrice, ambulancier/ambulancière, analyste, apprenti/apprentie
    architecte, armateur/armatrice, artisan/artisane, associé/associée, assureur/assureuse
    auditeur/auditrice, banquier/banquière, boucher/bouchère, boulanger/boulangère, caissier/caissière
    chauffeur/chauffeuse, chef-cuisinier/cheffe-cuisinière, cheminot/cheminote, chômeur/chômeuse
    client/cliente, codirecteur/codirectrice, cofondateur/cofondatrice, coiffeur/coiffeuse
    collaborateur/collaboratrice, collègue, commerçant/commerçante, comptable, concierge
    conducteur/conductrice, consommateur/consommatrice, consultant/consultante, copropriétaire
    courtier/courtière, cuisinier/cuisinière, développeur/développeuse, éboueur/éboueuse, économiste
    électricien/électricienne, éleveur/éleveuse, employé/employée, employeur/employeuse
    entrepreneur/entrepreneure, exploitant/exploitante, facteur/factrice, fondateur/fondatrice
    forain/foraine, galeriste, garagiste, gérant/gérante, gestionnaire, gréviste, hôtelier/hôtelière
    /hôtesse, industriel/industrielle, informaticien/informaticienne, intérimaire
    investisseur/investisseuse, jardinier/jardinière, livreur/livreuse, maçon/maçonne, magnat, manager
    manageur/manageuse, manifestant/manifestante, maraîcher/maraîchère, marin, mécanicien/mécanicienne
    mécène, menuisier/menuisière, milliardaire, négociant/négociante, notable, ouvrier/ouvrière
    paysan/paysanne, pdg, pêcheur/pêcheuse, pilote, plombier/plombière, postier/postière
    promoteur/promotrice, propriétaire, recruteur/recruteuse, repreneur/repreneuse, responsable
    restaurateur/restauratrice, retraité/retraitée, routier/routière, salarié/salariée, serveur/serveuse
    sous-directeur/sous-directrice, spécialiste, stagiaire, steward/, syndicaliste, technicien/technicienne
    trader, travailleur/travailleuse, urbaniste, usager/usagère, vendeur/vendeuse, vigneron/vigneronne
    viticulteur/viticultrice
  `,
  // Health, science, school
  `
    académicien/académicienne, agronome, aide-soignant/aide-soignante, anesthésiste, animateur/animatrice
    anthropologue, archéologue, astronaute, astronome, astrophysicien/astrophysicienne, bibliothécaire
    biologiste, biostatisticien/biostatisticienne, botaniste, cancérologue, cardiologue
    chercheur/chercheuse, chimiste, chirurgien/chirurgienne, climatologue, collégien/collégienne
    constitutionnaliste, cosmonaute, criminologue, démographe, dentiste, dermatologue
    diététicien/diététicienne, doctorant/doctorante, doyen/doyenne, écolier/écolière, écologue
    éducateur/éducatrice, élève, enseignant/enseignante, épidémiologiste, essayiste, ethnologue
    étudiant/étudiante, formateur/formatrice, généraliste, généticien/généticienne, géographe, géologue
    géopolitologue, gynécologue, historien/historienne, immunologue, infectiologue, infirmier/infirmière
    instituteur/institutrice, intellectuel/intellectuelle, inventeur/inventrice, islamologue, juriste
    kinésithérapeute, linguiste, lycéen/lycéenne, maître/maîtresse, malade, mathématicien/mathématicienne
    médecin, météorologue, microbiologiste, neurologue, nutritionniste, oncologue, ornithologue
    orthophoniste, paléontologue, patient/patiente, pédiatre, pédopsychiatre, pharmacien/pharmacienne
    philosophe, physicien/physicienne, politologue, prévisionniste, principal/principale, prof
    proviseur/proviseure, psychanalyste, psychiatre, psychologue, radiologue, réanimateur/réanimatrice
    recteur/rectrice, savant/savante, scientifique, sexologue, sismologue, sociologue, soignant/soignante
    sondeur/sondeuse, spationaute, statisticien/statisticienne, toxicologue, universitaire, urgentiste
    vétérinaire, virologue, volcanologue, zoologiste
  `,
  // Press, arts and faith
  `
    abbé/abbesse, acteur/actrice, archevêque/, artiste, aumônier/aumônière, ayatollah/, bassiste
    batteur/batteuse, biographe, blogueur/blogueuse, cardinal/, caricaturiste, chanteur/chanteuse
    chorégraphe, chroniqueur/chroniqueuse, cinéaste, cinéphile, comédien/comédienne
    compositeur/compositrice, correspondant/correspondante, couturier/couturière, créateur/créatrice, curé/
    danseur/danseuse, député-maire/députée-maire, dessinateur/dessinatrice, dj, documentariste, dramaturge
    drh, éditeur/éditrice, éditorialiste, évêque/, frère/, gourou, guitariste, humoriste, imam/imame
    influenceur/influenceuse, interprète, journaliste, lanceur/lanceuse, libraire, mannequin, mélomane
    metteur/metteuse, moine/, muezzin/, mufti/, musicien/musicienne, narrateur/narratrice, /nonne, pape/
    parolier/parolière, parrain/marraine, pasteur/pasteure, patriarche/, peintre, père/, photographe
    pianiste, pigiste, plasticien/plasticienne, poète/poétesse, pontife/, prédicateur/prédicatrice
    présentateur/présentatrice, prêtre/prêtresse, producteur/productrice, prophète/prophétesse
    rabbin/rabbine, rappeur/rappeuse, réalisateur/réalisatrice, rédacteur/rédactrice, /religieuse, reporter
    romancier/romancière, scénariste, sculpteur/sculptrice, sénateur-maire/sénatrice-maire, /sœur, soprano
    speaker/speakerine, styliste, théologien/théologienne, traducteur/traductrice, vicaire/, violoniste
    youtubeur/youtubeuse
  `,
  // Sport
  `
    ailier/ailière, alpiniste, arbitre, athlète, attaquant/attaquante, avant-centre/, basketteur/basketteuse
    biathlète, boxeur/boxeuse, buteur/buteuse, cavalier/cavalière, champion/championne, coach
    coéquipier/coéquipière, coureur/coureuse, cycliste, décathlonien/décathlonienne, descendeur/descendeuse
    entraineur/entraineuse, entraîneur/entraîneuse, équipier/équipière, escrimeur/escrimeuse
    footballeur/footballeuse, golfeur/golfeuse, grimpeur/grimpeuse, gymnaste, haltérophile
    handballeur/handballeuse, heptathlonien/heptathlonienne, hockeyeur/hockeyeuse, jockey, joueur/joueuse
    judoka, karatéka, kayakiste, libéro, lutteur/lutteuse, marathonien/marathonienne, médaillé/médaillée
    meneur/meneuse, nageur/nageuse, navigateur/navigatrice, patineur/patineuse, perchiste
    plongeur/plongeuse, pongiste, préparateur/préparatrice, rameur/rameuse, recordman/recordwoman
    rouleur/rouleuse, rugbyman/rugbywoman, sélectionneur/sélectionneuse, skieur/skieuse, skipper/skippeuse
    slalomeur/slalomeuse, snowboardeur/snowboardeuse, sportif/sportive, sprinteur/sprinteuse
    supporter/supportrice, supporteur/supportrice, surfeur/surfeuse, talonneur/talonneuse
    tennisman/tenniswoman, tireur/tireuse, triathlète, tricolore, volleyeur/volleyeuse
  `,
  // Kin and everyday people
  `
    adhérent/adhérente, ado, adolescent/adolescente, adulte, aîné/aînée, ami/amie, automobiliste
    baigneur/baigneuse, beau-fils/, beau-frère/, beau-père/, bébé/, /belle-fille, /belle-mère, /belle-sœur
    bénévole, benjamin/benjamine, blessé/blessée, cadet/cadette, camarade, célibataire, centenaire
    chasseur/chasseuse, citoyen/citoyenne, compagnon/compagne, compatriote, concubin/concubine
    conjoint/conjointe, copain/copine, cousin/cousine, divorcé/divorcée, donateur/donatrice
    électeur/électrice, enfant, époux/épouse, ex
    exilé/exilée, expatrié/expatriée, fan, fiancé/fiancée, /fille, /fillette, fils/, gamin/gamine, garçon/
    garçonnet/, /grand-mère, grand-père/, habitant/habitante, héritier/héritière, humanitaire, individu/
    initiateur/initiatrice, instigateur/instigatrice, intéressé/intéressée, interlocuteur/interlocutrice
    internaute, invité/invitée, jeune, joggeur/joggeuse, jumeau/jumelle, lecteur/lectrice, /madame, /maman, mari/, mec/
    membre, /mère, migrant/migrante, monsieur/, motard/motarde, natif/native, neveu/nièce, nonagénaire
    occupant/occupante, octogénaire, oncle/, organisateur/organisatrice, orphelin/orpheline, papa/, parent/
    participant/participante, passager/passagère, passant/passante, pensionnaire, petit-fils/, /petite-fille
    piéton/piétonne, proche, promeneur/promeneuse, protagoniste, quadra, quadragénaire, quinqua
    quinquagénaire, randonneur/randonneuse, réfugié/réfugiée, rescapé/rescapée, résident/résidente
    ressortissant/ressortissante, riverain/riveraine, sans-abri, septuagénaire, sexagénaire
    sinistré/sinistrée, spectateur/spectatrice, survivant/survivante, /tante, téléspectateur/téléspectatrice
    touriste, trentenaire, veuf/veuve, vieillard/, visiteur/visiteuse, voisin/voisine, volontaire
    voyageur/voyageuse
  `,
  // Others, among them nouns whose gender is not the person's, and feminine doublets of such
  `
    abonné/abonnée, accordéoniste, acrobate, addictologue, adepte, agresseur/, agresseur/agresseuse
    aidant/aidante, allocataire, amateur/amatrice, anarchiste, ancien/ancienne, antiquaire, antiraciste
    apiculteur/apicultrice, archer/archère, artificier/artificière, assistant/assistante, assuré/assurée
    auteur, /auteure, /autrice, auxiliaire, bailleur/bailleresse, bédéiste, bénéficiaire, berger/bergère
    bijoutier/bijoutière, brigadier-chef/brigadière-cheffe, brocanteur/brocanteuse, bûcheron/bûcheronne
    buraliste, cadreur/cadreuse, caméraman/, campeur/campeuse, /cantatrice, cascadeur/cascadeuse, catholique
    céréalier/céréalière, chansonnier/chansonnière, chef, /cheffe, choriste, chrétien/chrétienne
    clarinettiste, clown/clownesse, collectionneur/collectionneuse, colocataire, commissaire-priseur/
    communicant/communicante, complotiste, conteur/conteuse, contribuable, cosignataire
    créancier/créancière, critique, croyant/croyante, cryptologue, cultivateur/cultivatrice
    curateur/curatrice, /dame, débiteur/débitrice, défenseur, /défenseure, /défenseuse, défunt/défunte
    démineur/démineuse, designer, détracteur/détractrice, dialoguiste, dignitaire, disparu/disparue, /diva
    docker, docteur, /docteure, /doctoresse, dompteur/dompteuse, écotoxicologue, écrivain, /écrivaine
    /esthéticienne, estivant/estivante, évadé/évadée, exportateur/exportatrice, extrémiste, fasciste
    favori/favorite, féministe, ferrailleur/ferrailleuse, fidèle, figure, fleuriste, forestier/forestière
    fugitif/fugitive, futurologue, gauchiste, gaulliste, gériatre, gérontologue, glaciologue, gradé/gradée
    graphiste, grossiste, guide, harpiste, haut-gradé/, hébergeur/hébergeuse, hôte/hôtesse, humaniste
    hygiéniste, icône, idole, illustrateur/illustratrice, importateur/importatrice, inconnu/inconnue
    indigné/indignée, ingénieur, /ingénieure, instructeur/instructrice, international/internationale
    interpellé/interpellée, juif/juive, kiosquier/kiosquière, lobbyiste, magicien/magicienne, marié/mariée
    marionnettiste, mécontent/mécontente, mentor/, mime, mineur/mineure, modérateur/modératrice
    moniteur/monitrice, monteur/monteuse, musulman/musulmane, négationniste
    neurochirurgien/neurochirurgienne, nouveau-venu/nouvelle-venue, océanographe, opérateur/opératrice
    organiste, ostéopathe, ostréiculteur/ostréicultrice, pacifiste, passionné/passionnée, pèlerin/
    perchman/, percussionniste, personnalité, podologue, politique, pourfendeur/pourfendeuse, prédécesseur
    /prédécesseure, prétendant/prétendante, procureur, /procureure, professeur, /professeure, publicitaire
    rapporteur, /rapporteure, récalcitrant/récalcitrante, recrue, repentant/repentante
    roboticien/roboticienne, royaliste, sage-femme, saisonnier/saisonnière, sapeur-pompier/sapeuse-pompière
    saxophoniste, scout/scoute, shérif/, signataire, slameur/slameuse, soutien/, squatteur/squatteuse, star
    successeur, /successeure, survivaliste, sylviculteur/sylvicultrice, syndiqué/syndiquée, tabacologue
    tatoueur/tatoueuse, torero/torera, traceur/traceuse, tribun/, tromboniste, trompettiste, urologue
    vacancier/vacancière, vainqueur, vedette, victime, videur/videuse, violoncelliste, zadiste
  `,
  // Trades and callings that features and local papers tell of
  `
    aïeul/aïeule, alternant/alternante, archiviste, assaillant/assaillante, assesseur/assesseure, aviateur/aviatrice, balisticien/
    bédéaste, bistrotier/bistrotière, brasseur/brasseuse, cafetier/cafetière, cambrioleur/cambrioleuse, cariste, carreleur/
    casseur/casseuse, céramiste, charcutier/charcutière, chauffagiste, chocolatier/chocolatière, circassien/circassienne
    conchyliculteur/conchylicultrice, coursier/coursière, couvreur/couvreuse, cuistot, dealer, ébéniste, égoutier/, émeutier/émeutière
    fêtard/fêtarde, figurant/figurante, forcené/forcenée, forgeron/forgeronne, fromager/fromagère, garde-chasse/, géomètre, grutier/grutière
    hacker, horloger/horlogère, illusionniste, instit, intermittent/intermittente, kiné, légionnaire, machiniste, maître-nageur/
    manutentionnaire, matelot/, /moniale, /nounou, /nourrice, parachutiste, parfumeur/parfumeuse, pâtissier/pâtissière
    paysagiste, pénaliste, photoreporter, poissonnier/poissonnière, potier/potière, psy, quartier-maître, sommelier/sommelière
    streameur/streameuse, terrassier/, thésard/thésarde, tragédien/tragédienne, trapéziste
  `,
].join('\n');
