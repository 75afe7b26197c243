import { SPECIAL_TOKENS } from '../tokenizer/learn-vocabulary.js';

/** Longer texts are cut; a static model could take any length. */
const LONGEST = 512;

/** `config.json`: the model says it is BERT so that transformers.js takes the BERT code path. */
export function modelConfig(vocabularySize: number, dimension: number): object {
  return {
    model_type: 'bert',
    architectures: ['BertModel'],
    hidden_size: dimension,
    vocab_size: vocabularySize,
    pad_token_id: 0,
    max_position_embeddings: LONGEST,
  };
}

/** `tokenizer_config.json`. */
export function tokenizerConfig(): object {
  return {
    tokenizer_class: 'BertTokenizer',
    do_lower_case: true,
    strip_accents: true,
    unk_token: SPECIAL_TOKENS[1],
    pad_token: SPECIAL_TOKENS[0],
    model_max_length: LONGEST,
  };
}

/** `tokenizer.json`: what `createWordPiece` does, in the words of the tokenizers library. */
export function tokenizerJson(vocabulary: readonly string[]): object {
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: SPECIAL_TOKENS.map((content, id) => ({
      id,
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: true,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: null,
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: SPECIAL_TOKENS[1],
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary.map((token, id) => [token, id])),
    },
  };
}
