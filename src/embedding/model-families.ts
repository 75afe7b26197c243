/** How a family of models wants its input and gives its output. */
export interface ModelFamily {
  readonly queryPrefix: string;
  readonly passagePrefix: string;
  readonly pooling: 'mean' | 'cls';
}

const PLAIN: ModelFamily = { queryPrefix: '', passagePrefix: '', pooling: 'mean' };

/** From the model cards of each family; tried in order on the lower-cased id. */
const FAMILIES: readonly (readonly [RegExp, ModelFamily])[] = [
  [/\be5-(?:small|base|large)/, { queryPrefix: 'query: ', passagePrefix: 'passage: ', pooling: 'mean' }],
  [/nomic-embed/, { queryPrefix: 'search_query: ', passagePrefix: 'search_document: ', pooling: 'mean' }],
  [
    /bge-(?:small|base|large)-en|arctic-embed|mxbai-embed/,
    {
      queryPrefix: 'Represent this sentence for searching relevant passages: ',
      passagePrefix: '',
      pooling: 'cls',
    },
  ],
  [/\bbge-|\bgte-(?:multilingual|modernbert)/, { ...PLAIN, pooling: 'cls' }],
];

/** The family of a model by its id; plain text and mean pooling for those it does not know. */
export function familyOf(id: string): ModelFamily {
  return FAMILIES.find(([pattern]) => pattern.test(id.toLowerCase()))?.[1] ?? PLAIN;
}
