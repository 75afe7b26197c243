import { expect, test } from 'vitest';
import { openLibrary } from '../../../src/library.js';
import { createProject } from '../../fixtures/project.js';

const TALKS = `Read the full transcript

The two ministers spoke about the ports on Monday.

The next round

Peace talks : "what now" ?

"The ceasefire is a first step, and the ports are open", said Anna Moreau. "We will discuss the ceasefire again in May", Moreau said.

"Without the inspectors there is no ceasefire", replied Jens Lindqvist.
`;
const EXCERPT = `Entretien : la réponse du maire

Le maire a reçu la presse lundi. Lire la suite

« La réparation des ponts prendra dix mois », a promis Anna Moreau. « Les ponts du nord attendront », a-t-elle dit.
`;

test('topics are nouns of the quotes in both languages, never titles, marks or lines of the page', async () => {
  const project = await createProject({ 'talks.txt': TALKS, 'ponts.txt': EXCERPT });
  try {
    const topics = await (await openLibrary(project.config)).topics();
    expect(topics[0]).toBe('ceasefire');
    for (const noun of ['ports', 'inspectors', 'réparation', 'ponts']) expect(topics).toContain(noun);
    for (const topic of topics) expect(topic).toMatch(/^[\p{L}-]{4,}$/u);
    for (const other of [/transcript/i, /round/, /suite/, /talks/i, /Moreau/]) {
      expect(topics.filter((topic) => other.test(topic))).toEqual([]);
    }
  } finally {
    await project.remove();
  }
});
