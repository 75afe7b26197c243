/** Forms of "have" and "be", and the modals. */
export const auxiliaries = `
  am, are, be, been, being, can, could, did, do, does, had, has, have, having, is, may, might, must, shall, should, was
  were, will, would, 'd, 'll, 's, 've, hasn't, haven't, hadn't, didn't, doesn't, don't, wouldn't, couldn't
`;

/** What stands before a source, longest first. */
export const sourcePrepositions = `
  according to, in the words of, in the opinion of, in the view of, in the eyes of, by the account of, as told by
  came the reply from, came the answer from, came the response from, came the retort from, comes the reply from
  as reported by, as quoted by, as per, quoted by, citing, quoting, attributed to, in * words, in * own words
  in * view, in * opinion, in * eyes, by * account, by * own account, for, per, via
`;

/** What speech and writing are called, in the singular; plurals are derived. */
export const speechNouns = `
  account, address, advisory, affidavit, allegation, announcement, answer, apology, analysis, appeal, argument, article, assertion, assessment, audit
  blog, book, brief, briefing, broadcast, bulletin, caption, census, claim, column, comment, commentary, communication
  communique, communiqué, complaint, concession, confession, conversation, critique, data, debate, decision, declaration, dispatch
  denial, deposition, diatribe, disclosure, document, editorial, email, e-mail, emails, essay, estimate, exclamation, exchange, explanation, figure, filing, finding
  forum, hearing, indictment, inquiry, interview, investigation, joke, judgment, lawsuit, lecture, letter, mail, manifesto, memo, memoir, memorandum
  probe
  message, missive, monologue, motto, narrative, news conference, note, notice, op-ed, opinion, order, petition, phone call, postcard
  platform, plea, podcast, poll, post, posting, prayer, prediction, presentation, press conference, press release, proclamation
  promise, proposal, quip, quote, quotation, rant, reaction, rebuke, record, release, remark, reply, report, request, research, response
  resolution, retort, retweet, review, ruling, rumor, rumour, sermon, slogan, soundbite, speech, statement, statistic, story, study, summary, survey
  talk, tape, testimony, text, threat, tirade, tribute, tweet, tweetstorm, utterance, verdict, video, voicemail, vow
  warning, word, write-up
`;

/** Forms of address before a name. */
export const titles = {
  m: `
    mr, mr., messrs, messrs., sir, lord, king, prince, father, fr., brother, bro., pope, imam, ayatollah, sheikh, sheik
    emir, sultan, duke, count, baron, earl, mullah, don, señor, monsieur, m., herr, signor, congressman, councilman
    assemblyman, alderman, rabbi, master
  `,
  f: `
    mrs, mrs., ms, ms., miss, mme, mme., madame, madam, dame, lady, queen, princess, sister, sr., mother, countess, duchess
    baroness, señora, frau, signora, congresswoman, councilwoman, assemblywoman, mlle
  `,
  either: `
    dr, dr., doctor, prof, prof., professor, sen, sen., sens., senator, rep, rep., reps., representative, gov, gov., govs., governor
    lt. gov., lt, lt., lieutenant, gen, gen., general, maj., maj, major, maj. gen., brig. gen., col, col., colonel, lt. col., capt, capt.
    captain, cmdr., commander, adm., admiral, sgt, sgt., sergeant, cpl., cpl, corporal, pvt., private, spc., cpt., pfc., ofc., officer, det.
    detective, det, dci, ds, insp., insp, inspector, chief, constable, pc, sheriff, deputy, judge, justice, magistrate, attorney, atty., rev, rev., reverend
    pastor, bishop, archbishop, cardinal, hon., ambassador, amb., secretary, sec., president, pres., vice president, prime minister
    minister, chancellor, mayor, councillor, councilor, cllr, delegate, del., speaker, chairman, chairwoman, chair, commissioner
    superintendent, supt., supt, coach, comrade, sec'y, dean, st., saint, esq., mx, mx.
  `,
};

/** Titles that tell what their bearer is, though no such word themselves. */
export const callings = {
  dr: 'doctor',
  prof: 'professor',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  col: 'colonel',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  det: 'detective',
  insp: 'inspector',
  rev: 'reverend',
  amb: 'ambassador',
  sec: 'secretary',
  cllr: 'councillor',
};

/** Given names whose bearers in English news are of one gender, though elsewhere of the other too. */
export const givenNamesHere = {
  m: 'Francis, Logan, Ryan, Tyler, Rory, Devin, Claude, Hunter, Rowan, Shawn, Terry, Cameron, Ali',
  f: 'Andrea, Jean, Karen, Marian, Michele, Nicola, Simone, Whitney',
  either: 'Jackie, Jan, Laurence, Leslie, Morgan, Robin',
};

/** Small words within names. */
export const particles = `
  abd, abdel, abdul, abu, al, av, bel, ben, bin, bint, da, dal, de, de la, de las, de los, del, della, den, der, di, do, dos, du
  e, el, ibn, la, las, le, los, mac, mc, o', of, ould, saint, san, santa, st, st., ten, ter, um, umm, van, van de, van den, van der, von
  von der, y, zu
`;

/** Subjects of reporting verbs that stand for somebody named before, or for nobody named. */
export const pronouns = {
  m: 'he, himself, the former, the latter',
  f: 'she, herself',
  either:
    'i, it, who, one, someone, somebody, another, everyone, everybody, anyone, nobody, no one, neither, each',
  eitherPlural: 'they, we, you, others, some, many, several, both, few, most, those, these, themselves',
};

/** Words newspapers capitalise that name nobody. */
export const capitalisedNotNames = `
  A, About, Above, According, Across, Actually, Add, Adding, After, Again, Against, All, Almost, Along, Already, Also, Although
  Always, Am, Among, An, And, Another, Any, Anyone, Anything, Are, Around, As, Aside, Asked, At, Back, Because, Before, Behind
  Being, Below, Beneath, Beside, Besides, Best, Better, Between, Beyond, Both, But, By, Can, Certainly, Clearly, Congratulations
  Could, Despite, Did, Do, Does, Don't, Down, Due, During, Each, Earlier, Either, Else, Enough, Especially, Even, Eventually, Ever
  Every, Everybody, Everyone, Everything, Except, Exactly, Far, Few, Finally, First, Following, For, Forget, Former, Fortunately
  From, Further, Furthermore, Generally, Get, Give, Given, Go, Going, Good, Great, Had, Half, Has, Have, Having, He, He'd, He'll
  He's, Hello, Hence, Her, Here, Hers, Herself, Hey, Hi, Him, Himself, His, How, However, I, I'd, I'll, I'm, I've, If, In, Indeed
  Inside, Instead, Into, Is, It, It's, Its, Itself, Just, Keep, Last, Lately, Later, Latest, Least, Less, Let, Let's, Like, Likely
  Likewise, Look, Many, Maybe, Me, Meanwhile, Moreover, More, Most, Mostly, Much, Must, My, Myself, Near, Nearly, Neither, Never
  Nevertheless, New, News, Next, No, Nobody, None, Nonetheless, Nor, Not, Note, Nothing, Now, Obviously, Of, Off, Often, Oh, Ok, Okay
  Old, On, Once, One, Only, Onto, Or, Other, Others, Otherwise, Our, Ours, Out, Outside, Over, Overall, Own, Part, Past, Per
  Perhaps, Photo, Please, Plus, Previously, Probably, Put, Quite, Rather, Read, Recently, Regarding, Right, Same, Second, See, Seven
  Several, Shall, She, She'd, She'll, She's, Should, Similarly, Since, Six, So, Some, Somebody, Someone, Something, Sometimes
  Somewhere, Soon, Sorry, Speaking, Still, Stop, Such, Suddenly, Sure, Surely, Take, Ten, Than, Thank, Thanks, That, That's, The
  Their, Theirs, Them, Themselves, Then, There, There's, Thereafter, Therefore, These, They, They'd, They'll, They're, They've, Third
  This, Those, Though, Three, Through, Throughout, Thus, Till, To, Today, Together, Tomorrow, Tonight, Too, Toward, Towards, Twenty
  Twice, Two, Under, Unfortunately, Unless, Unlike, Until, Up, Update, Updated, Upon, Us, Using, Usually, Very, Via, Video, Wait
  Was, Watch, We, We'd, We'll, We're, We've, Well, Were, What, What's, Whatever, When, Whenever, Where, Whereas, Wherever, Whether
  Which, While, Who, Who's, Whoever, Whom, Whose, Why, Will, With, Within, Without, Wow, Would, Yes, Yesterday, Yet, You, You'd
  You'll, You're, You've, Your, Yours, Yourself
  Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, January, February, March, April, May, June, July, August
  September, October, November, December, Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sept, Sep, Oct, Nov, Dec, Spring, Summer, Autumn, Fall
  Winter, Christmas, Easter, Halloween, Thanksgiving, Hanukkah, Passover, Ramadan, Eid, Diwali, Lent, Advent, Independence Day
  Memorial Day, Labor Day, Veterans Day, Election Day, Inauguration Day, Boxing Day, New Year, Valentine's Day
  North, South, East, West, Northern, Southern, Eastern, Western, Midwest, God, Lord, Bible, Quran, Koran, Torah, Constitution, Internet
  Web, Brexit, Holocaust, Earth, Moon, Sun, Republicans, Democrats, Republican, Democrat, Democratic, Conservative, Conservatives
  Christian, Christians, Muslim, Muslims, Jewish, Jew, Jews, Catholic, Catholics, Protestant, Islam, Islamic, Hispanic, Latino, Latinos
  Black, White, Asian, English, Spanish, French, Medicare, Medicaid, Obamacare, Olympics, Olympic, World Cup, Super Bowl, Grammy
  Oscars, Emmy, Amendment, Act, Mr, Mrs, Ms, Dr, Sen, Rep, Gov, President, Secretary, Senator, Governor, Mayor, Judge
`;
