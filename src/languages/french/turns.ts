import type { Turns } from '../turns.js';
import { entries } from '../words/index.js';

export const turns: Turns = {
  questionLabels: entries('q, question'),
  answerLabels: entries('r, reponse'),
  labelParticles: entries('de, du, la, le, des, van, von, der, den, bin, al, el'),
  nameParticles: entries('de, du, van, von, al'),
  titles: entries('m, mm, mme, mlle, dr, pr'),
  outletArticles: entries("le, la, l'"),
  firstPerson: entries("je, j', nous, moi, mon, ma, mes, notre, nos"),
  secondPerson: entries('vous, votre, vos, tu, toi, ton, ta, tes'),
  reportingClause:
    /[,!?…]\s?(?:\p{Ll}+(?:'\s?|\s))?\p{Ll}+-(?:t-)?(?:ils?|elles?|on|je)\b|,\s(?:a dit|dit|lance|répond|réplique|rétorque|demande|ajoute|assure|souffle|murmure|soupire|explique|poursuit|reprend|insiste|glisse|confie|crie)\s(?:\p{Lu}|l[ea']|un)/u,
};
