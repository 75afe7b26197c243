import type { Library } from '../../../library.js';
import { fold } from '../../../text/fold.js';
import { articleKey } from '../../lookup.js';
import { CHOICE_LIMIT, type Choice, choiceOf, MOST_CHOICES } from './choice.js';
import { suggest } from './suggest.js';

/** Speakers that fit what was typed, most quoted first; an alias ("Moscow", "le ministre") finds them too. */
export function speakerChoices(typed: string, library: Library): readonly Choice[] {
  const candidates = [...library.speakers()]
    .sort((a, b) => b.quotes - a.quotes)
    .map(({ name, aliases }) => ({ value: name, names: [name, ...aliases] }));
  return suggest(typed, candidates, MOST_CHOICES).flatMap(
    ({ value }) => choiceOf(value, value.slice(0, CHOICE_LIMIT)) ?? [],
  );
}

/** Articles whose title fits what was typed. */
export function articleChoices(typed: string, library: Library): readonly Choice[] {
  const candidates = library.articles().map((article) => ({
    value: articleKey(article),
    title: article.title,
    names: [article.title, article.id],
  }));
  return suggest(typed, candidates, MOST_CHOICES).flatMap(({ value, title }) => choiceOf(title, value) ?? []);
}

/** Topics that fit what was typed: the articles' sub-headings, then the words of their titles. */
export function topicChoices(typed: string, library: Library): readonly Choice[] {
  const candidates = topicsOf(library).map((topic) => ({ value: topic, names: [topic] }));
  return suggest(typed, candidates, MOST_CHOICES).flatMap(
    ({ value }) => choiceOf(value, value.slice(0, CHOICE_LIMIT)) ?? [],
  );
}

const SHORTEST_TOPIC = 5;

function topicsOf(library: Library): readonly string[] {
  const topics = new Map<string, string>();
  const add = (topic: string) => {
    const key = fold(topic);
    if (topic.length >= SHORTEST_TOPIC && !topics.has(key)) topics.set(key, topic);
  };
  for (const article of library.articles()) {
    for (const { kind, start, end } of article.paragraphs) {
      if (kind === 'subhead') add(article.text.slice(start, end).replace(/[\s.:]+$/, ''));
    }
  }
  for (const { title } of library.articles()) {
    for (const word of title.match(/[\p{L}\p{M}-]+/gu) ?? []) add(word);
  }
  return [...topics.values()];
}
