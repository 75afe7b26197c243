/** Head nouns of bodies that speak; their plurals are derived. */
export const institutionNouns = {
  m: `
    bureau, cabinet, camp, CHU, cercle, cirque, clan, club, collectif, collège, comité, comité d'organisation
    commissariat, commandement, comptoir, conglomérat, conseil, consortium, consulat, constructeur, corps
    département, distributeur, district, éditeur, émirat, entourage, équipementier, établissement, état
    état-major, exécutif, fabricant, fonds, forum, fournisseur, front, géant, gouvernement, groupe, groupement
    haut-commissariat, hôpital, hebdo, hebdomadaire, institut, journal, laboratoire, label, lobby, lycée, magasin
    magazine, média, mensuel, ministère, mouvement, musée, numéro un, observatoire, opérateur, ordre
    organisateur, organisme, orchestre, palais, parlement, parquet, parti, pays, patronat, pôle, politburo
    portail, pouvoir, producteur, quotidien, régime, régulateur, réseau, royaume, sénat, secrétariat, service
    siège, site, staff, studio, syndicat, théâtre, think-tank, tabloïd, transporteur, tribunal, vestiaire, voyagiste
    avionneur, archevêché, assureur, bailleur, diffuseur, diocèse, évêché, blog, cartel, centre, congrès, directoire, festival, fisc, rectorat, saint-siège
  `,
  f: `
    académie, administration, agence, alliance, ambassade, armée, assemblée, association, autorité, banque
    brigade, caisse, chaîne, chaine, chambre, chancellerie, chaire, coalition, commission, communauté, commune
    compagnie, confédération, conférence, confrérie, congrégation, coordination, corporation, coopérative, cour
    délégation, diplomatie, direction, église, enseigne, entreprise, équipe, faculté, famille, fédération
    fondation, firme, filiale, force, formation, garde, gendarmerie, guérilla, haute-autorité, holding
    inspection, instance, institution, justice, ligue, mairie, maison, majorité, marque, métropole, milice
    mission, mosquée, municipalité, mutuelle, nation, ONG, opposition, organisation, police, plateforme
    préfecture, présidence, presse, primature, province, radio, rébellion, rédaction, régie, région, revue
    section, sélection, société, sous-préfecture, start-up, synagogue, télévision, troupe, tutelle, union
    université, ville, organisatrice, défense, accusation, droite, gauche, extrême-droite, extrême-gauche, macronie
    chefferie, hiérarchie, intersyndicale, interprofession, profession, station, antenne, caserne
  `,
};

/** Names that are always bodies: acronyms, parties, unions, firms, clubs. */
export const institutionNames = {
  m: `
    AC Milan, Airbus, Amnesty, AS Monaco, Atlético, Barça, Bayern, Boeing, CAC, CCIF, CFCM, CICR, CIO
    CNPF, CNRS, CNT, Conseil constitutionnel, Conseil d'État, Crif, CRIF, CSA, CSIS, DGSI, EELV, Ennahda
    Facebook, Fatah, FBI, FC Barcelone, FC Nantes, Fidesz, FLN, FMI, FN, FPÖ, Frente Polisario
    Front national, GIEC, Giec, Google, Hachette, Hamas, HCR, Hezbollah, Hollywood, Insee, Inserm, Jobbik
    KGB, Kremlin, Labour, Les Républicains, Likoud, LR, LREM, Medef, MEDEF, MI5, MI6, Modem, MoDem, Mossad
    MPLA, MR, MSF, Médecins sans frontières, NPA, Parquet national financier, PCC, PCF, Pentagone, PiS
    PJD, PKK, PLR, PNF, PNUD, Podemos, PRG, PS, PSG, PSOE, PVV, Quai, Rassemblement national, RATP
    Real Madrid, RN, RPR, SIPRI, SPD, Syriza, TAS, Time, Trésor, Twitter, UDI, UKIP, Ukip, UNHCR, Unicef
    Vatican, Vlaams Belang, WikiLeaks, WWF, YouTube
  `,
  f: `
    AfD, AFPA, Afssaps, AIEA, Air France, AMA, Amnesty International, ANC, Anonymous, Anses, Ansm, ANSM
    Apple, ARS, Banque mondiale, BCE, BNP Paribas, Bundesbank, CAF, CDU, Cedeao, CEDH, CEI, CFDT, CFE-CGC
    CFTC, CGPME, CGT, CIA, CIMADE, Cimade, CJUE, CNCDH, CNIL, Cnil, Commission européenne
    Confédération paysanne, Coordination rurale, CPI, Croix-Rouge, CSU, Cédéao, Deutsche Bank, DGCCRF
    Debout la France, DGSE, EDF, Emmaüs, Engie, ESA, Europe Ecologie, Europe Ecologie-Les Verts, Europe Écologie, Europe Écologie-Les Verts, Europol, FAO, FCPE, FDJ, FDSEA, FED, Fed, FFF, FFR, FFT, FIA, FIDH
    Fifa, FIFA, Finul, FNSEA, FO, Fondation Abbé-Pierre, Force ouvrière, FSU, Gazprom, GCT, HRW
    Human Rights Watch, IATA, Ifop, IFOP, Interpol, Ipsos, IRA, La Poste, LCR, LDH, LFI, LFP, Ligue arabe
    Lufthansa, Maif, Manif pour tous, Nasa, NASA, Nouvelle Vie Ouvrière, NRA, NSA, OCDE, OIT, OLP, OMC
    OMS, ONU, Opep, OPEP, OSCE, OTAN, Otan, PAF, PJ, Place publique, Renault, Reporters sans frontières, RSF, Ryanair, SFR
    SNCF, SNCM, Société générale, Sony, SPA, Total, UA, UE, UEFA, Uefa, UGTT, UIMM, UMP, UNEF, Unef
    Unesco, UNESCO, Union européenne, UNSA, Unsa, URSS, Volkswagen, WADA
  `,
};

/** Names of bodies with words in lower case, or with such as begin a phrase of their own. */
export const compoundNames = `
  60 Millions de consommateurs, Action contre la faim, Agir pour l'environnement, Alliance Police nationale, Architectes sans frontières
  Aviation sans frontières, Avocats sans frontières, Black Lives Matter, Debout la France, Doctors Without Borders
  Électriciens sans frontières, Extinction Rebellion, Fridays for Future, Friends of the Earth, Génération identitaire
  Générations futures, Grand Orient de France, Handicap International, Les Petits Frères des pauvres, Les Restos du cœur
  Manif pour tous, Médecins du monde, Médecins sans frontières, Ni putes ni soumises, Osez le féminisme, Pharmaciens sans frontières
  Petits Frères des pauvres, Reporters sans frontières, Restos du cœur, Save the Children, Secours catholique, Secours islamique
  Solidarités International, Sortir du nucléaire, France terre d'asile, Terre des hommes, Terre solidaire, Territoires de progrès
  Vétérinaires sans frontières, La République en marche, République en marche
`;

/** Names of newspapers, broadcasters and agencies. */
export const mediaNames = {
  m: `
    20 Minutes, Al Arabiya, Al-Ahram, Ansa, Asahi, BFM, BFM Business, BFM TV, BFMTV, Bild, BuzzFeed
    Canard enchaîné, CNews, CNEWS, Dagens Nyheter, Daily Mail, Daily Mirror, Daily Telegraph, Dauphiné
    Dauphiné libéré, Der Spiegel, Die Zeit, El Mundo, El País, El Watan, Europe 1, Figaro, Financial Times
    France 2, France 24, France 3, France 5, France Bleu, France Culture, France Info, France Inter
    France Télévisions, Franceinfo, franceinfo, Guardian, Haaretz, Huffington Post, HuffPost, Independent
    JDD, Journal du Dimanche, Kommersant, L'Alsace, L'Equipe, L'Est Républicain, L'Est républicain
    L'Express, L'Humanité, L'Indépendant, L'Obs, L'Observateur, L'Opinion, L'Orient-Le Jour, L'Union
    L'Usine nouvelle, L'Yonne républicaine, L'Équipe, La Croix, La Dépêche, La Dépêche du Midi
    La Montagne, La Nouvelle République, La Provence, La Tribune, La Voix du Nord, LCI, Le Bien public
    Le Canard enchaîné, Le Dauphiné libéré, Le Devoir, Le Figaro, Le Journal de Montréal
    Le Journal du Dimanche, Le Monde, Le Parisien, Le Point, Le Progrès, Le Soir, Le Télégramme, Les Echos
    Les Inrocks, Les Échos, Libération, Mediapart, Midi libre, Midi Libre, Monde, Médiapart
    New York Times, New Yorker, Nice-Matin, Nouvel Observateur, Obs, Ouest-France, Paris Match
    Paris-Normandie, Parisien, Politico, Public Sénat, Radio France, Reuters, RFI, RMC, RTBF, RTL, RTS
    Spiegel, Spoutnik, Sputnik, Sud Ouest, Sud Radio, Sunday Times, Telegraph, The Guardian, Times, TMZ
    TV5Monde, Télégramme, Valeurs actuelles, Vanity Fair, Var-Matin, Wall Street Journal, Washington Post
    Welt, Xinhua
  `,
  f: `
    ABC, AFP, Agence France-Presse, Al Jazeera, Al-Jazeera, Anadolu, AP, ARD, Associated Press, BBC, C8
    Canal+, CBS, Charlie Hebdo, CNN, Corriere della Sera, dpa, DPA, Dépêche, EFE, Fars, FAZ, Fox News
    Gazeta Wyborcza, Interfax, Izvestia, Jeune Afrique, Kyodo, M6, NBC, NHK, Novaïa Gazeta, NPR, Pravda
    RAI, Repubblica, Ria Novosti, RTP, RTVE, SonntagsZeitung, Stampa, TASS, Tass, TF1, TMC, Tribune
    Tribune de Genève, Voix du Nord, W9, Yonhap, ZDF
  `,
};

/** What newspapers, broadcasters and agencies are called, in the singular; plurals are derived. */
export const mediaNouns = `
  agence, chaîne, hebdo, hebdomadaire, journal, magazine, média, mensuel, quotidien, radio, rédaction, revue, site
  station, tabloïd, télévision
`;
