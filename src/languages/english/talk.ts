import { type TalkPhrases, talkPhrases } from '../talk.js';
import { entries, wordSet } from '../words/index.js';

export const talk = (): TalkPhrases => ({
  phrases: talkPhrases({
    greeting: `
      hello, helo, hallo, hullo, ello, hi, hiya, hey, heya, heyo, hey there, hi there, hello there, yo, wassup
      whats up, what s up, whats good, good morning, good afternoon, good evening, good day, gm
      greetings, howdy, g day, how are you, how are u, how r u, hru, how are you doing, how s it going, hows it going
      how are things, how do you do, nice to meet you, are you there, are you awake, anyone there, anybody there
      you there, u there`,
    thanks: `
      thanks, thank you, thank u, thankyou, thank ya, thank, thx, thnx, thanx, thks, tks, tnx, tx, thnks, thansk, thaks
      thanks you, ty, tysm, tyvm, cheers, much appreciated, appreciated, appreciate it, i appreciate it
      many thanks, thanks a lot, thanks a million, thank you so much, thank you very much, thanks for your help
      thanks for the help, thanks for the answer, thank you for your help, thank you for the help, good bot, good job
      well done, nice one, great job, great answer, nice answer, good answer, that helps, that helped, very helpful
      helpful, that was helpful, perfect thanks`,
    farewell: `
      bye, goodbye, good bye, bye bye, byebye, bai, cya, see you, see ya, see u, see you later, see you soon
      see you tomorrow, cu, later, laters, good night, goodnight, gn, nite, farewell, take care, have a nice day
      have a good day, have a good one, ttyl, quit, exit, q, stop, end, close, i m done, im done, that s all
      thats all, that will be all, that s it, i have to go, gotta go, gtg, g2g, ciao`,
    help: `
      test, testing, ping, help, help me, help please, h, usage, commands, menu, start, info, manual, instructions, faq, what can you do
      what can u do, what do you do, what do u do, what do you know, what can you tell me, what can i ask
      what can i ask you, what should i ask, what can i do here, what can i do, what questions can i ask
      what kind of questions can i ask, what to ask, who are you, who are u, who r u, who is this, who is this bot
      what are you, what r u, what is this, what s this, whats this, what is this bot, what is this for
      what are you for, what is verbatim, who is verbatim, who made you, what does this bot do, what does this do
      how do you work, how does this work, how does it work, how does this bot work, how do i use this
      how do i use you, how to use, how to use this, how do you use this, how can you help
      how can you help me, can you help, can you help me, could you help me, i need help, need help
      are you a bot, are you human, are you a robot, are you an ai, are you real, are you chatgpt, r u a bot
      introduce yourself, tell me about yourself, what s your name, what is your name, whats your name
      do you speak english, do you speak french, your name, options, show help, show commands, what now
      where do i start, how do i start, give me an example, examples, example, for example`,
    aside: `
      ok, okay, okey, k, kk, okok, oki, alright, all right, fine, sure, yes, yeah, yep, yup, ya, no, nope, nah, nop, lol
      lmao, lmfao, rofl, haha, hahaha, hehe, xd, wow, omg, oh, ah, hm, hmm, hmmm, huh, uh, um, erm, meh, cool, nice, great, good, perfect
      awesome, amazing, excellent, brilliant, wonderful, interesting, got it, i see, i understand, understood, makes sense
      makes sense now, right, exactly, indeed, true, never mind, nevermind, nvm, whatever, no problem, np, no worries
      you re welcome, youre welcome, sorry, my bad, oops, wtf, damn, nothing, idk, dunno, i don t know, i dont know
      love it, i love it, i love you, good to know, noted, of course, maybe, wait, sec, brb, bruh, bro, ikr, same, gg
      not bad, bad bot, stupid bot, useless, you re useless, that s wrong, thats wrong, wrong, no thanks, no thank you
      that is wrong, not that, not this, i think this is wrong, i agree, agreed`,
  }),
  preambles: new Set(
    entries(`
      question, quick question, a quick question, just a quick question, one question, a question, i have a question
      i have a quick question, i ve got a question, i got a question, got a question, ive got a question, another question
      i want to know, i wanna know, i wanted to know, i would like to know, i d like to know, id like to know
      i need to know, i was wondering, i am wondering, i m wondering, im wondering, i wonder, just wondering, wondering
      i m curious, im curious, just curious, curious, do you know, do u know, would you know, any idea, do you have any idea
      i want to know if, i would like to know if, i d like to know if, id like to know if, i was wondering if, i wonder if
      do you know if, do u know if, can you tell me, can u tell me, could you tell me, could u tell me, would you tell me
      can you please tell me, could you please tell me, please can you tell me, can you tell me if, could you tell me if
      please tell me, pls tell me, tell me, tell us, let me know, remind me, please, pls, plz, can you find, can you find me
      could you find, could you find me, find me, can you show me, could you show me, show me, give me, please give me
      can you give me, could you give me, can i get, can i have, get me, list all, list all the, list every, list the, list me
      list some, please list, please list all, show me all, show me all the, give me all, give me all the, give me every
      give me a list of, make a list of, a list of, list of, list of all, summarize, summarise, please summarize
      please summarise, can you summarize, can you summarise, could you summarize, could you summarise, sum up, recap
      can you recap, in short, in a nutshell, by the way, btw`),
  ),
  addresses: wordSet(`
    bot verbatim there everyone everybody all guys folks man mate buddy dude bro bruh sir madam maam friend friends
    mister team chat`),
  fillers: wordSet(`
    you u again so very much a lot for
    that this then now please pls plz and but just really again today the help answer your oh ok my to`),
});
