import type { ReaderLanguage } from '../../reader-language.js';
import { formatDate } from '../../reading/index.js';
import { formatDuration, formatNumber } from './format.js';

const number = (value: number) => formatNumber(value, 'en');
const counted = (value: number, one: string, many = `${one}s`) =>
  `${number(value)} ${value === 1 ? one : many}`;

function days(since: string | null, until: string | null): string {
  const [first, last] = [since, until].map((day) => (day === null ? '' : formatDate(day, 'en')));
  if (since === until) return `${first}`;
  if (since === null) return `up to ${last}`;
  return until === null ? `since ${first}` : `from ${first} to ${last}`;
}

/** The bot's own words in English. The keys and what they take are the same in every catalogue. */
export const en = {
  language: 'en' as ReaderLanguage,
  date: (date: string) => formatDate(date, 'en'),
  duration: (seconds: number) => formatDuration(seconds, 'en'),
  number,
  quotation: (words: string) => `“${words}”`,

  answer: {
    notFound: 'The articles hold no answer to this.',
    closest: 'What comes closest:',
    nothingMore: 'That is all that the articles hold on this.',
    silent: (speaker: string) => `**${speaker}** is not quoted on this.`,
    silentRelated: (speaker: string) => `**${speaker}** is not quoted on this. Other words of theirs:`,
    notQuoted: (speaker: string) => `**${speaker}** is not quoted in these articles.`,
    fromArticles: 'From the articles:',
    noneThen: (since: string | null, until: string | null) =>
      `Nothing dated ${days(since, until)} answers that; other days do.`,
    otherDays: (since: string | null, until: string | null) =>
      `Nothing dated ${days(since, until)} answers that. From other days:`,
    noDate: (typed: string) =>
      `“${typed}” is no date that I can read. Try 2017-04-12, April 2017, 2017 or last week.`,
    daysReversed: 'The last day that you give lies before the first. Turn the two dates round.',
    partlyRead: 'The question is long: only a part of it was read.',
    passage: 'Article text',
    reported: (speaker: string) => `reported, after ${speaker}`,
    unnamed: 'Speaker not identified',
    paragraphs: (numbers: readonly number[]) => `¶ ${numbers.join(', ')}`,
    emptyQuestion: 'What would you like to know? Ask a question after my name, or use `/ask`.',
    tooLong: (most: number) => `That question is too long: at most ${counted(most, 'character')}, please.`,
  },
  buttons: {
    context: 'In context',
    whole: (count: number): string => (count === 1 ? 'Whole quote' : 'Whole quotes'),
    wholeText: 'Whole text',
    all: (count: number, speaker: string) => `All ${number(count)} ${speaker} quotes`,
    allBy: (speaker: string) => `All quotes by ${speaker}`,
    show: 'Show to everyone',
    helpful: 'Helpful',
    unhelpful: 'Not helpful',
    previous: 'Previous',
    next: 'Next',
    page: (page: number, pages: number) => `${number(page)} / ${number(pages)}`,
  },
  context: {
    title: 'In context',
    leftOut: 'An article that has changed since then is left out.',
  },
  quotes: {
    by: (count: number, speaker: string) => `${counted(count, 'quote')} by ${speaker}`,
    about: (topic: string) => `about ${topic}`,
    within: (article: string) => `in ${article}`,
    none: 'No quotes found in the articles.',
  },
  compare: {
    title: (topic: string) => `What each said about ${topic}`,
    nothing: 'Not quoted on this.',
    notQuoted: 'Not quoted in these articles.',
  },
  speakers: {
    title: 'Who is quoted',
    none: 'Nobody is quoted in these articles.',
    line: (name: string, quotes: number, articles: number) =>
      `**${name}** · ${counted(quotes, 'quote')} in ${counted(articles, 'article')}`,
  },
  articles: {
    title: 'Articles',
    none: 'There are no articles yet. Add some to the seeds folder (`.txt`, `.html`, `.pdf`, `.docx` …), then use `/rebuild`.',
    unknown: (name: string) =>
      `There is no article “${name}”. Pick one from the list that appears as you type.`,
    more: (count: number) => `And ${number(count)} more: \`/articles\` lists them all.`,
    quoted: (speakers: string) => `Quoted: ${speakers}`,
    nobodyQuoted: 'Nobody is quoted in it.',
    undated: 'no date',
    alsoIn: (outlets: string) => `also in ${outlets}`,
  },
  rebuild: {
    stage: {
      reading: 'Reading the articles',
      writing: 'Writing the index',
    },
    progress: (stage: string, done: number, total: number) =>
      `Rebuilding. ${stage}: ${number(done)} of ${number(total)}. I keep answering meanwhile.`,
    started: 'Rebuilding the index. I keep answering meanwhile.',
    done: (articles: number, quotes: number, speakers: number, seconds: number) =>
      `Done in ${number(seconds)} s: ${counted(articles, 'article')}, ${counted(quotes, 'quote')}, ${counted(speakers, 'speaker')}.`,
    warnings: (count: number) => `${counted(count, 'file')} could not be used:`,
    running: 'A rebuild is already running.',
    recent: (when: string) => `The index has just been rebuilt. It can be rebuilt again ${when}.`,
    failed: (reason: string) => `The rebuild failed; the old index stays in use. ${reason}`,
    refused: 'Only members who may **Manage Server** can rebuild the index.',
    inLog: (request: string) => `The log says why: request ${request}.`,
  },
  status: {
    title: 'Status',
    index: (age: string, articles: number, paragraphs: number, quotes: number, speakers: number) =>
      `Index: built ${age} ago, ${counted(articles, 'article')}, ${counted(paragraphs, 'paragraph')}, ${counted(quotes, 'quote')}, ${counted(speakers, 'speaker')}`,
    model: (model: string) => `Model: ${model}`,
    answers: (count: number, milliseconds: number) =>
      `Since I started: ${counted(count, 'question')}, ${number(milliseconds)} ms per answer (median)`,
    noAnswers: 'Since I started: no questions yet',
    latency: (milliseconds: number) => `Connection to Discord: ${number(milliseconds)} ms`,
    noLatency: 'Connection to Discord: not measured yet',
    uptime: (time: string) => `Running for ${time}`,
  },
  /** As Discord calls them. */
  permissions: {
    viewChannel: 'View Channel',
    readMessageHistory: 'Read Message History',
    sendMessages: 'Send Messages',
    sendMessagesInThreads: 'Send Messages in Threads',
    createPublicThreads: 'Create Public Threads',
  },
  settings: {
    title: 'Settings',
    line: (label: string, value: string) => `${label}: **${value}**`,
    answer: {
      label: 'In this channel I answer',
      every: 'every message (silent when I find nothing)',
      mention: 'when mentioned',
      never: 'privately, to commands only',
    },
    language: {
      label: 'Default language',
      auto: "the server's",
      en: 'English',
      fr: 'French',
    },
    privateAnswers: { label: 'Answers to commands are private by default', yes: 'yes', no: 'no' },
    saved: 'Saved.',
    lacks: (permissions: string) =>
      `To answer here I lack **${permissions}**: allow it to my role, under Edit Channel > Permissions.`,
    needsIntent:
      'To read every message I need **Message Content Intent**: switch it on at https://discord.com/developers/applications (your application, Bot, Privileged Gateway Intents), then restart me. Until then I answer here when mentioned.',
    needsRestart: 'This takes effect when I am next restarted. Until then I answer here when mentioned.',
    refused: 'Only members who may **Manage Server** can change the settings.',
    serverOnly: 'Settings belong to a server: use this command there.',
  },
  help: {
    title: 'Ask the articles',
    body: (mention: string) =>
      [
        `Ask me by mentioning me (“${mention} what did Lavrov say about terrorism?”), in a direct message, or with a command. I answer with the exact words of the articles, who said them, and where. When the articles hold no answer, I say so.`,
        '',
        '`/ask` a question, if you like only to you, of one speaker or in one article',
        '`/quotes` by a speaker, about a topic',
        '`/compare` what several speakers said about a topic',
        '`/speakers`, `/articles`, `/article`: who is quoted, and what there is to read',
        '`/status`, `/settings`, `/rebuild`: for those who look after me',
        '`/forget-me` deletes what I keep about you',
        '',
        'Right-click a message, or hold it on a phone, then **Apps > Ask about this**. Reply to an answer of mine to ask on.',
      ].join('\n'),
  },
  feedback: {
    thanks: 'Thank you, noted.',
    forgotten: (votes: number) =>
      `Done. ${counted(votes, 'vote')} of yours deleted; I keep nothing else about you.`,
    beingForgotten:
      'Your votes are being deleted; that takes a little longer than usual. I keep nothing else about you.',
  },
  talk: {
    greeting: 'Hello! Ask me about the articles: I answer with their exact words, who said them, and where.',
    thanks: 'You are welcome.',
    farewell: 'Goodbye!',
    help: 'I answer questions about the articles with their exact words, who said them, and where. `/help` shows all that I can do.',
    starters: 'You could ask:',
  },
  welcome: (name: string) =>
    [
      `Hello, I am **${name}**. I answer questions about a collection of news articles with their exact words, who said them, and where. Mention me with a question, or use \`/ask\`; otherwise I keep quiet.`,
      'For moderators: `/settings` in a channel says whether I answer there when mentioned, every message, or not at all.',
    ].join('\n'),
  refusals: {
    userLimit: (when: string) => `You are asking faster than I can read. Try again ${when}.`,
    guildLimit: (when: string) =>
      `This server is asking more than I can answer right now. Try again ${when}.`,
    busy: 'Too many questions are waiting. Try again in a minute.',
    closing: 'I am being restarted. Ask again in a minute.',
    notYours: 'Only the person who asked, or a moderator, may turn these pages. Ask with your own command.',
    silenced: 'In this channel I answer privately only: its moderators have set it so.',
    outdated: 'I have been updated since then, so this button no longer works. Ask again.',
    articleChanged:
      'An article behind this button has changed since then, or is gone, so it no longer works. Ask again.',
    speakerGone: 'Nobody is quoted under that name any more, so this button no longer works. Ask again.',
    failed: (request: string) =>
      `Something went wrong on my side. If it keeps happening, tell the owner: request ${request}.`,
    wordless:
      'There are no words in that message that I could look for. Pick one that says or asks something.',
    unreadable:
      'I may not read the message that you reply to. Use **Apps > Ask about this** in its menu, or put the question after my name.',
  },
};
