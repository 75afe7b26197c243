import type { Draft } from '../fixture-library.js';

const title = (topic: string) =>
  `${topic}: after eleven months of talks the council, the builders and the neighbours still cannot agree on who pays`;
const said = (topic: string, sentences: number) =>
  Array.from(
    { length: sentences },
    (_, index) =>
      `${index === 0 ? `The ${topic}` : 'It'} will be finished when the last of the stones that we ordered in spring has been laid${index === 0 ? '' : ` for the ${index + 1}th time`}.`,
  ).join(' ');

/** Articles that strain the looks: three speakers in three articles, long titles, long quotes, no dates. */
export const STRAINING: readonly Draft[] = [
  {
    id: 'tunnel',
    title: title('Northern tunnel'),
    url: 'https://www.news.example/region/2024/03/02/northern-tunnel-talks-after-eleven-months?page=1',
    date: '2024-03-02',
    paragraphs: [
      'The council met on Saturday.',
      `"${said('tunnel', 9)}", said Margarethe Lindqvist-Hallström, the deputy mayor for roads and bridges.`,
    ],
    quotes: [
      {
        words: said('tunnel', 9),
        speaker: 'Margarethe Lindqvist-Hallström',
        mention: 'the deputy mayor for roads and bridges Margarethe Lindqvist-Hallström',
      },
    ],
  },
  {
    id: 'builders',
    title: title('Tunnel builders'),
    url: 'https://www.news.example/region/2024/03/05/builders',
    date: '2024-03-05',
    paragraphs: [
      'The builders answered on Tuesday.',
      `"${said('tunnel', 7)}", replied Anatole Beaumarchais, the managing director of the company.`,
    ],
    quotes: [
      {
        words: said('tunnel', 7),
        speaker: 'Anatole Beaumarchais',
        mention: 'the managing director of the building company Anatole Beaumarchais',
      },
    ],
  },
  {
    id: 'neighbours',
    title: title('Neighbours of the tunnel'),
    paragraphs: [
      'Nobody had asked the neighbours.',
      `"${said('tunnel', 5)}", insisted Wilhelmina Oosterhuis. "${said('bridge', 8)}", she added. "${said('station', 8)}". "${said('quarry', 8)}".`,
    ],
    quotes: [
      {
        words: said('tunnel', 5),
        speaker: 'Wilhelmina Oosterhuis',
        mention: 'the retired school teacher Wilhelmina Oosterhuis',
      },
      { words: said('bridge', 8), speaker: 'Wilhelmina Oosterhuis' },
      { words: said('station', 8), speaker: 'Wilhelmina Oosterhuis' },
      { words: said('quarry', 8), speaker: 'Wilhelmina Oosterhuis' },
    ],
  },
];
