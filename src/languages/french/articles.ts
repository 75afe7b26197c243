import type { Pages } from '../articles.js';
import { entries } from '../words/index.js';

export const articles = (): Pages => ({
  months: [
    ['janvier', 'janv'],
    ['fevrier', 'fevr', 'fev'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juill', 'juil'],
    ['aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['decembre', 'dec'],
  ],
  ordinals: ['er', 'ère', 'e', 'ᵉʳ'],
  beforeMonth: [],
  beforeDay: [],
  beforeDate: ['le'],
  isMonthFirst: false,
  timeUnits: entries('h, heure, heures, min, mins, mn, minute, minutes'),
  dateWords: entries(`
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lun, mar, mer, jeu, ven, sam, dim, le, la, l, a, du, de, et
    en, il, y, publie, publiee, paru, parue, poste, postee, cree, mis, mise, jour, ligne, modifie, modifiee, actualise
    heure, heures, h, min, mn, minute, minutes, temps, lecture, article, date
  `),
  bylineParticles: entries('par, et, avec, de, du, des, la, le, pour, en, a, au'),
  callings: entries(`
    correspondant, correspondante, correspondants, journaliste, journalistes, redacteur, redactrice, redaction, reporter
    chroniqueur, chroniqueuse, editorialiste, photographe, pigiste, stagiaire, envoye, envoyee
  `),
  authorMarkers: ['par', 'propos recueillis par', 'recueilli par', 'entretien réalisé par'],
  outletNouns: entries(
    'gazette, tribune, journal, quotidien, hebdo, presse, magazine, revue, agence, info, infos, actu, radio, média',
  ),
  published: /publi[ée]|paru|en ligne|post[ée]|créé/,
  updated: /mise? à jour|modifi[ée]|actualis[ée]/,
  menu: /^(?:(?:page d['’])?accueil|(?:à )?la une|menu(?: principal)?|rechercher|aller au (?:contenu|menu)(?: principal)?|(?:se |me )?(?:dé)?connecter|(?:dé)?connexion|s['’](?:identifier|inscrire|abonner)|je m['’](?:abonne|identifie|inscris)|(?:créer un|mon) compte|mon espace|(?:toute l['’]|l['’])(?:info|actu(?:alité)?)s?(?: en (?:direct|continu))?)$/i,
  teasersFollow:
    /^(?:(?:à )?(?:lire|voir|relire|écouter|découvrir) (?:aussi|également)|à (?:lire|voir|écouter)|(?:sur|dans) (?:le|la) même (?:sujet|thème|rubrique)|(?:nos )?articles (?:liés|similaires|associés)|(?:à )?ne pas manquer)\s*[:>]?$/i,
  boilerplate: [
    /^[•·▪*\-–—]?\s*(?:copié|copier(?: le lien)?|lien copié|partager(?: (?:l['’]|cet )article)?|offrir(?: (?:l['’]|cet )article)?|lire plus tard|(?:dé)?classer|ajouter (?:à (?:mes|vos|ma)|aux) (?:favoris|sélections?)|envoyer par e-?mail|voir en plein écran|réutiliser ce contenu|réessayer|(?:tout )?accepter|(?:tout )?refuser|gérer mes choix|voir plus|imprimer(?: (?:l['’]|cet )article)?|enregistrer|commenter|réagir|écouter(?: (?:l['’]|cet )article)?|abonnez-vous|s['’]abonner|publicité|sponsorisé)$/i,
    /^(?:europe ?1\s+)?avec (?:l['’])?(?:afp|reuters|ap)\b.{0,60}$/i,
    /^(?:à )?(?:lire|voir|écouter|relire)(?: aussi| également)?\s*[:>–-].*$/i,
    /^(?:à )?(?:lire|voir|écouter|relire) (?:aussi|également)\s*[.|].*$/i,
    // What it is filed under, and what stands below it.
    /^(?:mots[- ]clés?|tags?|thèmes?|rubriques?|étiquettes?)\s*:\s*[^.!?]{1,200}$/i,
    /^(?:\d{1,5} (?:commentaires?|réactions?)|(?:commentaires?|réactions?) \(\d{1,5}\)|(?:temps de )?lecture\s?:?\s?\d{1,3}\s?min(?:utes?)?\.?)$/i,
    /^(?:envoyé (?:de(?:puis)?|à partir de) (?:mon|outlook|yahoo)|télécharger outlook pour)(?!\p{L}).{0,40}$/iu,
    /^(?:vous recevez (?:cet e-?mail|ce message|cette lettre) (?:parce que|car)|(?:voir|lire|afficher) (?:cet e-?mail |ce message )?dans (?:votre|le) navigateur|se désabonner|désabonnez-vous|gérer (?:mes|vos) préférences)(?!\p{L}).{0,200}$/iu,
    /^(?:À )?(?:[Ll]ire|[Vv]oir|[Dd]écouvrir|[ÉEée]couter) (?:aussi|également) (?:sur|dans) (?:[Ll](?:es?|a) |[Ll]['’])?\p{Lu}[^.!?]{0,40}$/u,
    /^accueil\s?[/>›»|]\s?\S.{0,120}$/i,
    /^(?:cliquez ici|téléchargez (?:notre|l['’]).{0,40}appli)\b.{0,120}$/i,
    /^(?:rejoignez|suivez) .{2,80} sur (?:x|twitter|facebook|instagram|linkedin|whatsapp|telegram|google (?:news|actualités))\b.{0,80}$/i,
    /^(?:cet article|ce contenu) (?:a été|est) (?:initialement |d['’]abord )?(?:publié|paru|mis à jour|corrigé|traduit)(?!\p{L}).{0,160}$/iu,
    /tous droits (?:de reproduction )?réservés\.?$/i,
    /^(?:inscrivez-vous|recevez|suivez-nous|retrouvez(?: aussi)? tou[st])\b.{0,120}$/i,
    // What pages say to their readers between the paragraphs: subscriptions, accounts, comments.
    /^(?:cette|la) (?:publicité|vidéo) (?:n['’]a pas (?:pu être|été) (?:chargée|lue)|ne peut (?:pas )?être (?:chargée|lue|affichée)|n['’]est pas disponible)/i,
    /^(?:en (?:vous (?:inscrivant|abonnant)|cliquant|poursuivant)|votre (?:adresse )?e-?mail)\b/i,
    /^(?:créez (?:un|votre) compte|connectez-vous|identifiez-vous|inscrivez-vous|abonnez-vous|s['’](?:abonner|inscrire))\b/i,
    /^(?:recevez|profitez|accédez|bénéficiez)\b.{0,80}(?:newsletters?|mail|alertes|articles|illimité|abonnés?)/i,
    /^(?:cet article est|contenu|article) (?:réservé|exclusi(?:f|vement)|offert)(?!\p{L})/iu,
    /^(?:il vous reste|la suite est)\b.{0,60}(?:lire|abonnés?)/i,
    /^(?:soutenez (?:notre|nous|la presse|le journal|l['’]info|la rédaction)|soutenez-nous|faites un don)\b/i,
    /^(?:déjà|pas encore) abonnée?s?(?!\p{L})/iu,
    /^(?:rejoignez|partagez|réagissez|donnez votre avis|laissez un commentaire)\b.{0,80}(?:commentaires?|discussion|communauté|whatsapp|telegram|réseaux)/i,
    /^(?:nous utilisons|ce site utilise|nos partenaires et nous)\b.{0,120}cookies/i,
    /^(?:veuillez |merci d['’])?(?:activer|autoriser) (?:javascript|les cookies)/i,
    /^téléchargez\b.{0,60}(?:application|appli)\b/i,
    /^(?:la rédaction vous conseille|nos journalistes|toute l['’](?:actualité|info) (?:de|en|sur))/i,
    /^(?:le |ce )?(?:contenu|article) (?:a été|est) (?:initialement|d['’]abord) publié/i,
    /^(?:article |contenu )?réservé (?:aux|à nos) abonnés?\.?$/i,
    /^(?:la suite|le reste|la lecture|(?:l['’]|cet )article) (?:se (?:poursuit|continue) |continue )?après (?:la|cette) (?:publicité|pub|vidéo)\.?$/i,
    /^cliquez (?:pour|sur)\b.{0,120}$/i,
    /^restez (?:informée?s?|connectée?s?)\b.{0,120}$/i,
    /^pour (?:afficher|voir|lire|regarder|consulter) (?:ce contenu|cet article|cette (?:vidéo|publication|carte|page))\b.{0,120}\b(?:cookies|accepter (?:les|nos|tous)|désactiver (?:votre|la|le)|abonn)/i,
    /^(?:une extension de )?votre navigateur (?:semble bloquer|bloque|ne (?:supporte|prend))/i,
    /^signale[rz](?:-nous)? une (?:erreur|faute|coquille)\b/i,
    // What a page says where its account is in use elsewhere.
    /^(?:vous (?:ne )?pouvez lire|lecture d).{1,60} sur un (?:seul|autre) appareil\b/i,
    /^(?:ce message s['’]affichera|parce qu['’]une autre personne .{0,80}) sur (?:l['’]|un )autre appareil\b/i,
    /^(?:découvrir|voir) (?:les|toutes les|nos) offres\b.{0,40}$/i,
    /^(?:comment ne plus voir ce message|que se passera-t-il si vous continuez à lire ici)\b/i,
    /^votre abonnement n['’]autorise pas\b/i,
    // Who worked on it, and how to reach them.
    /^\((?:reportage|rédigé|édité|traduit|version française) (?:de|par)\b[^()]{0,280}\)$/i,
    /^(?:vous (?:avez|souhaitez)|une information|un témoignage)\b.{0,160}(?:contactez|écrivez|joindre|courriel|e-?mail|@)/i,
    /^(?:pour (?:contacter|joindre) (?:l['’]aut|la rédaction|le journaliste)|contactez (?:l['’]aut|la rédaction|nous))/i,
    /^(?:suivez|retrouvez)[- ](?:le|la|les|moi|nous|l['’]aut(?:eur|rice))\b.{0,60}\bsur\b/i,
    /^(?:partagez|diffusez) cet article\b/i,
    /^si vous avez aimé cet article\b/i,
  ],
  comments: {
    heading:
      /^(?:(?:voir |lire |afficher )?(?:(?:tou[st](?:es)? )?les )?(?:\d{1,5} )?(?:commentaires|réactions|réponses)(?: des (?:lecteurs|internautes))?(?: ?[(:] ?\d{0,5}\)?)?|(?:laisser|ajouter|poster|écrire) un commentaire|\d{1,5} (?:commentaire|réaction))$/i,
    buttons:
      /^(?:répondre|j['’]aime|signaler(?: un abus)?|recommander)(?: .{0,30})?$|^il y a \d{1,3} (?:minutes?|heures?|jours?|semaines?|mois|ans?)$/i,
  },
  captions: [
    /^(?:crédits?(?: photo)?|photo|image|illustration|légende)s?\s*:/i,
    /\s(?:Photo(?:graphie)?s?|Images?|Illustrations?|Crédits?(?: photos?)?)(?: de|\s?:)\s\p{Lu}.{1,80}$/u,
    /\((?:photo|crédit)\b[^)]{0,300}\)$/i,
  ],
  walls: {
    subscribers:
      /réservée?s? (?:aux|à nos) abonné|il vous reste \d+ ?% de (?:cet )?article|pour lire la suite|abonnez-vous pour (?:lire|continuer)|déjà abonné/i,
    consent:
      /(?:accepter|refuser|gérer|paramétrer) (?:tous )?(?:les |vos |mes )?(?:cookies|traceurs)|nous et nos (?:\d+ )?partenaires|continuer sans accepter/i,
  },
  bylines: [
    /^(?:publié|mis à jour|modifié|posté)(?!\p{L}).{0,100}$/iu,
    /^propos recueillis par \p{Lu}.{0,80}$/iu,
  ],
  footer:
    /^[#*\s]*(?:à propos de\s+(?:l['’]aut|nous)|à propos$|contacts?\b|corrections?\b|rectificatif|erratum|notes?\b|n\.?d\.?l\.?r|sources?\b|références|bibliograph|(?:à )?lire\b|voir aussi|sur le même|dans la même|à voir|pour (?:aller|en savoir) plus|suivez|abonne|inscri|newsletter|copyright|tous droits|mentions légales|commentaires?\b|réagi|partage|soutene|publicité|édité par|traduit|photos?\b|crédit|tags?\b|mots[- ]clés|cet(?:te)? (?:article|interview|entretien)|une version précédente|l['’]aut(?:eur|rice)|auth?eur|encadré|repères|chronologie|en (?:bref|chiffres|résumé)|à retenir|méthodologie|annexe|épilogue|(?:partie|chapitre)\s+(?:\d|[ivx]+\b|un|deux))/iu,
  continues:
    /^(?:(?:elles?|ils|mais|et|pourtant|cependant|cel(?:ui|le)-ci|ce dernier|cette dernière)(?![\p{L}-])|il (?!y a|faut|pleut|neige|était une fois))/iu,
  clauses: [
    /(?<![\p{L}\p{N}])(?:est|sont|a|ont|ai|as|était|étaient|avait|avaient|sera|seront|serait|fut|va|vont|vais|peut|peuvent|doit|doivent|faut|fait|font|dit|disent|veut|veulent|je|j['’]\S+|tu|il|ils|elle|elles|on|nous|vous|c['’]\S+|ce sont|qu['’]?\S*|n['’]\S+|ne)(?![\p{L}\p{N}])/iu,
    /\p{Ll}{2}(?:aient|èrent|eront|ait|era|îmes|âmes)(?!\p{L})/u,
  ],
  enclitics: entries(
    'je, tu, il, elle, on, nous, vous, ils, elles, ce, ci, là, moi, toi, lui, leur, leurs, t, être, même, mêmes, dessus, dessous',
  ),
  mailFields: entries('de, à, pour, cc, objet, sujet, répondre à, date, envoyé, envoyé le'),
  mailDates: entries('date, envoyé, envoyé le'),
});
