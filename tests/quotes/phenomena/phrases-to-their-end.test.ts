import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('a French phrase', () => {
  test.each([
    [
      'a verb that nobody lists',
      'Les manifestants bretons bravent le froid et réclament « la vérité ».',
      'Les manifestants bretons',
    ],
    [
      'one in the imperfect',
      'L’exécutif breton tentait toujours d’agir, disant redouter une « très grande violence ».',
      'L’exécutif breton',
    ],
    [
      'a participle with its object',
      '« C’est fini », ont crié des dockers remontant le quai.',
      'des dockers',
    ],
    [
      'a verb that is a calling, too',
      'La Cour des comptes juge les quais « vétustes et dangereux ».',
      'La Cour des comptes',
    ],
    [
      'one behind an adjective',
      'Le rapporteur public juge « disproportionnée » la fermeture du quai.',
      'Le rapporteur public',
    ],
  ])('ends before %s', (_, paragraph, speaker) => {
    expect(speakersOf('fr', paragraph)).toEqual([speaker]);
  });

  test.each([
    ['Une de ses collègues a évoqué une « exécution ».', 'Une de ses collègues'],
    [
      'La peur a saisi l’une de ses collègues médecins, qui a évoqué une « exécution ».',
      'l’une de ses collègues médecins',
    ],
    [
      'Une centaine de dockers jugent que le projet est « mort-né et dangereux pour tous ».',
      'Une centaine de dockers',
    ],
    ['Le projet est « mort-né et dangereux pour tous », selon cette même source.', 'cette même source'],
    ['« Rien n’est décidé », assure-t-on de source policière.', 'source policière'],
    ['« Rien n’est décidé », a-t-on notamment commenté à la direction du port.', 'la direction du port'],
    ['Même son de cloche du côté de la CGT : « C’est un passage en force. »', 'CGT'],
    ['« La rade n’est pas à vendre », écrit De Kust.', 'De Kust'],
    [
      '« C’est une bonne nouvelle », indique une source gouvernementale à Berlin.',
      'une source gouvernementale à Berlin',
    ],
    ['« C’est une bonne nouvelle », a confié un proche à Paris Match.', 'un proche'],
    ['« C’est une bonne nouvelle », a dit au micro de beIN Sports le capitaine, Jo Marchand.', 'Jo Marchand'],
    ['« On ne bougera pas », lui fait écho son adjoint.', 'son adjoint'],
    ['La jeune juge a relevé que « les faits sont établis et graves ».', 'La jeune juge'],
  ])('tells who speaks: %s', (paragraph, speaker) => {
    expect(speakersOf('fr', paragraph)).toEqual([speaker]);
  });

  test('takes up several who are named between marks', () => {
    const paragraph =
      'Un collectif de « bonnets bleus solidaires » dénonce « l’abandon du port par les élus ».';
    expect(speakersOf('fr', paragraph)).toEqual([null, 'Un collectif de bonnets bleus solidaires']);
  });

  test('begins with a particle where the name does elsewhere', () => {
    const paragraph = 'Jan De Wever est arrivé lundi. De Wever a déclaré que « la rade n’est pas à vendre ».';
    expect(speakersOf('fr', paragraph)).toEqual(['Jan De Wever']);
  });
});

describe('an English phrase', () => {
  test.each([
    ['“It is over,” panel Chairman Rep. John Miller (R-Ohio) said after the vote.', 'John Miller'],
    [
      '“It is over,” John Miller, chief executive of the checking website Full Tide, told the station.',
      'John Miller',
    ],
    [
      '“It is over,” John Miller, a fellow at the Coast Institute in Lisbon, Portugal, and co-author of the study, said.',
      'John Miller',
    ],
    ['The speech was meant as a “warning shot” to rivals, say aides.', 'aides'],
    [
      'Many experts, including Mary Stone, believe the port is “dead on arrival” and beyond help.',
      'Many experts',
    ],
    [
      'The mayor did not comment, but a source close to her said she was “angry and deeply hurt.”',
      'a source close to her',
    ],
    ['Responding to the figures, Jane Marsh MP said: “Ministers are asleep at the wheel.”', 'Jane Marsh'],
    ['“It is over,” a Bristol-based think tank said.', 'a Bristol-based think tank'],
    [
      'A March 2019 study by the Centre for Coasts, a Bristol-based think tank, concluded that “it is over.”',
      'A March 2019 study',
    ],
  ])('tells who speaks: %s', (paragraph, speaker) => {
    expect(speakersOf('en', paragraph)).toEqual([speaker]);
  });
});
