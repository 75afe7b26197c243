/** Head nouns of sources without a name, written as in `roles`. */
export const anonymous = `
  adhérent/adhérente, agent/agente, autre, badaud/badaude, collègue, connaisseur/connaisseuse, employé/employée
  familier/familière, habitant/habitante, habitué/habituée, haut-fonctionnaire, haut-responsable, initié/initiée
  inconnu/inconnue, informateur/informatrice, interlocuteur/interlocutrice, internaute, intime
  manifestant/manifestante, observateur/observatrice, officiel/officielle, participant/participante
  passant/passante, passager/passagère, proche, rescapé/rescapée, responsable, résident/résidente
  riverain/riveraine, salarié/salariée, sans-papiers, source, spécialiste, survivant/survivante, témoin
  usager/usagère, visiteur/visiteuse, voisin/voisine
`;
