import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../src/answer/question/read-message.js';

describe('talk', () => {
  test.each([
    ['hello', 'greeting', null],
    ['Hi there!', 'greeting', 'en'],
    ['Bonjour !', 'greeting', 'fr'],
    ['slt', 'greeting', 'fr'],
    ['cc 👋', 'greeting', 'fr'],
    ['heyyyy', 'greeting', null],
    ['<@123456789012345678> bonsoir', 'greeting', 'fr'],
    ['salut le bot, ça va ?', 'greeting', 'fr'],
    ['thx', 'thanks', null],
    ['ty!!', 'thanks', null],
    ['thank you so much bot', 'thanks', 'en'],
    ['merciii', 'thanks', 'fr'],
    ['mercii bcp', 'thanks', 'fr'],
    ['merci pour ton aide', 'thanks', 'fr'],
    ['hello, thanks for your help', 'thanks', 'en'],
    ['quit', 'farewell', null],
    ['/quit', 'farewell', null],
    ['/exit', 'farewell', null],
    ['/help', 'help', null],
    ['/aide', 'help', 'fr'],
    ['Bye!', 'farewell', null],
    ['ok merci, à plus tard', 'farewell', 'fr'],
    ['au revoir', 'farewell', 'fr'],
    ['help', 'help', null],
    ['help me pls', 'help', 'en'],
    ['What can you do?', 'help', 'en'],
    ['hi, who are you?', 'help', 'en'],
    ['<:hey:12345678> how does this work', 'help', 'en'],
    ["t'es qui toi", 'help', 'fr'],
    ["c'est quoi ce bot ?", 'help', 'fr'],
    ["qu'est-ce que tu sais faire ?", 'help', 'fr'],
    ['aide', 'help', 'fr'],
    ['ok', 'aside', null],
    ['lol', 'aside', null],
    ['quick question', 'help', 'en'],
    ["j'ai une petite question", 'help', 'fr'],
    ['no', 'aside', 'en'],
    ["d'accord", 'aside', 'fr'],
  ] as const)('"%s" is %s', (message, talk, talkLanguage) => {
    expect(readMessage(message)).toMatchObject({ talk, talkLanguage, question: '' });
  });

  test('is a message of nothing but markup', () => {
    expect(readMessage('<:thinking:123456789012345678>').talk).toBe('aside');
  });
});

describe('a question', () => {
  test.each([
    ['hello Lavrov on terrorism?', 'Lavrov on terrorism?'],
    ['merci, et Tillerson alors ?', 'et Tillerson alors ?'],
    ['hi! what did Roux say about the bridge? thanks!', 'what did Roux say about the bridge?'],
    ["bonjour, que dit Roux du pont ? merci d'avance", 'que dit Roux du pont ?'],
    ['help with the bridge', 'help with the bridge'],
    ['stop the works?', 'stop the works?'],
    ['who are the engineers?', 'who are the engineers?'],
    ['no deal', 'no deal'],
    ['**what did Roux say?** <:x:1234567890>', 'what did Roux say?'],
    ['> `what did Roux say?` @everyone <#123456789>', 'what did Roux say?'],
    ['<@123456> what did Roux say? 😀 :smile:', 'what did Roux say?'],
    ['quick question: what did Roux say?', 'what did Roux say?'],
    ['hey mate, do you know what Roux said?', 'what Roux said?'],
    ["i'd like to know if Roux reopens the bridge", 'Roux reopens the bridge'],
    ['list all quotes by Roux', 'quotes by Roux'],
    ['summarize what Roux said about the bridge', 'what Roux said about the bridge'],
    ['je voudrais savoir si Roux rouvre le pont', 'Roux rouvre le pont'],
    ['bonjour madame, pouvez-vous me dire quand rouvre le pont ?', 'quand rouvre le pont ?'],
    ['dis-moi ce que dit Roux stp', 'ce que dit Roux'],
    ['liste toutes les citations de Roux', 'citations de Roux'],
    ['tell me who opened it, please', 'who opened it,'],
    ['what did Roux say? [photo_1.png]', 'what did Roux say?'],
    ['</ask question:123456789012345678> what did Roux say? bridge.jpeg', 'what did Roux say?'],
    ['man on the bridge', 'man on the bridge'],
    ['the question of the bridge', 'the question of the bridge'],
    ['> the bridge is open\n\nwhat did Roux say?\n', 'the bridge is open; what did Roux say?'],
    ['```\nwhat did Roux say?\n```', 'what did Roux say?'],
    ['2. what did Roux say\nthanks', 'what did Roux say;'],
    ['how much is 3 * 4 > 5?', 'how much is 3 4 > 5?'],
  ])('is left of "%s"', (message, question) => {
    expect(readMessage(message)).toMatchObject({ talk: null, question });
  });
});
