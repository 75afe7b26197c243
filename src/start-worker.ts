import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a thread that runs a module.
 *
 * @param module address without its ending, such as `new URL('./rerank-worker', import.meta.url)`
 */
export function startWorker(module: URL, options: WorkerOptions): Worker {
  if (import.meta.url.endsWith('.js')) return new Worker(new URL(`${module}.js`), options);
  // From the sources, a thread must first learn to read TypeScript, whatever its process has learnt.
  const script = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(`${module}.ts`)})))`;
  return new Worker(script, { ...options, eval: true, execArgv: [] });
}
