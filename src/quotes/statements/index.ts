export { statementsIn } from './statements-in.js';
