import { parseArticle } from '../src/articles/formats/plain-text/parse-article.js';
import { extractQuotes } from '../src/quotes/index.js';
import { median, print } from './report.js';

const ARTICLES = 300;
const ROUNDS = 12;

/** How much text a second attribution reads on one core, French and English, over articles of ordinary news prose. */
export function benchQuotes(): void {
  const articles = [...makeArticles('fr'), ...makeArticles('en')];
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const quotes = articles.reduce((sum, article) => sum + extractQuotes(article).length, 0);
  const rates = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    for (const article of articles) extractQuotes(article);
    const { user, system } = process.cpuUsage(before);
    return bytes / (user + system);
  });
  print('attribution of quotes: one core', {
    'text, MB': bytes / 1e6,
    quotations: quotes,
    'median, MB a second of processor time': median(rates),
    'best, MB a second of processor time': Math.max(...rates),
  });
}

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

function makeArticles(language: 'fr' | 'en'): ReturnType<typeof parseArticle>[] {
  return Array.from({ length: ARTICLES / 2 }, (_, index) => {
    const name = (offset: number): string => PEOPLE[(index + offset) % PEOPLE.length] ?? '';
    const body = [0, 1, 2].flatMap((round) => PROSE[language](name(round), name(round + 3)));
    return parseArticle(`${language}-${index}.txt`, `Harbour ${index}\n\n${body.join('\n\n')}\n`);
  });
}
