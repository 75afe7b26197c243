/** Head nouns of bodies that speak; their plurals are derived. */
export const institutionNouns = {
  m: `
    bureau, cabinet, camp, CHU, cercle, cirque, clan, club, collectif, collège, comité, comité d'organisation
    commissariat, commandement, comptoir, conglomérat, conseil, consortium, consulat, constructeur, corps
    département, distributeur, district, éditeur, émirat, entourage, équipementier, établissement, état
    état-major, exécutif, fabricant, fonds, forum, fournisseur, front, géant, gouvernement, groupe, groupement
    haut-commissariat, hôpital, hebdomadaire, institut, journal, laboratoire, label, lobby, lycée, magasin
    magazine, média, mensuel, ministère, mouvement, musée, numéro un, observatoire, opérateur, ordre
    organisateur, organisme, orchestre, palais, parlement, parquet, parti, pays, patronat, pôle, politburo
    portail, pouvoir, producteur, quotidien, régime, régulateur, réseau, royaume, sénat, secrétariat, service
    site, staff, studio, syndicat, théâtre, think-tank, tabloïd, transporteur, tribunal, vestiaire, voyagiste
    avionneur, assureur, bailleur, blog, cartel, centre, congrès, directoire, festival, fisc, rectorat, saint-siège
  `,
  f: `
    académie, administration, agence, alliance, ambassade, armée, assemblée, association, autorité, banque
    brigade, caisse, chaîne, chambre, chancellerie, chaire, coalition, commission, communauté, commune
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

/** Names that are always bodies: acronyms, parties, unions, newspapers, agencies, firms, clubs. */
export const institutionNames = {
  m: `
    AC Milan, Amnesty, Ansa, AS Monaco, Atlético, Barça, Bayern, Bild, BFM, BFMTV, BuzzFeed, Canard enchaîné, CAC
    CCIF, CFCM, CICR, CIO, CNPF, CNRS, CNT, Conseil constitutionnel, Conseil d'État, Crif, CRIF, CSA
    CSIS, Daily Mail, Daily Mirror, Daily Telegraph, Der Spiegel, DGSI, Dauphiné libéré, EELV, El País, Europe 1
    Ennahda, Facebook, Fatah, FBI, FC Barcelone, FC Nantes, Fidesz, Figaro, Financial Times, FLN, FMI, FN, FPÖ
    France 2, France 3, France 24, France Bleu, France Inter, Front national, Frente Polisario, GIEC, Giec, Google
    Guardian, Hamas, Haaretz, HCR, Hezbollah, Hollywood, Independent, Inserm, Insee, JDD, Jobbik, Journal du Dimanche
    Kommersant, KGB, Kremlin, Labour, Likoud, LCI, Le Figaro, Le Monde, Le Parisien, Le Point, Libération, L'Équipe
    L'Express, L'Obs, L'Humanité, La Croix, Les Échos, Les Républicains, Médiapart, Mediapart, Medef, MEDEF
    Médecins sans frontières, Midi libre, MI5, MI6, Modem, MoDem, Monde, Mossad, MSF, MPLA, NPA, New York Times
    New Yorker, Nouvel Observateur, Obs, Parisien, Parquet national financier, Pentagone, PCC, PCF, PJD, PKK, PNF
    PNUD, Podemos, Politico, PRG, PS, PSG, PSOE, Quai, Rassemblement national, RATP, Real Madrid, Reuters, RFI
    RMC, RN, RPR, RTBF, RTL, RTS, SIPRI, Spiegel, SPD, Sunday Times, Sud Ouest, Syriza, TAS, Telegraph
    Time, Times, Trésor, Twitter, UDI, UKIP, Ukip, UNHCR, Unicef, Vatican, Vlaams Belang, Wall Street Journal
    Washington Post, Welt, WikiLeaks, WWF, YouTube, Xinhua, LR, LREM, MR, PLR, PVV, PiS, Hachette, Airbus, Boeing
  `,
  f: `
    AfD, AFP, AFPA, Afssaps, Agence France-Presse, AIEA, AP, ARS, ANC, Anses, Apple, Ansm, ANSM, Banque mondiale, BBC
    BCE, BNP Paribas, CAF, CDU, CEDH, Cédéao, Cedeao, CEI, CFDT, CFE-CGC, CFTC, CGPME, CGT, CIA, CIMADE, Cimade, CJUE
    CNCDH, CNIL, Cnil, CNN, Commission européenne, Confédération paysanne, Corriere della Sera, CPI, Croix-Rouge, CSU
    DGCCRF, DGSE, Deutsche Bank, EDF, Emmaüs, Engie, ESA, FAO, FAZ, FCPE, FDSEA, FDJ, FED, Fed, FFF, FFR, FFT, FIA
    Fifa, FIFA, Finul, FNSEA, FO, Force ouvrière, Fox News, FSU, GCT, Gazprom, Human Rights Watch, HRW, IATA
    Interpol, Europol, IRA, Izvestia, Jeune Afrique, La Poste, LCR, LDH, Ligue arabe, LFI, LFP, Lufthansa, Maif
    Manif pour tous, Nasa, NASA, NRA, NSA, OCDE, OIT, OLP, OMC, OMS, ONU, Opep, OPEP, OSCE, OTAN, Otan
    PJ, Pravda, RAI, Repubblica, SNCF, SNCM, SPA, Société générale, Stampa, Total, TASS, Tass, Interfax, UE
    UEFA, Uefa, UGTT, UMP, UNEF, Unef, UNSA, Unsa, Unesco, UNESCO, UIMM, URSS, UA, Union européenne, Volkswagen, WADA
    AMA, Air France, Amnesty International, Anonymous, Bundesbank, Charlie Hebdo, Coordination rurale, FIDH
    Fondation Abbé-Pierre, Ifop, IFOP, Ipsos, NBC, ABC, CBS, NPR, Nouvelle Vie Ouvrière, PAF, Renault, RSF
    Reporters sans frontières, Ryanair, SFR, Sony, TF1, Tribune, Voix du Nord, ZDF, ARD, Yonhap, Kyodo, Anadolu
  `,
};
