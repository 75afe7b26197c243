/**
 * The pieces that BERT's uncased normaliser and pre-tokeniser make of a text: lower case, accents stripped, split at
 * white space and at every punctuation mark, which stands by itself. Must equal what transformers.js does with the
 * `tokenizer.json` of `tokenizerFiles`.
 */
export function bertWords(text: string): string[] {
  const normal = text
    .replace(INVISIBLE, '')
    .replace(IDEOGRAPH, ' $& ')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  return normal.match(WORD) ?? [];
}

const PUNCTUATION = String.raw`\p{P}\u0021-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u007E`;
const WORD = new RegExp(String.raw`[^\s${PUNCTUATION}]+|[${PUNCTUATION}]`, 'gu');
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\uFFFD]/gu;
const IDEOGRAPH = /[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]/gu;
