const PEOPLE = ['Marie Dupont', 'Paul Martin', 'Anne Leroy', 'Jean Moreau', 'Claire Petit', 'Luc Bernard'];

/** Paragraphs of narration and speech in the proportions of agency news: about one quotation in 400 characters. */
const PROSE = {
  fr: (who: string, other: string) => [
    `Le conseil municipal a voté mardi soir le budget des travaux du port, attendus depuis plusieurs années.`,
    `"Nous avons choisi la prudence et nous nous y tiendrons", a déclaré ${who}, la maire de la commune, devant les élus réunis dans la grande salle. Selon elle, le chantier "ne coûtera rien de plus" aux habitants, qui paient déjà les retards des dernières années.`,
    `Le projet, lancé après les tempêtes de l'hiver, prévoit une nouvelle digue de six cents mètres, deux cales et un bassin pour les bateaux de pêche. Les premiers engins sont arrivés lundi sur le quai, où les commerçants craignent une saison difficile et demandent des aides.`,
    `Pour ${other}, qui dirige l'opposition, la majorité "ne dit pas la vérité" sur le coût réel de l'opération. Il a demandé une enquête indépendante et l'arrêt des appels d'offres jusqu'à la fin de l'année, sans convaincre les autres groupes du conseil.`,
  ],
  en: (who: string, other: string) => [
    `The town council approved the budget for the harbour works on Tuesday evening after years of delay.`,
    `“We have chosen to be careful and we will keep to it,” said ${who}, the mayor of the town, in front of the members gathered in the great hall. She added that the site would “cost nothing more” to the people who already pay for the delays of the last years.`,
    `The project was launched after the storms of the winter and includes a new wall of six hundred metres, two slipways and a basin for the fishing boats. The first machines arrived on the quay on Monday, where shopkeepers fear a difficult season and ask for help.`,
    `According to ${other}, who leads the opposition, the majority “does not tell the truth” about the real cost. He called for an independent inquiry and for a halt to the tenders until the end of the year, without convincing the other groups of the council.`,
  ],
};

/** The text of a made-up article of ordinary news prose, of some three thousand characters: another one for each number. */
export function newsText(language: 'fr' | 'en', number: number): string {
  const name = (offset: number): string => PEOPLE[(number + offset) % PEOPLE.length] ?? '';
  const body = [0, 1, 2].flatMap((round) => PROSE[language](name(round), name(round + 3)));
  return `Harbour ${number}\n\n${body.join('\n\n')}\n`;
}
