import type { Contender } from './contender.js';
import { langchain } from './langchain.js';
import { orama } from './orama.js';
import { vectra } from './vectra.js';
import { verbatim } from './verbatim.js';

export const CONTENDERS: Readonly<Record<string, Contender>> = {
  Verbatim: verbatim,
  'LangChain.js MemoryVectorStore': langchain,
  'vectra LocalIndex': vectra,
  Orama: orama,
};
