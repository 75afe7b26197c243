export { starterQuestions } from './starter-questions.js';
export { topicSteps } from './topics-in.js';
