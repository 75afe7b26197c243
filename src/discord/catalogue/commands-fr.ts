import type { CommandTexts } from './commands-en.js';

const speaker = { name: 'personne', description: 'Qui parle : commencez à écrire un nom' };
const article = {
  name: 'article',
  description: 'Uniquement dans cet article : commencez à écrire son titre',
};

/** Names and descriptions of the commands in French. */
export const commandsFr: CommandTexts = {
  ask: {
    name: 'demander',
    description: 'Poser une question aux articles ; la réponse est une citation exacte',
    options: {
      question: { name: 'question', description: 'Votre question, en français ou en anglais' },
      speaker,
      article,
      since: {
        name: 'depuis',
        description: 'Uniquement les articles à partir de : 2017-04-12, avril 2017, la semaine dernière',
      },
      until: { name: 'jusqua', description: 'Uniquement les articles jusqu’à cette date' },
      latest: { name: 'récents', description: 'Les plus récents d’abord' },
      private: { name: 'privé', description: 'Ne montrer la réponse qu’à vous' },
    },
  },
  quotes: {
    name: 'citations',
    description: 'Lire ce que quelqu’un a dit, mot pour mot',
    options: {
      speaker,
      about: { name: 'sujet', description: 'Uniquement sur ce sujet' },
      article,
    },
  },
  compare: {
    name: 'comparer',
    description: 'Ce que plusieurs personnes ont dit sur un sujet, par date',
    options: {
      about: { name: 'sujet', description: 'Le sujet' },
      speaker1: { name: 'personne1', description: 'La première personne' },
      speaker2: { name: 'personne2', description: 'La deuxième personne' },
      speaker3: { name: 'personne3', description: 'Une troisième personne' },
      speaker4: { name: 'personne4', description: 'Une quatrième personne' },
    },
  },
  speakers: { name: 'personnes', description: 'La liste de tous ceux qui sont cités', options: {} },
  articles: { name: 'articles', description: 'La liste des articles', options: {} },
  article: {
    name: 'article',
    description: 'Un article : date, lien, introduction, qui y est cité',
    options: { name: { name: 'titre', description: 'Son titre : commencez à l’écrire' } },
  },
  rebuild: {
    name: 'reconstruire',
    description: 'Relire tous les articles (membres qui peuvent Gérer le serveur)',
    options: {},
  },
  status: { name: 'état', description: 'Mon état : index, modèle, rapidité', options: {} },
  settings: {
    name: 'réglages',
    description: 'Où et comment je réponds dans ce serveur (membres qui peuvent Gérer le serveur)',
    options: {
      answer: {
        name: 'répondre',
        description: 'À quoi je réponds dans ce salon',
        choices: {
          every: 'à chaque message',
          mention: 'quand on me mentionne',
          never: 'aux commandes seulement, en privé',
        },
      },
      language: {
        name: 'langue',
        description: 'Ma langue par défaut',
        choices: { auto: 'celle du serveur', en: 'anglais', fr: 'français' },
      },
      private: { name: 'privé', description: 'Répondre en privé aux commandes, sauf demande contraire' },
    },
  },
  help: { name: 'aide', description: 'Ce que je sais faire, et comment demander', options: {} },
  'forget-me': { name: 'oubliez-moi', description: 'Effacer tout ce que je garde sur vous', options: {} },
  'Ask about this': { name: 'Poser cette question' },
};
