export type { Catalogue } from './catalogue.js';
export { catalogueOf } from './catalogue-of.js';
export { chooseLanguage } from './choose-language.js';
export { type CommandIds, withCommandMentions } from './command-mentions.js';
export { type CommandTexts, commandsEn } from './commands-en.js';
export { commandsFr } from './commands-fr.js';
export { problemText } from './problem-text.js';
