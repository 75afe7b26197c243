import type { Turns } from '../turns.js';
import { entries, NEVER } from '../words/index.js';

export const turns: Turns = {
  questionLabels: entries('q, question'),
  answerLabels: entries('a, answer'),
  labelParticles: entries('van, von, der, den, bin, al, el'),
  nameParticles: entries('van, von, al'),
  titles: entries('mr, mrs, ms, dr, sir, lord, lady'),
  outletArticles: entries('the'),
  firstPerson: entries("I, I'm, I've, we, my, our, me, us"),
  secondPerson: entries("you, your, you're, you've, you'd"),
  reportingClause: NEVER,
};
