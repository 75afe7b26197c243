import type { Questions } from '../questions.js';
import { agreements, CHAT_NOISE, NEVER, wordSet } from '../words/index.js';

export const questions = (): Questions => ({
  speechVerbs: wordSet(`
    say says said saying tell tells told telling think thinks thought thinking state states stated declare declares
    declared comment comments commented talk talks talked talking speak speaks spoke speaking mention mentions
    mentioned explain explains explained claim claims claimed express expressed believe believes believed
    describe describes described feel feels felt reveal reveals revealed answer answered respond responded reply
    replied announce announces announced argue argues argued add added remark remarked tweet tweeted write wrote
    report reported put view views quote quoted suggest suggests suggested admit admits admitted`),
  stanceVerbs: wordSet(`
    criticise criticises criticised criticize criticizes criticized accuse accuses accused blame blames blamed
    warn warns warned promise promises promised react reacts reacted defend defends defended deny denies denied
    condemn condemns condemned praise praises praised demand demands demanded call calls called ask asks asked
    urge urges urged propose proposes proposed predict predicts predicted justify justifies justified regret
    regrets regretted hope hopes hoped fear fears feared oppose opposes opposed support supports supported
    apologise apologised apologize apologized complain complains complained insist insists insisted want wants
    wanted expect expects expected worry worries worried refuse refuses refused`),
  attitude:
    /^(?:(?:is|are|was|were) )?(?:really |very |still |so )?(?:for|against|in favou?r|happy|unhappy|glad|satisfied|proud|disappointed|worried|concerned|afraid|scared|confident|optimistic|pessimistic|surprised|shocked|angry|willing|ready|sure|sorry)\b/,
  speechNouns: wordSet(`
    quote quotes quotation quotations statement statements opinion opinions view views stance position comment
    comments remark remarks reaction reactions message words take thoughts`),
  sources: ['according to', 'in the words of', 'in the eyes of'],
  about: wordSet('about on regarding concerning of over'),
  of: wordSet('by from of'),
  possessives: wordSet('s'),
  articles: wordSet('the a an mr mrs ms dr sir lord'),
  titles: wordSet('mr mrs ms sir lord dr prof'),
  inNames: wordSet('of de del der du la le van von al el bin ben'),
  prepositions: wordSet('of at in on from by with near for to under outside inside behind around'),
  auxiliaries: wordSet('has had have ever also really actually just recently is was be to publicly not'),
  conjunctions: wordSet('that if whether'),
  interrogatives: wordSet('which what whose wich whats'),
  counts: new Set(['how many']),
  isVerbFirst: false,
  pronouns: agreements({ m: 'he, him, his', f: 'she, her, hers', eitherPlural: 'they, them, their' }),
  possessors: wordSet('his her their'),
  impersonal: NEVER,
  pointers:
    /\b(?:it|its|itself|this|that|these|those|there|same|another|others?|one|ones|either|neither|both|too|also|so|then|before|after|afterwards|since|instead)\b/,
  followUp:
    /^(?:and|but|or|so|then|ok|okay)?\s*(?:(?:and\s+)?(?:what|how) about|and|same for|same question for)\b\s*/,
  correction:
    /^(?:(?:no|nope|sorry|actually|well|i mean) )*(?:i (?:meant|mean|was talking|was asking|wanted to ask)|rather)(?: to (?:say|ask|know))?(?: (?:about|on))?\s*/,
  bare: /^(?:and |but |so )?(?:why|how|when|where|who|how come|what else|anything else|why not|why is that|why so|how so|tell me more|more|go on|more details|can you elaborate|what for)(?: (?:that|this|is that|exactly|then|though|please|so))*$/,
  more: /\b(?:what else|anything else|something else|any other|tell me more|^more|more details|other (?:quotes|statements|comments))\b|^(?:and )?(?:(?:what|how) about )?(?:before|after|since) (?:that|this|then)$/,
  others:
    /\b(?:(?:who|whom|anyone|anybody|someone|somebody|everyone|everybody) else|(?:who|what|which) (?:are |were )?(?:the )?others)\b/,
  whoSaid:
    /\bwho (?:was it (?:that|who) |is it (?:that|who) )?(?:(?:has|had|also|ever|really|first) )*(?:said|says|say|claimed|claims|thinks|thought|declared|stated|believes|called|calls|described|describes|mentioned|talked|talks|spoke|speaks|told|promised|warned|criticised|criticized|denied|announced)\b/,
  asksSubject: /^(?:and )?(?:who (?!did|does|do\b)|which |what )/,
  source:
    /^(?:(?:and|but|so|ok) )?(?:who (?:said|says|wrote|told you|told u|is quoted)(?: (?:that|this|it|so|these|those))?|says who|who (?:is|s) (?:that|this|it|he|she|speaking)|whose (?:words|quote|quotes) (?:is|are) (?:that|this|these|those|it|they)|by (?:whom|who)|(?:in |from )?(?:which|what|wich) (?:article|articles|paper|newspaper|source|text|one)(?: (?:is|was|are|says|said|does|did|do) ?(?:that|this|it|he|she|they|these|those|you)?(?: (?:in|from|say that|say this|say it|said in|come from|get that from|found in))?)?|(?:the |your |any )?(?:source|sources|reference|references|link|url|citation|citations)|(?:what|where) (?:is|s|are|were|was) (?:the|your|his|her|their) (?:source|sources|link|reference|references)|(?:can i (?:have|see|get) |give me |show me |whats |what s )?(?:the |a )?(?:source|sources|link|article)|where (?:is|was|does|did|do) (?:that|this|it|these|those|he|she|they|you) (?:from|come from|said|written|printed|published|say (?:that|this|it)|get (?:that|this|it)(?: from)?|find (?:that|this|it)|read (?:that|this|it))|where (?:is|s|does) (?:that|this|it)(?: come)? from|when (?:was|did) (?:that|this|it|he|she|they) (?:said|written|published|say (?:that|this|it)))(?: (?:again|exactly|then|please|though))*$/,
  summary:
    /^(?:(?:so|ok|and|please|can you|could you|would you|can u|i want|i need|give me|give us|tell me|show me|what is|what s|whats|what was|make|write|just) )*(?:(?:what (?:is |s |was )?|whats )?(?:the|this|that|your|an) (?:article|story|text|piece|news|document|file|page|report) ?(?:(?:about|on) (?<topic>.+?) )?(?:is |was )?(?:all )?(?:about|saying|says?|on)|what does (?:the|this|that|your) (?:article|story|text|piece|news|document|file|page|report) ?(?:(?:about|on) (?<subject>.+?) )?(?:say|talk about|tell|tell us|deal with|cover|discuss|report)|(?:a |the |quick |short |brief )*(?:summari[sz]e|summary|sum up|recap|tldr|tl dr|gist|overview|headline|title)(?: of)?(?: (?:it|(?:the|this|that|your) (?:article|story|text|piece|news|document|file|page|report)s?)(?: (?:about|on) (?<matter>.+?))?)?)(?: (?:up|for me|for us|please|pls|plz|quickly|briefly))*$/,
  shorthand: new Map([
    ['wat', 'what'],
    ['wut', 'what'],
    ['wht', 'what'],
    ['abt', 'about'],
    ['bout', 'about'],
    ['u', 'you'],
    ['ur', 'your'],
    ['r', 'are'],
    ['y', 'why'],
    ['wen', 'when'],
    ['hw', 'how'],
    ['sed', 'said'],
    ['sez', 'says'],
    ['smth', 'something'],
  ]),
  idle: wordSet(`
    ${CHAT_NOISE}
    thats hed theyre theyll dont doesnt didnt isnt wasnt werent arent wont cant couldnt wouldnt whos wheres im ive
    meant mean hey hi hello thing things something anything everything nothing
    said say know please tell show find article articles news exactly according words person people's guy kind sort
    type today week weeks moment stand stands name named called mean means happen happened happens`),
  foreign: wordSet('de du des d la le les l et en au aux un une'),
  typeWords: wordSet(`
    year years date day days month months time hour hours minutes percentage proportion share number age cost costs
    price many people far old long tall strong big`),
  determiners: new Map([['the', 'the ']]),
  isNounFirst: false,
  hasBareNouns: true,
  notNouns: wordSet(`
    same other others only first second third last next best worst most least new old big small great good bad whole
    very own one two three four five right wrong way thing things rest end point fact lot kind part side case result
    latter former poor rich young right`),
  askFor: (name, topic) =>
    topic === null ? `What did ${name} say?` : `What did ${name} say about ${topic}?`,
  answerTypes: [
    [
      'money',
      /\bhow much (?:money|cash|bail|compensation|damages|rent|tax|debt|aid|funding|ransom|profit|revenue|does \w.{0,200} cost|did \w.{0,200} (?:cost|pay|earn)|is .{0,200} worth)\b|\bhow much\b.{0,200}\b(?:cost|costs|pay|paid|earn|spend|spends|spent|price)\b|\b(?:price|cost|salary|budget) of\b|\bwhat (?:price|salary|fine|budget|bonus)\b/,
    ],
    ['age', /\bhow old\b|\bwhat age\b/],
    [
      'duration',
      /\bhow long (?!ago)|\bhow many (?:years|months|weeks|days|hours|minutes)\b|\bhow much (?:time|notice)\b/,
    ],
    ['percentage', /\bwhat (?:percentage|percent|proportion|share)\b/],
    [
      'number',
      /\bhow (?:many|much|old|big|strong|long|tall|far|fast|large|high|often|deep|heavy)\b|\bwhat(?: s| is| was)?(?: the)? (?:percentage|proportion|share|number|age|size|speed|top speed|score|voltage|magnitude|temperature|weight|height|distance|rate|turnout|capacity|phone number)\b|\bnumber of\b|\bdeath (?:toll|rate)\b|\b\d+ to \d+\b/,
    ],
    [
      'date',
      /^(?:and |since |until |from |by )?when\b|\b(?:what|which) (?:year|date|day|month|time|century|decade)s?\b|\bhow long ago\b|\bsince when\b/,
    ],
    [
      'reason',
      /^(?:and |but )?why\b|\bhow come\b|\bwhat (?:was|is|were) the reasons?\b|\bfor what reasons?\b/,
    ],
    [
      'place',
      /^(?:and |from )?where\b|\b(?:what|which|wich) (?:city|town|country|countries|village|street|place|region|state|stadium|venue|department|island|bridge|airport|hospital|prison|museum|park|beach|station|neighbou?rhood|district|river|port)\b/,
    ],
    [
      'person',
      /^(?:and |by |to |with |from |for )?(?:who|whom|whose|whos)\b|\b(?:what|which) (?:actor|actress|minister|president|player|singer|director|author|writer|lawyer|doctor|man|woman|mayor|mp|senator|judge|prosecutor|candidate|general|coach|reporter|journalist|researcher|star|boss)\b/,
    ],
    [
      'name',
      /\b(?:names?|first name|last name) of\b|\bcalled$|\bnamed$|\b(?:what|whats|who)(?: s| is| was)? .{0,200}\bs (?:first |last |real )?name\b|\b(?:which|what|wich) (?:organi[sz]ations?|ngos?|charity|compan(?:y|ies)|firms?|labs?|channel|radio|newspaper|paper|magazine|website|film|movie|series|show|game show|song|album|book|festival|club|team|party|union|university|school|brand|model|app|drug|vaccine|bank|group|ship|war|languages?|street)\b/,
    ],
  ],
});
