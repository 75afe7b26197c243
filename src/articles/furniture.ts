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
  /^[*\-–—_=•·.\s]{1,40}$/,
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
