// The least that any question costs: import transformers.js, load the built-in model, embed one sentence.
import { env, pipeline } from '@xenova/transformers';

env.allowRemoteModels = false;
env.localModelPath = 'embeddings/models';
const extract = await pipeline('feature-extraction', 'static-fr-en', { dtype: 'q8', local_files_only: true });
await extract(['what did Lavrov say about terrorism?'], { pooling: 'mean', normalize: true });
