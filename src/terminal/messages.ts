import type { Language } from '../text/language.js';

/** The terminal's own words around what the articles say. */
export interface Messages {
  readonly notFound: string;
  silent(speaker: string): string;
  silentOnTopic(speaker: string): string;
  paragraph(number: number): string;
  readonly headline: string;
  readonly article: string;
}

const EN: Messages = {
  notFound: 'The articles hold no answer to that.',
  silent: (speaker) => `${speaker} is not quoted on that.`,
  silentOnTopic: (speaker) => `${speaker} is not quoted on that. Other words of theirs:`,
  paragraph: (number) => `¶ ${number}`,
  headline: 'headline',
  article: 'article text',
};

const FR: Messages = {
  notFound: 'Les articles ne répondent pas à cette question.',
  silent: (speaker) => `${speaker} n'est pas cité là-dessus.`,
  silentOnTopic: (speaker) => `${speaker} n'est pas cité là-dessus. D'autres de ses propos :`,
  paragraph: (number) => `§ ${number}`,
  headline: 'titre',
  article: "texte de l'article",
};

/** French for French, English for everything else. */
export function messagesFor(language: Language): Messages {
  return language === 'fr' ? FR : EN;
}
