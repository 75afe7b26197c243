export { answerMemory } from './answer-memory.js';
export { type AnswerQuestion, questionAnswering } from './answer-question.js';
export { type ChannelSettings, channelSettings } from './channel-settings.js';
export { isInForum } from './posts.js';
export { hasWords, questionIn } from './question.js';
export type { MessageServices } from './serve-message.js';
export { openThread } from './threads.js';
export { type WelcomeServices, welcome } from './welcome.js';
