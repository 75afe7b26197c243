import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../../src/articles/formats/plain-text/parse-article.js';

const TITLE = 'Le moulin de Tréval moud de nouveau';
const PROSE = [
  'Le moulin de Tréval a repris vie dimanche, soixante ans après son dernier sac de farine, devant une foule venue de toute la vallée.',
  '« Le blé revient chez lui », a dit la meunière, Jeanne Auvray, en levant la vanne.',
  'Les visites reprendront chaque dimanche jusqu’à la fin du mois de septembre.',
] as const;

/** What is left of a text without what is no part of its article, a line for each paragraph. */
function read(lines: readonly string[]) {
  const article = parseArticle('a.txt', lines.join('\n'));
  const kept = article.paragraphs.filter(({ kind }) => kind !== 'boilerplate');
  return { article, kept: kept.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`) };
}

const BODY = PROSE.map((paragraph) => `body: ${paragraph}`);

describe('a short menu on top of a page', () => {
  test.each([
    ['above a blank line', ['Accueil', 'À la une', 'Se connecter', '']],
    ['right above the title', ['Accueil', 'À la une', 'Se connecter']],
    ['with sections that no list knows', ['Accueil', 'Potager', 'Vergers et ruches', 'Se connecter']],
    ['under the name of the site', ['Le Fanal', 'Accueil', 'S’abonner'.replace('’', "'")]],
    ['in English', ['Home', 'Top stories', 'Sign in', '']],
  ])('is none of the article: %s', (_, menu) => {
    const { article, kept } = read([...menu, TITLE, '', ...PROSE]);
    expect(article.title).toBe(TITLE);
    expect(kept).toEqual([`title: ${TITLE}`, ...BODY]);
  });

  test('leaves who wrote it and when under the title', () => {
    const head = ['Accueil', 'Se connecter', '', TITLE, '', 'Par Odile Rance', 'Publié le 2 mai 2026', ''];
    expect(read([...head, ...PROSE]).article).toMatchObject({
      title: TITLE,
      authors: ['Odile Rance'],
      date: '2026-05-02',
    });
  });

  test.each([
    ['a title that is a word of menus', ['Menu', '', ...PROSE], 'Menu'],
    ['a title above a line that is one', [TITLE, '', PROSE[0], 'Rechercher', PROSE[1], PROSE[2]], TITLE],
    ['a title two lines above one', [TITLE, 'Un récit', 'Rechercher', 'Une suite', '', ...PROSE], TITLE],
    [
      'what stands under who wrote it',
      ['Accueil', TITLE, 'Par Odile Rance', 'Rechercher', 'Une suite', '', ...PROSE],
      TITLE,
    ],
  ])('is not taken for one: %s', (_, lines, title) => {
    expect(read(lines).article.title).toBe(title);
  });
});

describe('the titles of other articles behind "Lire aussi"', () => {
  test.each(['Lire aussi', 'À lire aussi :', 'Sur le même sujet', 'See also', 'Read more'])('%s', (label) => {
    const teasers = [
      label,
      'La farine de Tréval au concours',
      'Faut-il sauver tous les moulins de la vallée ?',
    ];
    expect(read([TITLE, '', PROSE[0], ...teasers, PROSE[1], PROSE[2]]).kept).toEqual([
      `title: ${TITLE}`,
      ...BODY,
    ]);
  });

  test('are one over a blank line, behind which a sub-heading may stand', () => {
    const lines = ['Lire aussi', 'La farine de Tréval au concours', 'Une vanne neuve', PROSE[1], PROSE[2]];
    expect(read([TITLE, PROSE[0], ...lines].join('\n\n').split('\n')).kept).toEqual([
      `title: ${TITLE}`,
      BODY[0],
      'subhead: Une vanne neuve',
      BODY[1],
      BODY[2],
    ]);
  });

  test('are no paragraphs: what is said there stays', () => {
    const lines = [TITLE, '', PROSE[0], '', 'Lire aussi', '', PROSE[1], '', PROSE[2]];
    expect(read(lines).kept).toEqual([`title: ${TITLE}`, ...BODY]);
  });
});

test.each([
  'Copier le lien',
  'Réutiliser ce contenu',
  'Vous pouvez lire Le Monde sur un seul appareil à la fois',
  'Lecture du Monde en cours sur un autre appareil.',
  "Ce message s'affichera sur l'autre appareil.",
  "Parce qu'une autre personne (ou vous) est en train de lire Le Fanal avec ce compte sur un autre appareil.",
  'Découvrir les offres multicomptes',
  'À voir également sur Le HuffPost',
  'Voir aussi sur l’Écho du port'.replace('’', "'"),
  'Lire aussi : Les moulins de la vallée, un guide',
  'Réservé aux abonnés',
  'La suite après cette publicité',
  'Cliquez pour partager sur Facebook (ouvre dans une nouvelle fenêtre)',
  "Pour afficher ce contenu, il est nécessaire d'autoriser les cookies de mesure d'audience.",
  'Une extension de votre navigateur semble bloquer le chargement du lecteur vidéo.',
  "Votre abonnement n'autorise pas la lecture de cet article",
  'Signaler une erreur dans le texte',
  'Voir en plein écran',
  // A letter with an accent ends a word for no "\\b".
  'Déjà abonné ?',
  'Article réservé',
  'Cet article a été publié le 3 mars dans notre édition du soir.',
  'Accueil / Vallée / Tréval',
])('"%s" is none of the article', (line) => {
  for (const blank of [[], ['']]) {
    const lines = [TITLE, '', PROSE[0], ...blank, line, ...blank, PROSE[1], ...blank, PROSE[2]];
    expect(read(lines).kept).toEqual([`title: ${TITLE}`, ...BODY]);
  }
});

test.each([
  'Voir aussi loin que le phare, voilà ce que promet la nouvelle tour.',
  'Vous pouvez lire le journal sur le quai, a répondu le maire.',
  'Pour lire ce livre, il a fallu accepter de veiller tard, dit-elle.',
  'Partager le pain, c’est partager la vie, a dit la meunière.',
  'Accepter la vanne neuve a coûté trois ans de débats au conseil.',
  'Cliquez et vous verrez, a promis le directeur aux enfants de l’école.',
  'L’accueil des visiteurs est assuré par douze bénévoles du village.',
])('"%s" is part of it', (line) => {
  const lines = [TITLE, PROSE[0], line, PROSE[1], PROSE[2]];
  expect(read(lines.join('\n\n').split('\n')).kept).toContain(`body: ${line}`);
});

test.each([
  'Jeanne Auvray devant son moulin, dimanche. | LE FANAL',
  'La vanne neuve du moulin, dimanche matin. ZOÉ BLANC / LE FANAL',
])('"%s" is the legend of a picture', (line) => {
  expect(read([TITLE, '', PROSE[0], '', line, '', PROSE[1]]).kept).toContain(`caption: ${line}`);
});

const MENU =
  'Menu\nMa commune\nFaits divers\nSport\nLoisirs\nAnnonces\nCarnet\nMon compte\nAccueil / Vallée / Tréval';
const FOOTER =
  'À voir également\nAnnonces immobilières\nMentions légales\nDonnées personnelles\nCookies\nContacts';

test('a page with its path above the title is read whole, and keeps the sub-heading behind a picture', () => {
  const title = 'Tréval. Le moulin moud de nouveau, la vallée en fête';
  const standfirst = 'Soixante ans après son dernier sac de farine, le moulin a repris vie. Il se visite.';
  const legend = 'Jeanne Auvray devant son moulin, dimanche. | LE FANAL';
  const { kept, article } = read([
    MENU,
    title,
    standfirst,
    'Réservé aux abonnés',
    'Odile Rance',
    'Publié le 02/05/2026 à 18h05',
    'Lire plus tard',
    PROSE[0],
    PROSE[1],
    legend,
    'Une vanne neuve',
    PROSE[2],
    'Vous pouvez lire Le Fanal sur un seul appareil à la fois',
    FOOTER,
  ]);
  expect(kept).toEqual([
    `title: ${title}`,
    `standfirst: ${standfirst}`,
    'byline: Odile Rance',
    'byline: Publié le 02/05/2026 à 18h05',
    BODY[0],
    BODY[1],
    `caption: ${legend}`,
    'subhead: Une vanne neuve',
    BODY[2],
  ]);
  expect(article).toMatchObject({ title, date: '2026-05-02' });
});
