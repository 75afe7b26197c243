import type { VerbLists } from '../words/index.js';

/**
 * English verbs that report words, by class, in alphabetical order: to add one, add its base form, and its line in
 * `irregular-verbs.ts` where its past does not end in "-ed".
 */
export const verbs: VerbLists = {
  say: `
    acknowledge, add, admit, advise, affirm, agree, allege, allow, allude, announce, answer, argue
    articulate, ask, assert, assure, attest, aver, avow, babble, bark, beg, bellow, bemoan, beseech, blurt
    bluster, boast, boom, brag, bristle, cackle, caution, chide, chime, cite, claim, clarify, comment, communicate
    complain, concede, conclude, concur, confess, confide, confirm, contend, contradict, convey, coo, correct
    counsel, counter, crack, croak, crow, deadpan, declaim, declare, decry, demand, demonstrate, demur, deny
    describe, detail, dictate, disclose, dispute, divulge, drawl, elaborate, emphasise, emphasize, enquire
    enthuse, exclaim, exhort, explain, expound, express, exult, foretell, forewarn, fume, gripe, groan
    grouse, growl, grumble, grunt, guarantee, gush, highlight, hint, holler, hypothesise, hypothesize, implore
    imply, indicate, inform, inquire, insinuate, insist, instruct, interject, interrupt, intimate, intone
    invoke, jest, joke, lament, lecture, maintain, mention, moan, mumble, murmur, muse, mutter, narrate
    note, notify, object, observe, opine, order, parrot, petition, plead, pledge, pontificate, posit
    postulate, preach, predict, proclaim, profess, promise, prompt, pronounce, propose, protest, purr
    qualify, query, question, quibble, quip, quote, rail, ramble, rant, rave, read, reaffirm, reason
    reassert, reassure, rebut, recall, recap, recite, recollect, recommend, reconfirm, recount, refute
    reiterate, rejoin, relate, relay, remark, remind, reminisce, remonstrate, repeat, rephrase, reply
    report, reprise, request, respond, restate, retell, retort, reveal, riff, roar, say, scoff, scold
    scream, sermonize, shout, shriek, snap, snarl, sneer, sniff, snort, sob, speak, specify, speculate, spout
    squeal, stammer, state, stipulate, stress, stutter, suggest, summarise, summarize, surmise, swear, tease
    tell, testify, theorise, theorize, threaten, thunder, underline, underscore, urge, utter, vent, venture
    verbalize, vocalize, volunteer, vouch, vow, wail, warn, whine, whisper, wonder, yell
  `,
  write: `
    blog, broadcast, caption, e-mail, editorialise, editorialize, email, headline, inscribe, jot, message, pen, post, publish
    reblog, retweet, scrawl, scribble, share, text, tweet, write
  `,
  think: `
    analyse, analyze, anticipate, assess, assume, believe, calculate, conjecture, consider, contemplate
    deduce, deem, doubt, dream, envisage, envision, estimate, evaluate, expect, fear, feel, find, forecast
    foresee, fret, guess, hope, identify, imagine, interpret, judge, know, learn, marvel, ponder, presume, realise
    realize, reckon, reflect, regret, remember, see, suppose, suspect, think, understand, want, wish, worry
  `,
  judge: `
    accept, acclaim, accuse, admonish, advocate, apologise, apologize, applaud, assail, attack, attribute
    bash, belittle, berate, blame, blast, brand, call, castigate, celebrate, champion, characterise
    characterize, chastise, commend, compare, compliment, condemn, congratulate, credit, criticise
    criticize, defend, denigrate, denounce, depict, deplore, deride, disagree, disavow, disclaim, discredit
    dismiss, disparage, downplay, dub, endorse, excoriate, extol, fault, flag, flay, hail, hammer, hype
    illustrate, impugn, insult, knock, label, lambast, lambaste, lash, laud, liken, malign, mock, needle
    oppose, pan, pillory, portray, pound, praise, present, rate, rebuke, reject, reprimand, reproach
    repudiate, respect, ridicule, rip, roast, salute, savage, scorn, shame, skewer, slam, slate, support
    sympathise, sympathize, taunt, term, thank, torch, tout, trash, troll, upbraid, vilify, welcome
  `,
  act: `
    beam, begin, chant, chuckle, clap, commiserate, continue, counterattack, cry, empathize, erupt, finish
    frown, gasp, gesticulate, gesture, giggle, gloat, greet, grimace, grin, gulp, hiss, hoot, howl
    intervene, jab, jeer, jibe, josh, kid, laugh, nod, pause, persist, philosophize, pray, press, probe
    proceed, push, rage, recoil, rejoice, resume, retaliate, seethe, shrug, shudder, sigh, signal, sing
    smile, smirk, snicker, snigger, sputter, squirm, start, swipe, swoon, toast, warble, weep, whimper
    whoop, wink
  `,
};

/** English verbs that report words only with the words after them. */
export const phrases: VerbLists = {
  say: `
    blurt out, bring up, brush off, burst out, butt in, call for, call on, call out, carry on, chime in
    clap back, cry out, cut in, double down, express concern, express confidence, express regret, fight back
    fire back, follow up, give assurances, give voice, go on, have this to say, have to say, hit back
    hold forth, lash out, laugh off, lay out, let slip, make clear, make known, make the case
    make the point, mouth off, open up, pay tribute, pick up the story, pipe up, play down, point out, pour scorn, push back
    put it, raise concerns, raise the alarm, raise the question, rattle off, read out, rule out, set out
    shoot back, shout out, shrug off, sign off, sing the praises, sound off, speak out, speak up, spell out
    spit out, strike back, sum up, take aim, take issue, take to Facebook, take to Twitter, take up the story, throw cold water
    wave off, weigh in
  `,
};
