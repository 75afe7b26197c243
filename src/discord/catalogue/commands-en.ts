const speaker = { name: 'speaker', description: 'Who is speaking: start typing a name' };
const article = { name: 'article', description: 'Only in this article: start typing its title' };

/** Names and descriptions of the commands in English, as Discord shows them in its menus. */
export const commandsEn = {
  ask: {
    name: 'ask',
    description: 'Ask the articles a question; the answer is an exact quote',
    options: {
      question: { name: 'question', description: 'Your question, in English or French' },
      speaker,
      article,
      since: { name: 'since', description: 'Only articles from then on: 2017-04-12, April 2017, last week' },
      until: { name: 'until', description: 'Only articles up to then' },
      latest: { name: 'latest', description: 'The newest first' },
      private: { name: 'private', description: 'Show the answer to you alone' },
    },
  },
  quotes: {
    name: 'quotes',
    description: 'Read what somebody said, word for word',
    options: {
      speaker,
      about: { name: 'about', description: 'Only about this topic' },
      article,
    },
  },
  compare: {
    name: 'compare',
    description: 'What several people said about one topic, by date',
    options: {
      about: { name: 'about', description: 'The topic' },
      speaker1: { name: 'speaker1', description: 'The first speaker' },
      speaker2: { name: 'speaker2', description: 'The second speaker' },
      speaker3: { name: 'speaker3', description: 'A third speaker' },
      speaker4: { name: 'speaker4', description: 'A fourth speaker' },
    },
  },
  speakers: { name: 'speakers', description: 'List everybody who is quoted', options: {} },
  articles: { name: 'articles', description: 'List the articles', options: {} },
  article: {
    name: 'article',
    description: 'One article: date, link, introduction, who is quoted',
    options: { name: { name: 'name', description: 'Its title: start typing' } },
  },
  rebuild: {
    name: 'rebuild',
    description: 'Read all articles again (members who may Manage Server)',
    options: {},
  },
  status: { name: 'status', description: 'How I am doing: index, model, speed', options: {} },
  settings: {
    name: 'settings',
    description: 'Where and how I answer in this server (members who may Manage Server)',
    options: {
      answer: {
        name: 'answer',
        description: 'What I answer in this channel',
        choices: { every: 'every message', mention: 'when mentioned', never: 'commands only, privately' },
      },
      language: {
        name: 'language',
        description: 'My default language',
        choices: { auto: "the server's", en: 'English', fr: 'French' },
      },
      private: { name: 'private', description: 'Answer commands privately unless told otherwise' },
    },
  },
  help: { name: 'help', description: 'What I can do, and how to ask', options: {} },
  'forget-me': { name: 'forget-me', description: 'Delete everything I keep about you', options: {} },
  'Ask about this': { name: 'Ask about this' },
};

/** The commands' words, in any language. */
export type CommandTexts = typeof commandsEn;
