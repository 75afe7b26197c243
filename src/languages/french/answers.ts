import type { AnswerSigns } from '../answers.js';

const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const DAYS = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const LENGTHS = 'secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?|siècles?|décennies?';
const KIN =
  'épouse|époux|femme|mari|compagnon|compagne|conjointe?|fiancée?|fils|fille|enfant|mère|père|parents|frère|sœur|soeur|' +
  'jum(?:eau|elle)|oncle|tante|cousine?|neveu|nièce|grand-(?:mère|père|parents)|petit-fils|petite-fille|veuve|veuf|' +
  'beau-(?:frère|père|fils)|belle-(?:sœur|soeur|mère|fille)|demi-(?:frère|sœur|soeur)|ex-(?:femme|mari|épouse|époux|compagnon|compagne)|gendre|bru';

export const answers: AnswerSigns = {
  counts:
    'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|' +
    'vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|cent|cents|mille|million|millions|milliard|milliards|' +
    'dizaine|dizaines|centaine|centaines|millier|milliers|moitié|tiers|quart|double|triple|quinzaine|douzaine',
  ones: 'un|une',
  rankEndings: 'er|re|e|è?me|h',
  dateEndings: `h|heures|${MONTHS}`,
  sure: {
    money: "#(?:d['’]|de )?(?:euros?|dollars?|livres|francs|yens?|yuans?|centimes|roubles|roupies)",
    percentage:
      "#(?:pour cent|points?|sur (?:dix|cent|\\d))|moitié|tiers|quarts?|majorité|l['’]essentiel|la plupart",
    age: "(?:âgée?s? (?:de |d['’])|l['’]âge de |à |a |a eu |a fêté ses )#(?:ans|printemps)|la (?:vingt|trent|quarant|cinquant|soixant)aine|(?:quadra|quinqua|sexa|septua|octo|nona)génaires?",
    duration: `#(?:${LENGTHS})`,
    rank: '#(?:er|ère|re|e|è?me)|premi(?:er|ère)|deuxième|second|seconde|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|derni(?:er|ère)|numéro #|n° ?#|#rang',
    size:
      '#(?:centimètres?|mètres?|kilomètres?|km|cm|mm|m|km/h|nœuds|kilos?|kilogrammes?|kg|grammes?|tonnes?|litres?|hectares?|' +
      'acres|degrés|mégawatts?|gigawatts?|mw|gw|watts?|carrés|cubes|m2|m²|km2|km²|pieds|pouces|miles)',
    time: '\\d{1,2} ?(?:heures?|h(?: ?\\d\\d)?)|midi|minuit',
    date:
      `${DAYS}|hier|demain|aujourd['’]hui|(?:${MONTHS.replace('|mars', '')})|(?:en|de|fin|début|mi-|\\d|1er) ?mars|il y a #(?:jours?|semaines?|mois|ans?|années?)|` +
      '#(?:jours?|semaines?|mois|ans?) (?:plus tard|plus tôt|avant|après|auparavant)|dans #(?:jours?|semaines?|mois|ans?)|' +
      "(?:semaine|mois|année|an|été|hiver|printemps|automne|rentrée) (?:derni(?:er|ère)|prochaine?|suivante?|précédente?|dernière)|(?:cette|l['’]) ?année|ce (?:mois|week-end|matin|soir|printemps)|" +
      "(?:l['’]|cet |d['’])été|siècle|années #",
    reason:
      "car|parce|puisque|en raison|à cause|grâce|faute|c['’]est pourquoi|du fait|étant donné|afin|motif|raisons?|causée?s? par|provoquée?s? par|due?s? (?:à|au|aux)|par manque|par crainte|par peur|liée?s? (?:à|au|aux)",
    purpose:
      "afin|dans le but|en vue|de manière à|de façon à|pour (?:ne pas |mieux |se |s['’]|y |en |l['’]|la |le |les )?\\p{L}+(?:er|ir|re|oir)|vise(?:nt)? à|permet(?:tent|tre|tra|tant)?|ser(?:t|vent|vir|vait) (?:à|de)|destinée?s?|but|objectif",
    manner:
      "en \\p{L}+ant|grâce|au moyen|à l['’]aide|via|par le biais|par l['’]intermédiaire|sous forme|à travers|à coups? de",
    definition:
      "signifie(?:nt)?|veut dire|désigne(?:nt)?|défini(?:e|es|s|t|tion)?|appelée?s?|c['’]est-à-dire|autrement dit|consiste(?:nt)?|baptisée?s?|surnommée?s?|dite?s?|se tradui(?:t|sent)|autrement",
    consequence:
      "risque(?:nt)?|risquerai(?:t|ent)|passibles?|encour(?:t|ent|aient|ait)|en cas|si|sinon|entraîn\\p{L}+|provoqu\\p{L}+|jusqu['’]à|\\p{L}{2,30}rai(?:t|ent)|sous peine",
    relation: KIN,
    person: 'personne|nul',
    number: "aucune?|pas (?:un|une|de|d['’])",
  },
  perhaps: {
    money: 'euros?|dollars?|livres|francs|yens?|yuans?|centimes|gratuite?s?|gratuitement',
    percentage: 'minorité|tous|toutes|aucune?|part|proportion',
    age: '#ans|# mois|adolescente?s?|mineure?s?|retraitée?s?|née?s?|âgée?s?',
    duration: "depuis|jusqu['’]|de # à #|entre # et #|toute la (?:nuit|journée|semaine)|pendant|durant",
    number: '(?:plusieurs|beaucoup|quelques|un|une|nombreu(?:x|ses)|seule?)',
    time: 'matin|matinée|après-midi|soir|soirée|nuit|aube|h',
    date: "mars|semestre|trimestre|semaine|mois|année|années|décennie|printemps|automne|hiver|depuis|jusqu['’]|rentrée|bientôt|vacances|jour|matin|soir",
    reason:
      "pour|après|afin|suite à|à la suite|comme|face|par|en \\p{L}+ant|alors que|craint|crainte|peur|manque|d['’]où|donc",
    purpose: 'pour|but|à \\p{L}+(?:er|ir|re|oir)',
    manner: 'par|avec|en|sur|après|de',
    definition: '(?:est|sont|était|étaient) (?:un|une|des|le|la)|qui|, une? \\p{L}+|soit',
    relation: 'mariée?s?|divorcée?s?|mariage|proche|amie?s?|collègue|famille|mentor|filiation',
    job: 'travaill\\p{L}+|métier|profession|carrière|poste|fonctions?|ancien|ancienne|devenue?|rôle',
    place:
      "(?:dans|sur|sous|devant|derrière|chez|près|vers|au|à|aux|hors) (?:(?:le|la|les|un|une|des|du|de|son|sa|ses|leurs?|cette?|ces) |(?:l|d)['’])?\\p{L}{3,}|#(?:km|kilomètres) (?:de|du|des|au)|nord|sud|est|ouest|étranger|domicile|ligne|centre-ville|sur place",
  },
  placePrepositions: "à|au|aux|en|dans|chez|près de|vers|depuis|de|du|d['’]|entre|sur|jusqu['’]à",
  titles:
    'm|mm|mme|mlle|me|maître|dr|docteur|professeur|pr|monsieur|madame|juge|général|colonel|capitaine|pape|saint|sainte|père|abbé',
  works:
    'films?|longs?-métrages?|séries?|émissions?|chansons?|albums?|livres?|romans?|ouvrages?|essais?|pièces?|magazines?|documentaires?|jeux?|tableaux?|expositions?|poèmes?|singles?|opéras?|spectacles?|titre|intitulée?s?|baptisée?s?|clips?|tubes?|comédies?',
};
