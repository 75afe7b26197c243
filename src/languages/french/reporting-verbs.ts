import type { VerbLists } from '../words/index.js';

/**
 * French verbs that report words, by class, in alphabetical order: to add one, add its infinitive. "se" or "s'"
 * before it means that the verb reports words only with that pronoun.
 */
export const verbs: VerbLists = {
  say: `
    accorder, acquiescer, acter, admettre, affirmer, ajouter, alerter, alléguer, annoncer, apprendre
    arguer, argüer, argumenter, articuler, assener, asséner, assurer, attester, s'autocongratuler, avancer
    avertir, aviser, avouer, bafouiller, balbutier, baragouiner, bégayer, bougonner, brailler, bredouiller
    certifier, chuchoter, claironner, clamer, clarifier, commenter, communiquer, concéder, confesser
    se confesser, confier, se confier, confirmer, conseiller, contredire, convenir, crier, débiter
    déclamer, déclarer, décliner, décréter, se dédire, dédramatiser, se défausser, se défendre, demander
    se demander, démentir, détailler, dévoiler, dire, se disculper, disserter, divulguer, s'écrier
    s'égosiller, égrener, s'émerveiller, s'emporter, s'engager, enjoindre, énoncer, s'enquérir, enseigner
    énumérer, épiloguer, ergoter, s'esclaffer, s'exclamer, s'excuser, exhorter, expliciter, expliquer
    s'expliquer, exposer, exprimer, s'exprimer, extrapoler, fanfaronner, formuler, fulminer, garantir
    geindre, gémir, grogner, grommeler, gronder, haranguer, hasarder, hurler, implorer, s'indigner
    indiquer, informer, s'inquiéter, insinuer, insister, s'insurger, interpeler, interpeller, interroger
    s'interroger, intimer, invectiver, ironiser, jurer, se justifier, lâcher, se lamenter, lister
    marmonner, marmotter, marteler, maugréer, menacer, mentionner, mentir, murmurer, narrer, nier, notifier
    nuancer, objecter, observer, officialiser, opiner, ordonner, parler, persifler, persister, pester
    plaider, se plaindre, plaisanter, plastronner, pointer, postuler, prêcher, préciser, préconiser
    prétendre, prétexter, se prévaloir, prévenir, prier, proclamer, proférer, professer, promettre
    pronostiquer, proposer, protester, quémander, questionner, rabâcher, raconter, radoter, raisonner
    râler, rappeler, rapporter, rassurer, réaffirmer, réagir, récapituler, réciter, réclamer, recommander
    reconnaître, se récrier, récriminer, rectifier, redemander, redire, réexpliquer, réfuter, réinsister
    réitérer, relater, relativiser, relever, remarquer, renchérir, renseigner, répéter, répliquer, répondre
    repréciser, reprocher, requérir, ressasser, rétorquer, rétropédaler, révéler, riposter, ronchonner
    rouspéter, scander, seriner, sermonner, signaler, signifier, sommer, souffler, souligner, soutenir
    spécifier, spéculer, statuer, stipuler, suggérer, supplier, surenchérir, susurrer, témoigner, tempérer
    tempêter, temporiser, théoriser, tonitruer, tonner, trancher, vaticiner, vitupérer, vociférer
  `,
  write: `
    bloguer, chroniquer, consigner, écrire, éditorialiser, gazouiller, griffonner, légender, noter, poster
    rédiger, réécrire, retweeter, titrer, transcrire, tweeter, twitter
  `,
  think: `
    ambitionner, analyser, anticiper, apprécier, appréhender, s'attendre, augurer, calculer, comprendre
    conjecturer, considérer, constater, se convaincre, craindre, croire, déceler, décortiquer, décrypter
    déduire, désespérer, désirer, diagnostiquer, douter, entrevoir, envisager, escompter, espérer, estimer
    s'étonner, évaluer, se figurer, gager, identifier, imaginer, s'imaginer, s'interdire, interpréter
    juger, méditer, mesurer, parier, penser, se persuader, prédire, présager, pressentir, présumer, prévoir
    prophétiser, se rappeler, redouter, réfléchir, regretter, se remémorer, ressentir, rêver, sentir
    songer, souhaiter, soupçonner, se souvenir, subodorer, supposer, supputer, trouver, voir, vouloir
  `,
  judge: `
    accabler, acclamer, accuser, s'accuser, adjurer, admirer, admonester, afficher, s'afficher, s'affirmer
    s'affliger, s'agacer, s'alarmer, s'apitoyer, apostropher, appeler, applaudir, approuver, assimiler
    assumer, attaquer, s'attaquer, s'attrister, s'autoproclamer, blâmer, brocarder, caractériser
    cautionner, célébrer, charger, citer, comparer, complimenter, condamner, congratuler, se considérer
    se consoler, conspuer, contester, corriger, critiquer, se croire, se déclarer, déconseiller
    décrédibiliser, décrier, décrire, se décrire, dédouaner, défendre, définir, se définir, démolir, dénier
    dénigrer, dénoncer, dépeindre, déplorer, désapprouver, désavouer, se désespérer, désigner, se désoler
    dézinguer, se dire, discréditer, disqualifier, doucher, écarter, s'effarer, égratigner, s'émouvoir
    encenser, encourager, s'énerver, s'enflammer, enfoncer, s'enorgueillir, s'enthousiasmer, épingler
    éreinter, s'ériger, s'estimer, étiqueter, étriller, évoquer, exalter, exclure, exiger, s'extasier
    féliciter, se féliciter, se flatter, flétrir, flinguer, se formaliser, fusiller, fustiger
    se gargariser, se gausser, glorifier, se glorifier, honnir, honorer, s'horrifier, huer, imputer
    incriminer, insulter, inviter, invoquer, s'irriter, se juger, justifier, légitimer, louanger, louer
    malmener, maudire, mépriser, militer, minimiser, minorer, mitrailler, se montrer, moquer, se moquer
    se navrer, s'offenser, s'offusquer, s'opposer, ovationner, pilonner, plébisciter, pourfendre, prescrire
    présenter, se présenter, presser, se proclamer, prôner, se prononcer, qualifier, se qualifier, rabrouer
    railler, recadrer, récuser, se récuser, refuser, réhabiliter, rejeter, se réjouir, rembarrer, remercier
    repousser, réprimander, réprouver, répudier, revendiquer, se revendiquer, se révolter, ridiculiser
    saluer, savourer, se scandaliser, se sentir, siffler, solliciter, soulever, stigmatiser, suspecter
    tacler, tancer, se targuer, taxer, torpiller, traiter, vanter, se vanter, vilipender, se vouloir
  `,
  act: `
    abonder, aboyer, achever, s'amuser, appuyer, s'attarder, s'aventurer, badiner, balancer, balayer
    beugler, blaguer, bluffer, bondir, bouillir, chanter, clore, clôturer, commencer, compatir, compléter
    conclure, continuer, contre-attaquer, cracher, débriefer, débuter, décocher, se dédouaner, se défiler
    dégainer, se dérober, se désolidariser, développer, dialoguer, diffuser, discourir, s'échauffer, écumer
    élaborer, éluder, s'emballer, embrayer, enchaîner, s'enhardir, enrager, entamer, entonner, s'épancher
    s'époumoner, esquiver, s'étouffer, s'étrangler, évacuer, s'exaspérer, exulter, se fâcher, finir
    fredonner, glapir, glisser, gouailler, se hasarder, s'impatienter, improviser, s'interrompre
    interrompre, intervenir, jeter, jubiler, se lâcher, lancer, lire, se livrer, se marrer, minauder, s'obstiner
    opposer, oser, s'ouvrir, ouvrir, partager, pavoiser, pérorer, persévérer, philosopher, pleurer
    pontifier, poser, se positionner, positiver, pouffer, poursuivre, psalmodier, publier
    se rassurer, se raviser, se rebiffer, rebondir, relayer, se rengorger, répercuter, reprendre
    se reprendre, republier, se résigner, se résoudre, se ressaisir, résumer, ricaner, rigoler, rire
    se risquer, risquer, rugir, sangloter, schématiser, simplifier, soupirer, sourire, synthétiser, terminer
    tousser, toussoter, tranquilliser, trépigner, triompher
  `,
};

/**
 * French verbs that hand their subject on to a reporting infinitive ("a tenu à préciser", "tente-t-elle
 * d'expliquer"), with the preposition that stands between.
 */
export const catenatives: VerbLists = {
  act: `
    accepter de, aimer, aimer à, s'amuser à, s'attacher à, se borner à, cesser de, chercher à, choisir de
    commencer à, commencer par, se contenter de, continuer à, continuer de, croire devoir, se dépêcher de
    s'efforcer de, s'empresser de, s'entêter à, essayer de, finir par, se hâter de, hésiter à, insister pour
    se lasser de, se limiter à, manquer de, se mettre à, s'obstiner à, oser, parvenir à, se permettre de
    persister à, se plaire à, préférer, prendre la peine de, prendre le temps de, prendre soin de
    se presser de, se priver de, se risquer à, sembler, souhaiter, tâcher de, tarder à, tenir à, tenter de
    terminer par, venir de, vouloir
  `,
};

/** French verbs that report words only with the words after them. */
export const phrases: VerbLists = {
  say: `
    apporter son soutien, attirer l'attention, battre sa coulpe, botter en touche, couper court
    crier au scandale, crier victoire, donner l'alerte, donner le ton, donner lecture, dresser le constat
    enfoncer le clou, faire allusion, faire amende honorable, faire comprendre, faire connaître
    faire entendre, faire état, se faire l'écho, faire la leçon, faire le bilan, faire le constat
    faire écho, faire le point, faire mention, faire observer, faire part, faire référence, faire remarquer
    faire savoir, faire valoir, hausser le ton, laisser échapper, laisser éclater, laisser entendre
    laisser filtrer, laisser tomber, mettre au défi, mettre en avant, mettre en cause, mettre en doute
    mettre en évidence, mettre en exergue, mettre en garde, mettre en lumière, mettre l'accent
    monter au créneau, montrer du doigt, passer aux aveux, passer en revue, pointer du doigt
    se porter garant, poser la question, prendre acte, prendre la défense, prendre la parole, prendre note
    prendre position, rappeler à l'ordre, remettre en cause, rendre compte, rendre hommage, sonner l'alarme
    sonner la charge, tirer à boulets rouges, tirer la sonnette, tordre le cou
  `,
};
