export { startModelThread } from './model-thread.js';
export { serveModel } from './serve-model.js';
