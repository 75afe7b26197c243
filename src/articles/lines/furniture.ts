/**
 * The furniture of news pages, French and English: lines that are no part of what the article says. Each
 * pattern is tried on one line without the white space around it.
 */

/** Sharing buttons, credits without a name, promotions, agency routing codes, section labels. */
export const BOILERPLATE: readonly RegExp[] = [
  /^[•·▪*\-–—]?\s*(?:copié|copier|partager|imprimer|enregistrer|commenter|réagir|écouter|abonnez-vous|s['’]abonner|publicité|sponsorisé)$/i,
  /^(?:europe ?1\s+)?avec (?:l['’])?(?:afp|reuters|ap)\b.{0,60}$/i,
  /^(?:à )?(?:lire|voir|écouter|relire)(?: aussi| également)?\s*[:>–-].*$/i,
  /^(?:inscrivez-vous|recevez|suivez-nous|retrouvez(?: aussi)? tou[st])\b.{0,120}$/i,
  /^[•·▪*\-–—]?\s*(?:share|copy link|copied|print|save|comments?|advertisement|sponsored|subscribe|sign in|abstract\.?|full text\.?)$/i,
  /^(?:read more|see also|related|watch|listen|sign up|subscribe)\b\s*[:>–-].*$/i,
  /^(?:sign up for|follow us on|subscribe to)\b.{0,120}$/i,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^[a-z]{2,5}(?:-[a-z]{2,4})*(?:\/[a-z]{2,5}){1,9}$/,
  /^\(?(?:afp|reuters|ap)\)?$/i,
  /^[*\-–—_=~#+•·⸻.\s]{1,300}$/,
];

/** Legends of pictures, by their credit. */
export const CAPTION: readonly RegExp[] = [
  /©/,
  /^(?:crédits? photo|photo|image|illustration|légende)s?\s*:/i,
  /^(?:photo credit|file photo|picture)s?\b.*:/i,
  /\((?:photo|ap photo|crédit|credit|getty images|reuters|afp)\b[^)]{0,300}\)$/i,
];

/** Who wrote it, when it was published. */
export const BYLINE: readonly RegExp[] = [
  /^(?:[Pp]ar|PAR|[Bb]y|BY)\s+\p{Lu}[^.!?]{1,80}$/u,
  /^(?:publié|mis à jour|modifié|posté)(?!\p{L}).{0,100}$/iu,
  /^(?:published|updated|posted)\b.{0,100}$/i,
];

/** What the part behind a rule line begins with where it is no article of its own: notes, credits, promotions. */
export const FOOTER =
  /^[#*\s]*(?:(?:about|à propos de)\s+(?:the|this|us|our|l['’]aut|nous)|à propos$|contacts?\b|corrections?\b|clarification|rectificatif|erratum|notes?\b|n\.?d\.?l\.?r|editor['’]s note|sources?\b|références|references|bibliograph|read (?:more|also|next)|more (?:on|from)|related|see also|further reading|(?:à )?lire\b|voir aussi|sur le même|dans la même|à voir|pour (?:aller|en savoir) plus|follow|suivez|subscribe|abonne|sign up|inscri|newsletter|copyright|©|tous droits|all rights|disclaimer|mentions légales|comment(?:s|aires?)\b|réagi|partage|share this|support |soutene|donate|publicité|advertis|(?:additional )?reporting by|edited by|édité par|traduit|translated|photos?\b|crédit|credit|tags?\b|mots[- ]clés|topics|this (?:article|story|interview)|cet(?:te)? (?:article|interview|entretien)|an earlier version|une version précédente|l['’]aut(?:eur|rice)|the author|auth?eur|encadré|repères|chronologie|timeline|key (?:facts|dates|points|figures)|en (?:bref|chiffres|résumé)|à retenir|at a glance|in (?:brief|numbers)|méthodologie|methodology|annexe|appendix|épilogue|epilogue|(?:part|partie|chapter|chapitre)\s+(?:\d|[ivx]+\b|one|two|un|deux))/iu;

/** How a paragraph begins that goes on with what was told before a section break. */
export const CONTINUES =
  /^(?:(?:elles?|ils|he|she|they|but|and|mais|et|pourtant|cependant|yet|however|meanwhile|still|cel(?:ui|le)-ci|ce dernier|cette dernière)(?![\p{L}-])|il (?!y a|faut|pleut|neige|était une fois))/iu;
