export { packLexiconSteps, type UnpackedLexicon } from './pack-lexicon.js';
export { openLexicon } from './packed-lexicon.js';
