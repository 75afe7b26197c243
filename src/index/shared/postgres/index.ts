export { postgresIndex } from './postgres-index.js';
