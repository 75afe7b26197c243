import { expect, test } from 'vitest';
import { contentRead } from '../fixtures/content-read.js';
import { openTown } from '../fixtures/town.js';

const NAVIGATOR = `Mort du navigateur Yann Kerbrat

Les obsèques de Yann Kerbrat auront lieu jeudi à Brest, a annoncé sa famille.

Yann Kerbrat est mort lundi à l'âge de 81 ans. « C'est une immense perte », a déclaré le maire de Brest, Paul Lorec.

Yann Kerbrat, ancien capitaine de vaisseau, avait écrit douze livres de mer.

« Yann Kerbrat aimait les ports autant que le large », a dit sa fille, Maëlle Kerbrat.
`;
const SCULPTOR = `Edwin Marlow dies at 90

Edwin Marlow has died, his publisher said on Tuesday. A funeral for Edwin Marlow will be held on Friday in Leeds.

"Edwin Marlow was a generous man," said Clara Finch, the mayor of Leeds.

Edwin Marlow, a former miner and the leader of the Northern Stone movement, carved more than 200 figures.
`;

const { answerer } = await openTown(contentRead({ 'navigator.txt': NAVIGATOR, 'sculptor.txt': SCULPTOR }));

test.each([
  ['qui était Yann Kerbrat ?', 'ancien capitaine de vaisseau'],
  ['who was Yann Kerbrat?', 'ancien capitaine de vaisseau'],
  ['qui est Maëlle Kerbrat ?', 'sa fille, Maëlle Kerbrat'],
  ['who was Edwin Marlow?', 'a former miner'],
  ["c'est qui Edwin Marlow", 'a former miner'],
  ['who is clara finch', 'Clara Finch, the mayor of Leeds'],
])('"%s" is answered first by what says who somebody is', async (question, words) => {
  const { citations } = await answerer.ask(question);
  expect(citations[0]?.text).toContain(words);
  expect(citations[0]?.speaker).toBeNull();
});
