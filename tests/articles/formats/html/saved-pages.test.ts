import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatOf } from '../../../../src/articles/index.js';
import { PROJECT_FOLDER } from '../../../../src/config.js';
import { readBlocks } from '../read-blocks.js';

test.each(['page.html', 'page.mhtml'])(
  'reads the article of a page that Chromium saved: %s',
  async (file) => {
    const bytes = await readFile(join(PROJECT_FOLDER, 'tests', 'fixtures', 'formats', file));
    const [article] = (await formatOf(file)?.read(file, bytes)) ?? [];
    expect(article).toMatchObject({
      id: file,
      title: 'Le pont des Arcs rouvre après trois ans de travaux',
      authors: ['Luc Petit'],
      date: '2026-03-04',
      outlet: 'Le Fanal',
      url: 'https://www.lefanal.example/ville/pont-des-arcs',
      language: 'fr',
    });
    expect(readBlocks(article)).toEqual([
      'title: Le pont des Arcs rouvre après trois ans de travaux',
      'standfirst: La circulation reprend lundi sur l’ouvrage, fermé depuis 2023. Les commerçants de la rive gauche attendent leurs clients.',
      'byline: Publié le 4 mars 2026 à 06h30',
      'caption: Le pont des Arcs, dimanche matin. Zoé Blanc / Le Fanal',
      '2: Le pont des Arcs rouvrira lundi à six heures, trois ans après sa fermeture, a annoncé mercredi la maire, Anne\u00a0Roux, devant quelque deux cents habitants.',
      '3: « Nous y sommes, et nous y sommes dans les temps », a-t-elle dit en coupant le ruban. « Je remercie ceux qui ont attendu\u00a0: cela n’a pas été facile tous les jours. »',
      'subhead: Un coût de douze millions',
      '4: Le chantier a coûté douze millions d’euros, dont la moitié a été payée par la région, selon son vice-président, Karim Benali.',
      '5: « C’est l’ouvrage le plus emprunté du département », a rappelé M. Benali. Trente mille voitures y passaient chaque jour avant les travaux.',
      '6: Les bus y passeront dès lundi, à toutes les heures de la journée.',
      '7: Les camions devront attendre le mois de juin.',
      '8: Une piste cyclable est promise pour l’automne.',
    ]);
  },
);
