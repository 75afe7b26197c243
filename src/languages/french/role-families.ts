/**
 * Families of head nouns that the same person may be known by in one article: an office, its trade, and what a newspaper
 * varies them with. One family a line, both genders, singular.
 */
export const roleFamilies = `
édile, maire, bourgmestre, maïeur, mayeur, député-maire
élu, élue, maire, bourgmestre, député, députée, sénateur, sénatrice, eurodéputé, eurodéputée, parlementaire, conseiller, conseillère, adjoint, adjointe, député-maire, rapporteur, rapporteure
président, présidente, chef, cheffe, locataire, dirigeant, dirigeante, leader, candidat, candidate, républicain, démocrate, milliardaire, numéro, vice-président, vice-présidente
ministre, secrétaire, chef, cheffe, locataire, responsable, porte-parole
syndicaliste, secrétaire, délégué, déléguée, représentant, représentante, responsable, porte-parole, leader
directeur, directrice, responsable, dirigeant, dirigeante, patron, patronne, pdg, président, présidente, fondateur, fondatrice, cofondateur, cofondatrice, gérant, gérante, chef, cheffe, délégué, déléguée, coordinateur, coordinatrice, secrétaire, propriétaire, gestionnaire
médecin, docteur, docteure, praticien, praticienne, urgentiste, généraliste, chirurgien, chirurgienne, professeur, professeure, infectiologue, épidémiologiste, virologue, psychiatre, réanimateur, pédiatre, cardiologue, soignant, soignante, spécialiste, chef, cheffe
scientifique, chercheur, chercheuse, professeur, professeure, spécialiste, expert, experte, universitaire, biologiste, épidémiologiste, virologue, historien, historienne, économiste, sociologue, politologue, climatologue, physicien, physicienne, géographe, directeur, directrice, analyste
artiste, chanteur, chanteuse, musicien, musicienne, rappeur, rappeuse, comédien, comédienne, acteur, actrice, humoriste, interprète, compositeur, compositrice, star, vedette, danseur, danseuse, plasticien, plasticienne, peintre, sculpteur, photographe, créateur, créatrice, styliste, couturier, couturière
cinéaste, réalisateur, réalisatrice, producteur, productrice, metteur, documentariste, scénariste
écrivain, écrivaine, auteur, auteure, autrice, romancier, romancière, essayiste, philosophe, poète, dramaturge
journaliste, reporter, chroniqueur, chroniqueuse, animateur, animatrice, présentateur, présentatrice, éditorialiste, correspondant, correspondante
avocat, avocate, défenseur, conseil, pénaliste, bâtonnier, bâtonnière
magistrat, magistrate, procureur, procureure, juge, substitut
policier, policière, commissaire, gendarme, enquêteur, enquêtrice, brigadier, brigadière, officier, officière, agent, agente
militaire, général, générale, colonel, colonelle, officier, officière, commandant, commandante, amiral, soldat, soldate, chef
sportif, sportive, joueur, joueuse, champion, championne, footballeur, footballeuse, attaquant, attaquante, buteur, buteuse, défenseur, gardien, gardienne, capitaine, milieu, tennisman, cycliste, coureur, coureuse, pilote, athlète, international, internationale
entraîneur, entraîneuse, coach, technicien, technicienne, sélectionneur, sélectionneuse
agriculteur, agricultrice, éleveur, éleveuse, exploitant, exploitante, producteur, productrice, maraîcher, maraîchère, viticulteur, viticultrice, vigneron, vigneronne, paysan, paysanne
évêque, archevêque, cardinal, prélat, prêtre, curé, père, pape, pontife, souverain, chef
imam, rabbin, pasteur, recteur, religieux
militant, militante, activiste, opposant, opposante, dissident, dissidente, porte-parole
enseignant, enseignante, professeur, professeure, instituteur, institutrice, prof, maître, maîtresse
étudiant, étudiante, lycéen, lycéenne, élève, jeune
commerçant, commerçante, restaurateur, restauratrice, patron, patronne, gérant, gérante, propriétaire, boulanger, boulangère, chef, cheffe, cuisinier, cuisinière
entrepreneur, entrepreneure, patron, patronne, pdg, milliardaire, fondateur, fondatrice, investisseur, homme, magnat, industriel, dirigeant, dirigeante
souverain, souveraine, roi, reine, monarque, prince, princesse
père, mère, parent, papa, maman
homme, mari, époux, suspect, accusé, prévenu, interpellé, victime, meurtrier, tueur, condamné, détenu, intéressé
femme, épouse, suspecte, accusée, prévenue, interpellée, victime, condamnée, détenue, intéressée, dame
`;

/**
 * Heads of several families that one person may well be known by all at once, though none takes another up: whoever is
 * known only by callings of another field is not meant by one of these. One field a line.
 */
export const roleFields = `
élu, élue, édile, maire, bourgmestre, député, députée, sénateur, sénatrice, eurodéputé, eurodéputée, parlementaire, conseiller, conseillère, adjoint, adjointe, président, présidente, vice-président, vice-présidente, chef, cheffe, secrétaire, porte-parole, leader, numéro, patron, patronne, ministre, responsable, candidat, candidate, locataire, dirigeant, dirigeante, délégué, déléguée, militant, militante
`;
