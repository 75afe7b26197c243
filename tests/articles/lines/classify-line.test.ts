import { expect, test } from 'vitest';
import { classifyLine } from '../../../src/articles/lines/index.js';

const kindOf = (line: string) => classifyLine(line, { start: 0, end: line.length });

test.each([
  '(Reporting by Luke Small and Zoe White in the town; editing by Anne Roux)',
  'Luke Small can be reached at luke@beacon.example.',
  'Zoe White is an editor here. Follow her on Twitter @zoe.',
  'To contact the reporter on this story: Luke Small',
  'Do you have a tip? E-mail the desk.',
  'Have something to add: tell us in the comments.',
  'If you enjoyed this article, there is more of the kind.',
  'Read more from Luke Small:',
  'Be sure to share this post with a friend!',
  'For all our films, subscribe on YouTube!',
  'Twelve issues for a small price. Click here for more information.',
  'This slideshow requires JavaScript.',
  'This document is subject to copyright. No part may be printed.',
  '(Reportage de Luc Petit, édité par Zoé Blanc)',
  'Vous avez une information sur le pont ? Écrivez-nous, ou contactez Luc Petit.',
  'Pour contacter l’auteur : luc@fanal.example',
  'Suivez-nous aussi sur nos réseaux.',
  'Partagez cet article avec vos proches.',
  'Si vous avez aimé cet article, abonnez-vous.',
  'Topics: Floods, Environment',
  'Tags: council, skating',
  'Comments are closed.',
  '3 comments',
  'Do you shop at the market? Let us know in the comments below.',
  'Reach reporter Luke Small at luke@beacon.example',
  'This interview has been edited for length and clarity.',
  'You received this email because you are subscribed to our newsletter.',
  'Mots-clés : crue, port, Aldans',
  'Commentaires (12)',
  'LIRE AUSSI. Le pont ferme',
  'Temps de lecture : 4 min.',
  'Vous recevez cet e-mail car vous êtes abonné à notre lettre.',
  'Sent from my iPhone',
  'Envoyé de mon iPhone',
])('tells what a page says to its readers from what the article says: %s', (line) => {
  expect(kindOf(line)).toBe('boilerplate');
});

test.each([
  'The mayor said that she can be reached by bus from the bank on Monday.',
  'Do you have a plan? the council asked the mayor on Monday.',
  'They told him to follow her into the hall, where she waited.',
  'Residents (two hundred, by the count of the police) stood on the bridge.',
  'Vous avez attendu trois ans, a-t-elle dit aux habitants.',
  'Suivez la rivière, a conseillé la maire aux passants.',
  'Sent from my own pocket, the mayor said, and not from the purse of the town.',
  'Topics were few: the council spoke of floods, then of the bridge.',
  'This interview was edited by her own son, he told the court in tears, before anybody had seen it, and nobody believed that he had left out a single word of what she had said, or added one.',
  'Lecture du rapport : la maire a parlé une heure, puis est sortie.',
])('takes a sentence of the article for one: %s', (line) => {
  expect(kindOf(line)).toBe('body');
});

test.each([
  'The mayor speaks to a reporter on the bridge, to be aired on Monday. (Zoë Blanc/The White House)',
  'The mayor of the town on the new bridge. (Zoë Blanc / The Lantern)',
  'The mayor: said again that the bridge was at its end. Photograph: AP',
  'Photograph: Zoë Blanc',
  'La maire sur le nouveau pont, lundi matin. Photographie : Zoë Blanc',
])('knows the legend of a picture by its credit: %s', (line) => {
  expect(kindOf(line)).toBe('caption');
});
