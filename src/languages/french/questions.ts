import type { Questions } from '../questions.js';
import { agreements, CHAT_NOISE, wordSet } from '../words/index.js';

export const questions = (): Questions => ({
  speechVerbs: wordSet(`
    dire dit dis disent disait disaient dira dirait penser pense pensent pensait declarer declare declarent declarait
    affirmer affirme affirment affirmait raconter raconte racontent racontait expliquer explique expliquent expliquait
    estimer estime estiment estimait parler parle parlent parlait evoquer evoque evoquent evoquait exprimer exprime
    decrire decrit decrivent decrivait ressentir ressent ressentait croire croit croient trouve repondre repond
    repondent repondu reagi juger juge jugent commenter commente mentionner mentionne annoncer annonce annoncent
    ajouter ajoute confier confie reveler revele preciser precise indiquer indique assurer assure souligner souligne
    considerer considere ecrire ecrit ecrivait soutenir soutient pretendre pretend admettre admet tweete
    poser pose posent`),
  stanceVerbs: wordSet(`
    reprocher reproche reprochent critiquer critique critiquent accuser accuse accusent promettre promet promettent
    promis prevenir previent previennent denoncer denonce denoncent defendre defend defendent defendu justifier
    justifie justifient demander demande demandent reclamer reclame reclament proposer propose proposent regretter
    regrette regrettent craindre craint craignent esperer espere esperent souhaiter souhaite souhaitent appeler
    appelle appellent insister insiste reagir reagit reagissent nier nie nient condamner condamne condamnent saluer
    salue saluent predire predit miser mise annonce avertir avertit vouloir veut veulent voulait voulaient
    preconise plaide avouer avoue avouent reconnaitre reconnait reconnaissent refuse refusent compare comparent
    inquiete inquietent retient retiennent plaindre plaint plaignent contester conteste contestent deplorer deplore
    deplorent exiger exige exigent rappeler rappelle rappellent recommander recommande recommandent conseiller conseille
    conseillent suggerer suggere suggerent opposer oppose opposent rejeter rejette
    rejettent`),
  attitude:
    /^(?:(?:est|sont|etait|etaient|serait|seraient) (?:t )?(?:il|elle|ils|elles) |(?:il|elle|ils|elles) (?:est|sont|etait|etaient) )(?:tres |toujours |vraiment |plutot |tellement )?(?:pour|contre|d accord|favorables?|opposee?s?|contente?s?|satisfaite?s?|heureux|heureuses?|fiere?s?|decue?s?|inquiets?|inquietes?|confiante?s?|optimistes?|pessimistes?|surprise?s?|choquee?s?|prete?s?|sure?s?|motivee?s?|agacee?s?|hostiles?)\b/,
  speechNouns: wordSet(`
    citation citations propos declaration declarations opinion opinions avis position reaction reactions message
    messages mots paroles phrase phrases point temoignage temoignages commentaire commentaires`),
  sources: ['selon', 'd apres', 'de l avis de', 'aux yeux de'],
  about: wordSet('sur de du des d concernant propos sujet quant'),
  of: wordSet('de du des d par'),
  possessives: wordSet(''),
  articles: wordSet('le la les l un une m mm mme mlle me dr pr monsieur madame maitre docteur'),
  titles: wordSet('m mm mme mlle me dr pr'),
  inNames: wordSet('de du des d la le les l van von al el bin ben'),
  prepositions: wordSet('de du des d a au aux en dans chez par avec pour pres sur sous contre vers entre'),
  auxiliaries: wordSet(
    'a ont avait avaient t il elle ils elles s se y en n ne bien vraiment deja aussi lui est quoi',
  ),
  conjunctions: wordSet('que qu si comme'),
  interrogatives: wordSet('quel quelle quels quelles'),
  counts: new Set(['combien de', 'combien d']),
  personal: wordSet('je j moi mon ma mes tu te toi ton ta tes vous votre vos'),
  isVerbFirst: true,
  pronouns: agreements({
    m: 'il',
    f: 'elle',
    either: 'lui',
    mPlural: 'ils, eux',
    fPlural: 'elles',
    eitherPlural: 'leur',
  }),
  possessors: wordSet(''),
  impersonal:
    /\b(?:il (?:n )?(?:y|en)|y a t il|il (?:ne )?(?:faut|fallait|faudra|faudrait|s agit|s agissait|reste|parait|suffit)|(?:faut|fallait|faudra|faudrait|s agit|s agissait|reste|parait|suffit) il|il (?:est|etait|sera|serait) (?:question|possible|vrai|prevu|temps)|(?:est|etait|sera|serait) il (?:question|possible|vrai|prevu|temps))\b/,
  pointers:
    /\b(?:ca|cela|ceci|la bas|y|celui|celle|ceux|celles|meme|memes|autres?|aussi|cette|cet|ces|son|sa|ses|leurs|avant|apres|ensuite|depuis)\b/,
  followUp:
    /^(?:(?:et|mais|ou|sinon|alors|ok)\s+)(?:(?:concernant|a propos de|au sujet de|pour ce qui est de|quant a|pour)\s+)?|^(?:meme question pour|quid d[eu]?)\s*/,
  correction:
    /^(?:(?:non|nan|desolee?|pardon|euh|mais|en fait|enfin) )*(?:je (?:voulais|veux|voudrais) (?:dire|parler|savoir)|je (?:parle|parlais|pensais|demande|demandais)|plutot)(?: plutot)?(?: (?:sur|de|du|des|a|pour))?\s*/,
  bare: /^(?:et |mais )?(?:pourquoi|comment|quand|ou|qui|pk|comment ca|pourquoi ca|quoi d autre|autre chose|pour quelle raison|c est tout|rien d autre|encore(?: (?:une?|plus|d autres))?|la suite|suivante?|continue[rz]?|une? autre|(?:(?:les|d) )?autres|(?:qui|quelqu un|personne) d autre|(?:(?:dis|dites) m )?en (?:dire |savoir )?plus|plus|plus de details|en quoi)(?: (?:ca|cela|donc|exactement|stp|svp))*$/,
  more: /\b(?:quoi d autre|autre chose|d autres? (?:citations?|propos|declarations?)|qu a t (?:il|elle) (?:dit|declare|ajoute) d autre|dit (?:quoi )?d autre|rien d autre|plus de details)\b|^(?:et )?(?:encore(?: (?:une?|plus|d autres))?|la suite|suivante?|continue[rz]?|une? autre|(?:(?:dis|dites) m )?en (?:dire |savoir )?plus|plus)(?: (?:donc|stp|svp))*$|^(?:et )?(?:avant|apres|depuis)(?: (?:ca|cela))?$/,
  others:
    /\bqui d autres?\b|\b(?:quelqu un|personne) d autre\b|\bquels autres\b|^(?:et )?(?:(?:les|d) )?autres$/,
  whoSaid:
    /\bqui (?:est ce qui )?(?:(?:a|ont|avait|aurait|l a|en a|c est qui) ){0,9}(?:dit|disait|declare|pense|parle|affirme|estime|explique|raconte|promis|critique|denonce|annonce|juge|qualifie|evoque|cite)\b/,
  tellsTo:
    /\b(?:dit|dire|disait|declare|repond|repondu|replique|confie|lance|ecrit|explique|promis) (?:a|au|aux)(?! (?:propos|ce|cause|quel|quelle)\b)/,
  asksSubject: /^(?:et |c est |c etait )?(?:qui (?!est ce que\b|qu\b)|quel(?:le)?s? )/,
  source:
    /^(?:(?:et|mais|ok|alors|donc|euh) )?(?:(?:est ce que )?c est (?:bien )?(?:vrai|exact)|est ce (?:bien )?(?:vrai|exact)|vrai ou faux|(?:peux tu|tu peux|pouvez vous|vous pouvez) verifier(?: (?:ca|cela))?|qui (?:a |l a |est ce qui (?:a |l a )?)?(?:dit|ecrit|raconte|declare)(?: (?:ca|cela|c|ceci))?|qui (?:a dit|dit) (?:ca|cela)|qui (?:l a|a) dit|(?:c est|c etait) (?:qui|de qui)(?: qui (?:a dit|dit) (?:ca|cela))?|de qui (?:est ce|c est|sont ces (?:mots|propos))|(?:c est |c etait |dans |de |d )*quels? (?:article|articles|journal|texte|source|papier)(?: (?:dit|disait|est ce|c est|c etait|ca vient|ca))*|(?:la |ta |tes |vos |votre |les |une |des )?(?:source|sources|reference|references|lien|liens)|(?:quelle (?:est|sont)|quelles sont|c est quoi|donne(?:z)?(?: moi)?|je peux avoir|tu as|t as|as tu|avez vous) (?:la |ta |tes |vos |votre |les |une |des |le |l )?(?:source|sources|reference|references|lien|liens|article)|d ou (?:ca|cela|c est|ca vient|cela vient|vient|tiens tu|tu tiens|tu sors|sors tu|sort)(?: (?:ca|cela|vient|tire|tiree|cette (?:citation|phrase)))*|(?:tu sors|tu tiens|vous tenez|ca sort|ca vient|c est ecrit|c est dit|il dit ca|elle dit ca|il a dit ca|elle a dit ca|t as vu ca|tu as vu ca|tu as lu ca|t as lu ca)(?: ca)? (?:d ou|ou|quand)|(?:ou|quand) (?:est ce que )?(?:c est (?:ecrit|dit)|as tu (?:vu|lu|trouve) (?:ca|cela)|tu as (?:vu|lu|trouve) (?:ca|cela)|a t (?:il|elle) dit (?:ca|cela)|il a dit (?:ca|cela)|elle a dit (?:ca|cela)))(?: (?:exactement|deja|donc|alors|stp|svp|au fait))*$/,
  summary:
    /^(?:(?:alors|ok|et|donc|bon|tu peux|peux tu|vous pouvez|pouvez vous|pourrais tu|pourriez vous|tu pourrais|je veux|je voudrais|fais|fais moi|faites|faites moi|donne|donne moi|donnez moi|dis moi|un|le|la|petit|me|nous|c est quoi|quel est|quel etait|quelle est) )*(?:(?:resume(?:s|z|r)?|resumer|recapitule|tldr|tl dr|titre|sujet|theme|synthese|recap|essentiel)(?: (?:moi|nous))?(?: (?:de|du))?(?: (?:l|le|cet|ce|la|cette|ton|votre) ?(?:article|texte|papier|document|fichier|page|histoire|actu|news)| ca)?(?: (?:sur|de|du) (?<topic>.+?))?|(?:de quoi|sur quoi|de qui) (?:est ce que )?(?:ca |il )?(?:parle|traite|porte|est il question dans|s agit il dans)(?: (?:l|le|cet|ce|ton|votre) (?:article|texte|papier|document|fichier))?(?: (?:sur|de|du) (?<subject>.+?))?|(?:que|qu est ce que|qu est ce qu il y a dans|il y a quoi dans|que (?:dit|raconte)|qu est ce que (?:dit|raconte)) (?:l|le|cet|ce) (?:article|texte|papier|document|fichier)(?: (?:sur|de|du) (?<matter>.+?))?(?: (?:dit|raconte))?|(?:l|le|cet|ce) (?:article|texte|papier|document|fichier) (?:sur (?<affair>.+?) )?(?:il )?(?:parle de quoi|dit quoi|raconte quoi|porte sur quoi|traite de quoi|c est quoi)|(?:ca|il) parle de quoi)(?: (?:stp|svp|exactement|rapidement|vite fait|s il te plait|s il vous plait|au fait|deja))*$/,
  articleList:
    /^(?:(?:alors|ok|et|donc|bon|tu|peux|vous|pouvez|pourrais|pourriez|liste|lister|listez|montre|montrer|montrez|affiche|afficher|affichez|donne|donner|donnez|dis|dites|moi|me|nous|la|le|de|du|d|sur|quoi|quel|quels|quelle|quelles|combien|que|qu|est|ce|c|sont|il|y|a|as|avez|t|connais|connaissez|parlent|traitent|portent|disent|racontent|comme|les|des|tes|vos|ces|tous|autres) )*(?:articles|textes|documents|fichiers|sujets?|themes?)(?: (?:as|avez|a|ai|tu|vous|t|il|y|sont|est|ce|que|qu|connais|connaissez|peux|lire|la|ici|disponibles|parlent|traitent|portent|disent|racontent|abordent|abordes|de|d|sur|quoi|les|des|tes|ces|articles|textes))*(?: (?:stp|svp))?$/,
  shorthand: new Map([
    ['koi', 'quoi'],
    ['kwa', 'quoi'],
    ['koa', 'quoi'],
    ['ke', 'que'],
    ['ki', 'qui'],
    ['quesque', 'que'],
    ['keske', 'que'],
    ['kesk', 'que'],
    ['kesse', 'que'],
    ['kes', 'que'],
    ['pq', 'pourquoi'],
    ['pk', 'pourquoi'],
    ['pkoi', 'pourquoi'],
    ['kan', 'quand'],
    ['qd', 'quand'],
    ['cb', 'combien'],
    ['ds', 'dans'],
    ['di', 'dit'],
    ['tps', 'temps'],
    ['nb', 'nombre'],
    ['qqch', 'chose'],
  ]),
  idle: wordSet(`
    ${CHAT_NOISE}
    voulais voulait veux voudrais aimerais salut bonjour quelqu personne rien tout moi
    article articles savoir connaitre montre montrez cherche exactement actualite actualites nom prenom genre sorte
    type appelle apelle appellent til vs nomme signifie passe passer truc chose choses gens histoire fois semaine semaines moment`),
  foreign: wordSet('the of and to in at for with'),
  typeWords: wordSet(`
    annee annees date jour jours mois temps heure heures minutes pourcentage proportion part nombre age cout coute
    coutent prix montant personnes gens taux`),
  determiners: new Map([
    ['le', 'le '],
    ['la', 'la '],
    ['l', "l'"],
    ['les', 'les '],
    ['du', 'le '],
    ['au', 'le '],
    ['des', 'les '],
    ['aux', 'les '],
  ]),
  isNounFirst: true,
  hasBareNouns: false,
  notNouns: wordSet(`
    meme memes autre autres seul seule seuls seules premier premiere premiers premieres dernier derniere derniers
    dernieres prochain prochaine meilleur meilleure meilleurs meilleures pire nouveau nouvel nouvelle nouveaux nouvelles
    ancien ancienne anciens anciennes grand grande grands grandes petit petite petits petites bon bonne bons bonnes beau
    belle gros grosse jeune jeunes vieux vieille haut haute vrai vraie faible faibles deux trois quatre cinq
    deuxieme troisieme quatrieme second seconde double plupart reste fait cas part cote bout lieu point fin suite maniere facon`),
  askFor: (name, topic) => (topic === null ? `Qu'a dit ${name} ?` : `Qu'a dit ${name} sur ${topic} ?`),
  answerTypes: [
    [
      'percentage',
      /\bquel(?:le)? (?:est |etait )?(?:le |la )?(?:pourcentage|proportion|part|taux|fraction)\b|\bquel d(?:e|es|u) |\bquoi le d(?:e|es|u) |\b(?:taux|pourcentage|part|proportion) d[eu]?\b|\bcombien (?:de )?(?:pour cent|pourcent)\b|\ba fait combien (?:au|a la)\b/,
    ],
    ['age', /\bquel(?:le)? (?:est |etait )?(?:l )?age\b|\bl age d|\bage (?:a|ont|avait)\b|\bquel age\b/],
    [
      'duration',
      /\bcombien (?:de |d )?(?:temps|jours|mois|semaines|annees|ans|heures|minutes|secondes|siecles)\b|\b(?:quelle|combien) (?:est la |etait la )?durees?\b|\bduree d|\bdepuis combien\b|\bpendant combien\b|\bdure combien\b|\bcombien (?:de )?(?:prison|ferme)\b|\bcombien d annees\b|\b(?:a pris|pris|condamne a) combien\b/,
    ],
    ['time', /\b(?:a )?quelles? heures?\b|\bheures? d (?:ouverture|arrivee)\b/],
    [
      'rank',
      /\bcombientiemes?\b|\bquel(?:le)? (?:est |etait )?(?:la |le |sa |son )?(?:rang|classement|position|place (?:a|est|occupe|au|dans le classement))\b|\ba quelle (?:place|position)\b|\b(?:a fini|est classe|se classe|arrive|termine) (?:\w+ )?combien\b/,
    ],
    [
      'money',
      /\bcombien (?:coute\w*|gagne\w*|d argent|d euros|de dollars|d millions|de millions|de milliards|de fric|de thunes?|a coute|ont coute|vaut|valent|paie|paye|payent|touche\w*|rapporte\w*)\b|\bquel(?:le)?s? (?:est |etait |sera |serait )?(?:le |la |l |son |leur |sa )?(?:prix|cout|salaire|montant|somme|budget|amende|prime|loyer|chiffre d affaires|indemnite|rancon|tarif|fortune|cachet|recompense|caution)\b|\bcombien\b.{0,200}\b(?:cout\w+|gagn\w+|pay\w+|paie|touch\w+|depens\w+|vers\w+|rapport\w+|vendue?s?|achete\w*|donne\w*|recolte\w*|leve|leves|investi\w*|factur\w+|perdu d argent|prix|cout|amende|facture)\b|\b(?:cout\w+|gagn\w+|pay\w+|touch\w+|amende de|vaut|facture) (?:\w+ ){0,2}?combien\b|\b(?:prix|cout|montant|budget|salaire|tarif) (?:de|du|des|d)\b|\bde l argent combien\b/,
    ],
    [
      'size',
      /\bquel(?:le)?s? (?:est |etait |sont )?(?:la |le |sa |son |l )?(?:taille|vitesse|magnitude|superficie|puissance|temperature|distance|poids|hauteur|longueur|largeur|profondeur|surface|altitude|pointure)\b|\b(?:pese\w*|mesur\w+|fait|roule\w*) combien\b|\bcombien (?:pese\w*|mesure\w*|de kilometres|de metres|de km|de kilos|de tonnes|de litres|d hectares|de degres)\b|\ba (?:quelle distance|combien (?:de )?(?:kilometres|km|metres))\b|\b(?:taille|hauteur|poids|longueur|distance|vitesse) (?:de|du|des|d)\b/,
    ],
    [
      'number',
      /\bcombien\b|\bquel(?:le)? (?:est |etait )?(?:le |la |son )?(?:nombre|score|numero|bilan|resultat|effectif|capacite|population|total|jauge)\b|^(?:nombre|bilan|nb) d|\bnombre (?:de|d)\b|\bbilan\b/,
    ],
    [
      'date',
      /^(?:et |mais |c etait |c est |depuis |jusqu a |a partir de |pour )*quand\b|\bquand est ce\b|\b(?:de|depuis|est|etait|sont|a|ont|lieu|prevue?s?|sort|sorti|commence|arrive|revient|rentre|rouvre|rouvrent|ouvre|finit|mort|morte) quand\b|\bquand$|\b(?:en |a |de |depuis )?quel(?:le)?s? (?:annees?|dates?|jours?|mois|epoque|siecle|moment|saison)\b|\bquand a\b|\bdates? (?:de|d|du|sortie)\b|\bfondation annee\b/,
    ],
    [
      'relation',
      /\bquel(?:le)?s? (?:est |etait |sont )?(?:le |la |leur |son |sa )?(?:lien|liens|parente|lien de parente|relation|relations)\b|\b(?:lien|relation) (?:de parente )?(?:entre|avec)\b|\b(?:qui|quoi) (?:est|etait) \w+(?: \w+)? (?:pour|par rapport a) \w+|\bc est (?:qui|quoi) \w+(?: \w+)? (?:pour|par rapport a)\b/,
    ],
    [
      'job',
      /\bquel(?:le)?s? (?:est |etait |sont |etaient )?(?:le |la |les |son |sa |leur )?(?:metier|profession|boulot|job|poste|fonction|fonctions|role|travail|etudes)\b|\bqu est ce qu(?:e)? .{0,100}\bfait (?:dans la vie|comme (?:metier|boulot|travail|job))\b|\bfait quoi (?:dans la vie|comme (?:metier|boulot|travail|job))\b|\bcomme (?:metier|boulot|job|travail)\b|\bque fait .{0,60}\bdans la vie\b|\b(?:metier|profession|boulot|job) (?:de|du|d)\b|\btravaille comme quoi\b|^(?:et |mais )?(?:qui (?:est|etait)|c est qui|c qui|c est ki) (?!le\b|la\b|les\b|l\b|un\b|une\b|ce\b|cette\b|son\b|sa\b|ses\b|qui\b|que\b|en\b|au\b|derriere\b|contre\b|pour\b|arrive\b|donc\b|il\b|elle\b|\w+ee?\b (?:a|au|aux|dans|de|du|des|en|par|pour|sur)\b)(?:\w+ ){0,2}\w+$|^(?:\w+ ){1,4}c est (?:qui|ki)$|^(?:\w+ ){1,4}c qui$/,
    ],
    [
      'title',
      /\btitre d|\bquel(?:le)? (?:est |etait )?(?:le |son |leur )?titre\b|\bquel(?:le)?s? (?:\w+ )?(?:films?|livres?|romans?|chansons?|albums?|series?|emissions?|pieces?|jeux?|documentaires?|spectacles?|comedies?|operas?|bd|clip)\b|\b(?:film|livre|roman|chanson|album|serie|emission|piece|jeu|documentaire|spectacle)\b.{0,100}\b(?:s appelle|s appelait|appelle comment|intitule)\b|\b(?:s appelle|s appelait|nom d) .{0,60}\b(?:film|livre|roman|chanson|album|serie|emission|piece|documentaire|spectacle)\b/,
    ],
    [
      'organisation',
      /\bquel(?:le)?s? (?:\w+ )?(?:organisations?|ong|associations?|entreprises?|societes?|boites?|labos?|laboratoires?|chaines?|radios?|journal|journaux|medias?|magazines?|sites?|clubs?|equipes?|partis?|syndicats?|universites?|facs?|ecoles?|lycees?|marques?|operateurs?|banques?|compagnies?|groupes?|agences?|ministeres?|instituts?|sondages?|fondations?|enseignes?|tribunal|studio)\b|\bnom d(?:e|u)? (?:\w+ ){0,3}?(?:entreprise|societe|association|boite|groupe|club|parti|banque|compagnie|marque|journal|chaine|agence|ong)\b|\b(?:pour|chez) qui (?:bosse|travaille)\b|\b(?:bosse|travaille)\b.{0,60}\bpour qui$/,
    ],
    [
      'place',
      /^(?:et |mais )?(?:d |jusqu |par |c etait |c est )?ou (?!bien\b|alors\b)|\b(?:d|est|etait|sont|a lieu|vit|vivent|habite|habitent|va|vont|part|partent|vient|viennent|venaient|passe|passent|c est|trouve|trouvent|ne|nee) ou\b|\bou$|\bou est ce\b|\bou (?:se|est|sont|a|ont|etait|aura|aurait|s|va|vont) (?!\w+ ou\b)|\bquel(?:le|s|les)? (?:\w+ )?(?:villes?|pays|endroits?|lieux?|rues?|regions?|villages?|departements?|stades?|etats?|iles?|salles?|ponts?|quartiers?|plages?|places?|gares?|aeroports?|hopital|hopitaux|prisons?|musees?|parcs?|communes?|ports?|montagnes?|fleuves?|mers?|continents?|academies?|eglises?|cimetiere|route|routes|autoroutes?)\b|^(?:l )?adresse\b|\bquelle adresse\b/,
    ],
    [
      'person',
      /^(?:et |mais |c est |c etait |c |a |de |par |avec |pour |contre |chez |sur )*qui\b|\bc (?:est|etait) qui\b|\bc qui\b|\b(?:a|avec|par|contre|pour|chez|de) qui\b|\bqui$|\bqui est ce\b|\bquel(?:le)?s? (?:\w+ )?(?:acteurs?|actrices?|ministres?|presidente?s?|joueurs?|joueuses?|chanteurs?|chanteuses?|realisateurs?|realisatrices?|auteure?s?|avocate?s?|medecins?|hommes?|femmes?|deputee?s?|senateurs?|maires?|juges?|procureure?s?|chercheu(?:r|se)s?|stars?|candidate?s?|patronn?e?s?|generaux|general|entraineurs?|journalistes?|animateurs?|animatrices?|personnalites?|famille|ecrivains?|artistes?|elus?|scientifiques?|sportifs?)\b|\b(?:nom|prenom)s? (?:de |du |d |des )(?:\w+ ){0,3}?(?:avocate?|femme|mari|fils|fille|mere|pere|frere|soeur|maire|presidente?|patronn?e?|directeur|directrice|auteure?|acteur|actrice|chanteur|chanteuse|ministre|proviseur|victime|suspect|tireur|tueur|homme|policier|medecin|juge|procureure?|entraineur)\b|\bcomment s appel\w+ (?:\w+ ){0,3}?(?:avocate?|femme|mari|fils|fille|mere|pere|frere|soeur|maire|presidente?|patronn?e?|directeur|directrice|auteure?|acteur|actrice|rescapee?|victime|suspect|homme|jeune|fillette|garcon|medecin|juge|procureure?|entraineur|epouse|epoux|compagne|compagnon|enfants?)\b/,
    ],
    [
      'name',
      /\b(?:s appel\w+|appel\w+ comment|nom d|prenom d|nom du|surnom|slogan|devise)\b|\bsous quel nom\b|\bc est quoi (?:le|son|leur) (?:nom|petit nom)\b|\bquel(?:le)?s? (?:est |etait )?(?:le |son |la |leur )?(?:nom|prenom|surnom|langues?|festivals?|modeles?|appli\w*|medicaments?|vaccins?|maladies?|virus|religion|race|prix nobel|loi|theme|slogan|mot|plateforme|consoles?|logiciel|operation|mission|fusee|bateau|avion|arme|voiture|delit|phenomene)\b/,
    ],
    [
      'purpose',
      /\ba quoi (?:ca |cela |ils |elles |il |elle )?(?:sert|servent|servait|servira|serviront)\b|\b(?:sert|servent|servait|servir) a quoi\b|\b(?:dans|en|pour) quel (?:but|objectif)\b|\bpour quoi faire\b|\bpour faire quoi\b|\bquel(?:le)? (?:est|etait) (?:le|la|l|son|sa|leur) (?:but|objectif|utilite|vocation|finalite)\b|\b(?:but|objectif|utilite) (?:de|du|d)\b|\bvise(?:nt)? a quoi\b|\bcontre quoi\b/,
    ],
    [
      'reason',
      /\bpourquoi\b|\b(?:pour|de) quelles? raisons?\b|\bquel(?:le)?s? (?:est |sont |etait |etaient )?(?:la |les |l )?(?:raisons?|causes?|origine|motifs?|mobile|argument|arguments)\b|\ba cause de quoi\b|\bde quoi (?:est |sont )?(?:mort|morte|morts|decede|decedee|souffre|souffrait|souffrirait)\b|\b(?:mort|morte|decede|decedee) de quoi\b|\bqu est ce qui (?:a |avait |ont )?(?:\w+ )?(?:fait|cause|provoque|pousse|declenche|explique|entraine|motive)\b|\bc (?:est )?quoi qui a\b|\b(?:accuse\w*|reproche\w*|condamne\w*|inculpe\w*) (?:de|pour) quoi\b|\bde quoi (?:est |etait |sont )?(?:\w+ ){0,2}?accuse\w*|\bpour quel (?:motif|delit|crime)\b|\bcomment (?:ca se fait|se fait il)\b/,
    ],
    [
      'definition',
      /\b(?:veut|veulent|voulait) dire quoi\b|\bque (?:veut|veulent|signifie\w*)\b|\bca veut dire\b|\bqu est ce qu(?:e)? .{0,100}\b(?:veut dire|signifie|designe)\b|\bsignifie\b|\bdefinition d|^(?:et |alors |mais )?(?:qu est ce qu(?:e)? (?:c est (?:que )?)?|c est quoi|c quoi|c koi|kesako) (?!qui\b|que\b|qu\b|le probleme|l histoire|la raison|son\b|sa\b|ses\b|leur\b|leurs\b|ce qu|il\b|elle\b|on\b)(?:l |le |la |les |un |une |des |d |du )?(?:\w+ ){0,4}\w+$|^(?:\w+ ){1,5}c (?:est )?quoi$|\bquel(?:le)? (?:genre|sorte|type) d/,
    ],
    [
      'consequence',
      /\bque (?:se )?(?:passerait|passera|risque\w*|encour\w*)\b|\b(?:risque\w*|encour\w*) (?:\w+ ){0,2}?quoi\b|\bil se passe quoi (?:si|quand)\b|^(?:et |mais )?si .{0,200}\b(?:quoi|que|comment|combien)\b|\bse passe quoi\b|\bquel(?:le)?s? (?:est |sont |etait |etaient )?(?:la |les |l )?(?:consequences?|effets?|impact|peine|peines|sanctions?|retombees)\b|\bque faire (?:si|en cas)\b/,
    ],
    [
      'manner',
      /^(?:et |mais |alors )*(?:comment|de quelle (?:facon|maniere)|par quel moyen) (?!s appel|.{0,200}\b(?:reagi\w*|repond\w*|explique\w*|decri\w+|juge\w*|trouve\w*|justifie\w*|qualifie\w*|voit|voient|percoi\w+|ressen\w+|va|vas|dit|appelle\w*)\b)\w|\bcomment$|\bgrace a quoi\b|\bpar quel(?:s)? moyens?\b/,
    ],
  ],
});
