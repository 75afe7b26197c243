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
    inquiete inquietent retient retiennent`),
  attitude:
    /^(?:(?:est|sont|etait|etaient|serait|seraient) (?:t )?(?:il|elle|ils|elles) |(?:il|elle|ils|elles) (?:est|sont|etait|etaient) )(?:tres |toujours |vraiment |plutot |tellement )?(?:pour|contre|d accord|favorables?|opposee?s?|contente?s?|satisfaite?s?|heureux|heureuses?|fiere?s?|decue?s?|inquiets?|inquietes?|confiante?s?|optimistes?|pessimistes?|surprise?s?|choquee?s?|prete?s?|sure?s?|motivee?s?|agacee?s?|hostiles?)\b/,
  speechNouns: wordSet(`
    citation citations propos declaration declarations opinion opinions avis position reaction reactions message
    messages mots paroles phrase phrases point`),
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
  bare: /^(?:et |mais )?(?:pourquoi|comment|quand|ou|qui|pk|comment ca|pourquoi ca|quoi d autre|autre chose|pour quelle raison|c est tout|rien d autre|encore|la suite|plus de details|en quoi)(?: (?:ca|cela|donc|exactement|stp|svp))*$/,
  more: /\b(?:quoi d autre|autre chose|d autres? (?:citations?|propos|declarations?)|qu a t (?:il|elle) (?:dit|declare|ajoute) d autre|dit (?:quoi )?d autre|plus de details)\b|^(?:et )?(?:avant|apres|depuis)(?: (?:ca|cela))?$/,
  others: /\bqui d autres?\b|\bquelqu un d autre\b|\bquels autres\b|^(?:et )?(?:les|d) autres$/,
  whoSaid:
    /\bqui (?:est ce qui )?(?:(?:a|ont|avait|aurait|l a|en a|c est qui) ){0,9}(?:dit|disait|declare|pense|parle|affirme|estime|explique|raconte|promis|critique|denonce|annonce|juge|qualifie|evoque|cite)\b/,
  asksSubject: /^(?:et |c est |c etait )?(?:qui (?!est ce que\b|qu\b)|quel(?:le)?s? )/,
  source:
    /^(?:(?:et|mais|ok|alors|donc|euh) )?(?:qui (?:a |l a |est ce qui (?:a |l a )?)?(?:dit|ecrit|raconte|declare)(?: (?:ca|cela|c|ceci))?|qui (?:a dit|dit) (?:ca|cela)|qui (?:l a|a) dit|(?:c est|c etait) (?:qui|de qui)(?: qui (?:a dit|dit) (?:ca|cela))?|de qui (?:est ce|c est|sont ces (?:mots|propos))|(?:c est |c etait |dans |de |d )*quels? (?:article|articles|journal|texte|source|papier)(?: (?:dit|disait|est ce|c est|c etait|ca vient|ca))*|(?:la |ta |tes |vos |votre |les |une |des )?(?:source|sources|reference|references|lien|liens)|(?:quelle (?:est|sont)|quelles sont|c est quoi|donne(?:z)?(?: moi)?|je peux avoir|tu as|t as|as tu|avez vous) (?:la |ta |tes |vos |votre |les |une |des |le |l )?(?:source|sources|reference|references|lien|liens|article)|d ou (?:ca|cela|c est|ca vient|cela vient|vient|tiens tu|tu tiens|tu sors|sors tu|sort)(?: (?:ca|cela|vient|tire|tiree|cette (?:citation|phrase)))*|(?:tu sors|tu tiens|vous tenez|ca sort|ca vient|c est ecrit|c est dit|il dit ca|elle dit ca|il a dit ca|elle a dit ca|t as vu ca|tu as vu ca|tu as lu ca|t as lu ca)(?: ca)? (?:d ou|ou|quand)|(?:ou|quand) (?:est ce que )?(?:c est (?:ecrit|dit)|as tu (?:vu|lu|trouve) (?:ca|cela)|tu as (?:vu|lu|trouve) (?:ca|cela)|a t (?:il|elle) dit (?:ca|cela)|il a dit (?:ca|cela)|elle a dit (?:ca|cela)))(?: (?:exactement|deja|donc|alors|stp|svp|au fait))*$/,
  summary:
    /^(?:(?:alors|ok|et|donc|bon|tu peux|peux tu|vous pouvez|pouvez vous|pourrais tu|pourriez vous|tu pourrais|je veux|je voudrais|fais|fais moi|faites|faites moi|donne|donne moi|donnez moi|dis moi|un|le|la|petit|me|nous|c est quoi|quel est|quel etait|quelle est) )*(?:(?:resume(?:s|z|r)?|resumer|recapitule|tldr|tl dr|titre|sujet|theme|synthese|recap|essentiel)(?: (?:moi|nous))?(?: (?:de|du))?(?: (?:l|le|cet|ce|la|cette|ton|votre) ?(?:article|texte|papier|document|fichier|page|histoire|actu|news)| ca)?(?: (?:sur|de|du) (?<topic>.+?))?|(?:de quoi|sur quoi|de qui) (?:est ce que )?(?:ca |il )?(?:parle|traite|porte|est il question dans|s agit il dans)(?: (?:l|le|cet|ce|ton|votre) (?:article|texte|papier|document|fichier))?(?: (?:sur|de|du) (?<subject>.+?))?|(?:que|qu est ce que|qu est ce qu il y a dans|il y a quoi dans|que (?:dit|raconte)|qu est ce que (?:dit|raconte)) (?:l|le|cet|ce) (?:article|texte|papier|document|fichier)(?: (?:sur|de|du) (?<matter>.+?))?(?: (?:dit|raconte))?|(?:l|le|cet|ce) (?:article|texte|papier|document|fichier) (?:sur (?<affair>.+?) )?(?:il )?(?:parle de quoi|dit quoi|raconte quoi|porte sur quoi|traite de quoi|c est quoi)|(?:ca|il) parle de quoi)(?: (?:stp|svp|exactement|rapidement|vite fait|s il te plait|s il vous plait|au fait|deja))*$/,
  shorthand: new Map([
    ['koi', 'quoi'],
    ['kwa', 'quoi'],
    ['koa', 'quoi'],
    ['ke', 'que'],
    ['ki', 'qui'],
    ['pq', 'pourquoi'],
    ['pk', 'pourquoi'],
    ['pkoi', 'pourquoi'],
    ['kan', 'quand'],
    ['qd', 'quand'],
    ['cb', 'combien'],
    ['ds', 'dans'],
    ['di', 'dit'],
  ]),
  idle: wordSet(`
    ${CHAT_NOISE}
    voulais voulait veux voudrais aimerais salut bonjour quelqu personne rien tout moi
    article articles savoir connaitre montre montrez cherche exactement actualite actualites nom prenom genre sorte
    type appelle appellent nomme signifie passe passer truc chose choses gens histoire fois semaine semaines moment`),
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
      'money',
      /\bcombien (?:coute|coutent|gagne|d argent|d euros|de dollars|a coute|vaut|paie|touche)\b|\b(?:quel|quelle)(?: est)?(?: le| la)? (?:prix|cout|salaire|montant|somme|budget|amende|prime|loyer|chiffre d affaires)\b|\bcombien\b.{0,200}\b(?:coute|coutent|gagne|paye|paie|touche)\b/,
    ],
    ['age', /\bquel(?:le)? age\b|\bl age d/],
    [
      'duration',
      /\bcombien de (?:temps|jours|mois|semaines|annees|ans|heures|minutes)\b|\bquelle duree\b|\bduree d/,
    ],
    [
      'percentage',
      /\bquel(?:le)? (?:pourcentage|proportion|part|taux)\b|\bquel est le (?:pourcentage|taux)\b/,
    ],
    [
      'number',
      /\bcombien\b|\bquel(?:le)? (?:est )?(?:le |la )?(?:pourcentage|proportion|part|nombre|age|taille|vitesse|magnitude|taux|superficie|score|vitesse|puissance|temperature|distance|poids|hauteur|numero|bilan)\b|\bquel est l age\b|^(?:nombre|bilan) d/,
    ],
    [
      'date',
      /^(?:et |c etait |depuis |jusqu a |a partir de )?quand\b|\bquand est ce\b|\b(?:de|depuis|est|etait|sont|a|ont|lieu|prevue?s?|sort|sorti|commence|arrive|revient|rentre|rouvre|ouvre|finit|mort|morte) quand\b|\bquand$|\b(?:en |a |de |depuis )?quel(?:le)?s? (?:annees?|dates?|jours?|mois|heure|epoque|siecle|moment)\b|\bquand a\b/,
    ],
    ['reason', /\bpourquoi\b|\bpk\b|\bpour quelles? raisons?\b|\bquelle (?:est la )?raison\b/],
    [
      'place',
      /^(?:et )?(?:d |jusqu |par |c etait |c est )?ou (?!bien\b|alors\b)|\b(?:d|est|etait|sont|a lieu|vit|vivent|habite|habitent|va|vont|part|partent|vient|viennent|venaient|passe|passent) ou\b|\bou$|\bquel(?:le|s|les)? (?:ville|pays|endroit|lieu|rue|region|village|departement|stade|etat|ile|salle|pont|quartier|plage|place|gare|aeroport|hopital|prison|musee|parc|commune|port|montagne|fleuve|mer)\b|^(?:l )?adresse\b|\bquelle adresse\b/,
    ],
    [
      'person',
      /^(?:et |c est |c etait |a |de |par |avec |pour |contre |chez )?qui\b|\bc (?:est|etait) qui\b|\b(?:a|avec|par|contre|pour|chez|de) qui\b|\bqui$|\bquel(?:le)?s? (?:acteur|actrice|ministre|president|presidente|joueur|joueuse|chanteur|chanteuse|realisateur|auteur|avocat|medecin|homme|femme|depute|deputee|senateur|maire|juge|procureur|chercheur|star|candidat|candidate|patron|general|entraineur|journaliste|animateur|animatrice)\b/,
    ],
    [
      'name',
      /\b(?:s appelle|s appellent|s appelait|nom d|prenom d)\b|\bquel(?:le)?s? (?:organisation|ong|association|entreprise|societe|boite|labo|laboratoire|chaine|radio|journal|journaux|medias?|magazine|site|film|serie|emission|chanson|album|livre|festival|club|equipe|parti|syndicat|universite|fac|ecole|lycee|marque|modele|operateur|appli|application|medicament|vaccin|banque|compagnie|groupe|langue|langues)\b/,
    ],
  ],
});
