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
    wanted expect expects expected worry worries worried refuse refuses refused threaten threatens threatened vow vows
    vowed reject rejects rejected hailed slam slams slammed lament laments lamented welcomed recommend recommends
    recommended advise advises advised acknowledge acknowledges acknowledged concede concedes
    conceded objected protested pledged boast boasts boasted`),
  attitude:
    /^(?:(?:is|are|was|were) )?(?:really |very |still |so )?(?:for|against|in favou?r|opposed|happy|unhappy|glad|satisfied|proud|disappointed|worried|concerned|afraid|scared|confident|optimistic|pessimistic|surprised|shocked|angry|willing|ready|sure|sorry)\b/,
  speechNouns: wordSet(`
    quote quotes quotation quotations statement statements opinion opinions view views stance position comment
    comments remark remarks reaction reactions message words take thoughts testimony testimonies`),
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
  personal: wordSet('i me my myself im ive you your yours u ur yourself'),
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
  bare: /^(?:and |but |so )?(?:why|how|when|where|who|how come|what else|anything else|why not|why is that|why so|how so|tell me more|more|any more|anything more|another(?: one)?|next|continue|keep going|go on|(?:any )?others?|(?:anyone|anybody|someone|somebody|no one|nobody|who) else|more details|can you elaborate|what for)(?: (?:that|this|is that|exactly|then|though|please|so))*$/,
  more: /\b(?:what else|anything else|something else|any other|tell me more|^more|more details|other (?:quotes|statements|comments))\b|^(?:and )?(?:more|any more|anything more|another(?: one)?|next|continue|keep going|go on)(?: (?:then|please))*$|^(?:and )?(?:(?:what|how) about )?(?:before|after|since) (?:that|this|then)$/,
  others:
    /\b(?:(?:who|whom|anyone|anybody|someone|somebody|everyone|everybody|nobody|no one) else|(?:who|what|which) (?:are |were )?(?:the )?others)\b|^(?:and )?(?:any |the )?others(?: please)?$/,
  whoSaid:
    /\bwho (?:was it (?:that|who) |is it (?:that|who) )?(?:(?:has|had|also|ever|really|first) )*(?:said|says|say|claimed|claims|thinks|thought|declared|stated|believes|called|calls|described|describes|mentioned|talked|talks|spoke|speaks|told|promised|warned|criticised|criticized|denied|announced)\b/,
  tellsTo:
    /\b(?:tell|tells|(?:say|says|said|reply|replied|write|wrote|respond|responded) to)\b|^what (?:\S+ ){1,4}told\b/,
  asksSubject: /^(?:and )?(?:who (?!did|does|do\b)|which |what )/,
  source:
    /^(?:(?:and|but|so|ok) )?(?:(?:is|was) (?:that|this|it) (?:really )?(?:true|right|correct|accurate)|true or false|fact check|can you (?:check|verify|confirm) (?:that|this|it)|who (?:said|says|wrote|told you|told u|is quoted)(?: (?:that|this|it|so|these|those))?|says who|who (?:is|s) (?:that|this|it|he|she|speaking)|whose (?:words|quote|quotes) (?:is|are) (?:that|this|these|those|it|they)|by (?:whom|who)|(?:in |from )?(?:which|what|wich) (?:article|articles|paper|newspaper|source|text|one)(?: (?:is|was|are|says|said|does|did|do) ?(?:that|this|it|he|she|they|these|those|you)?(?: (?:in|from|say that|say this|say it|said in|come from|get that from|found in))?)?|(?:the |your |any )?(?:source|sources|reference|references|link|url|citation|citations)|(?:what|where) (?:is|s|are|were|was) (?:the|your|his|her|their) (?:source|sources|link|reference|references)|(?:can i (?:have|see|get) |give me |show me |whats |what s )?(?:the |a )?(?:source|sources|link|article)|where (?:is|was|does|did|do) (?:that|this|it|these|those|he|she|they|you) (?:from|come from|said|written|printed|published|say (?:that|this|it)|get (?:that|this|it)(?: from)?|find (?:that|this|it)|read (?:that|this|it))|where (?:is|s|does) (?:that|this|it)(?: come)? from|when (?:was|did) (?:that|this|it|he|she|they) (?:said|written|published|say (?:that|this|it)))(?: (?:again|exactly|then|please|though))*$/,
  summary:
    /^(?:(?:so|ok|and|please|can you|could you|would you|can u|i want|i need|give me|give us|tell me|show me|what is|what s|whats|what was|make|write|just) )*(?:(?:what (?:is |s |was )?|whats )?(?:the|this|that|your|an) (?:article|story|text|piece|news|document|file|page|report) ?(?:(?:about|on) (?<topic>.+?) )?(?:is |was )?(?:all )?(?:about|saying|says?|on)|what does (?:the|this|that|your) (?:article|story|text|piece|news|document|file|page|report) ?(?:(?:about|on) (?<subject>.+?) )?(?:say|talk about|tell|tell us|deal with|cover|discuss|report)|(?:a |the |quick |short |brief )*(?:summari[sz]e|summary|sum up|recap|tldr|tl dr|gist|overview|headline|title)(?: of)?(?: (?:it|(?:the|this|that|your) (?:article|story|text|piece|news|document|file|page|report)s?)(?: (?:about|on) (?<matter>.+?))?)?)(?: (?:up|for me|for us|please|pls|plz|quickly|briefly))*$/,
  articleList:
    /^(?:(?:so|ok|and|please|can|could|would|tell|show|give|list|display|name|me|us|a|of|all|any|other|which|what|how|many|do|did|are|is|have|you|there|the|these|those|your|available) )*(?:articles|stories|documents|texts|files|topics|subjects)(?: (?:do|did|you|have|got|know|read|can|are|is|there|here|available|the|these|your|articles|talk|cover|say|tell|discuss|deal|now))*(?: (?:about|with|on))?(?: (?:please|pls|plz))?$/,
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
    ['ppl', 'people'],
    ['acc', 'according'],
    ['yrs', 'years'],
    ['avg', 'average'],
    ['dept', 'department'],
    ['natl', 'national'],
    ['teh', 'the'],
    ['waht', 'what'],
    ['w', 'with'],
    ['til', 'until'],
  ]),
  idle: wordSet(`
    ${CHAT_NOISE}
    thats hed theyre theyll dont doesnt didnt isnt wasnt werent arent wont cant couldnt wouldnt whos wheres whats hes shes wich vs im ive
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
      'percentage',
      /\bwhat (?:s |is |was )?(?:the )?(?:percentage|percent|proportion|share|fraction|portion|part of the)\b|^(?:and |so )?(?:about |roughly )?(?:what|whats|which) of (?!the\b|this\b|it\b|that\b|these\b|those\b|him\b|her\b)|\bhow (?:much|many) (?:percent|of the)\b|\b(?:percentage|percent|proportion|share) of\b|\b(?:death|mortality|unemployment|inflation|interest|growth|approval|turnout|success|failure|survival) rate\b/,
    ],
    ['age', /\bhow (?:old|young)\b|\bwhat age\b|\bage of\b|\bs age\b/],
    [
      'duration',
      /\bhow long (?!ago|is the (?:river|road|bridge|line|queue|wall|border|route|track|tunnel|beach)|is \w+ border)|\bhow many (?:years|months|weeks|days|hours|minutes|seconds|decades)\b|\bhow much (?:time|notice)\b|\bfor how long\b|\b(?:length|duration) of (?:the|his|her) (?:term|sentence|contract|stay|trip|visit|deal|ban|trial|mandate)\b/,
    ],
    ['time', /\b(?:what|wat|which) (?:time|hour)\b|\bat what hour\b|\bhow (?:late|early)\b/],
    [
      'rank',
      /\bwhere (?:does|do|did|is|was|are)\b.{0,200}\b(?:rank|ranked|stand|finish|place|placed)\b|\b(?:what|which) (?:rank|ranking|position|spot|seed)\b|\bwhat place (?:did|does|is|was|do)\b|\brank(?:ing)? of\b/,
    ],
    [
      'money',
      /\bhow much (?:money|cash|bail|compensation|damages|rent|tax|debt|aid|funding|ransom|profit|revenue|public money)\b|\bhow much\b.{0,200}\b(?:cost|costs|pay|pays|paid|earn|earns|earned|spend|spends|spent|spending|price|worth|charge|charged|charges|raise|raised|donate|donated|invest|invested|owe|owes|owed|lose|lost|make|makes|made|give|gave|fine|fined|sell|sold|sell for|fetch|receive|received|borrow|borrowed|bid|offer|offered|budget|bill|reserved|booked)\b|\bhow much (?:is|are|was|were|s) (?:a|an|the|one|it|they|his|her|their|tickets?)\b|\bhow (?:expensive|rich|costly|wealthy)\b|\b(?:price|cost|salary|budget|fine|fee|net worth|fortune|ransom) (?:of|for)\b|\bwhat (?:s |is |was |were |are )?(?:the )?(?:price|salary|fine|budget|bonus|ransom|fee|sum|bill|reward|bail|turnover|revenue|profit|debt|total cost)\b|\bwhat (?:is|was|are|were|s)\b.{0,200}\b(?:worth|budget|salary|net worth)$|\bwhat (?:did|does|do|will|would)\b.{0,200}\bcost\b|\bworth how much\b/,
    ],
    [
      'size',
      /\bhow (?:far|big|tall|high|deep|heavy|fast|wide|hot|cold|thick|loud|powerful|steep|strong|long)\b|\bwhat(?: s| is| was)?(?: the)? (?:size|height|depth|weight|speed|top speed|distance|length|magnitude|temperature|width|area|surface|capacity|shoe size|voltage|wingspan)\b|\b(?:size|height|depth|weight|speed|distance|length|magnitude|width) of\b/,
    ],
    [
      'number',
      /\bhow (?:many|much|often|large|small)\b|\bwhat(?: s| is| was)?(?: the)? (?:number|score|rate|turnout|phone number|margin|result|death toll|toll|population)\b|\b(?:number|total|amount) of\b|\bdeath (?:toll|rate)\b|\b\d+ to \d+\b|\bby what margin\b|\bnumber killed\b|^(?:max|min|maximum|minimum|total) \w/,
    ],
    [
      'date',
      /^(?:and |so |but |since |until |from |by |ok )*when\b|\bwhen (?:is|was|did|does|do|will|are|were|can|has|had|should)\b|\b(?:what|which|wich) (?:year|date|day|month|century|decade|season|weekday)s?\b|\bhow (?:long ago|soon|recently)\b|\b(?:since|until|till) when\b|\b(?:date|release date|start date|end date|birthday) (?:of|for)\b|\b(?:release|hearing|end|start|launch|opening|parution|election) date\b|\bwhen$/,
    ],
    [
      'relation',
      /\bhow (?:is|are|was|were|s)\b.{0,200}\b(?:related|linked|connected|tied) (?:to|with)\b|\brelation(?:ship)? (?:to|with|between|of)\b|\bhow (?:do|does|did|are|is)\b.{0,100}\bknow each other\b|\b(?:what|who) (?:is|was) \w+(?: \w+)? to \w+(?: \w+)?$/,
    ],
    [
      'job',
      /\b(?:do|does|did)\b.{0,200}\bfor (?:a|his|her|their) living\b|\bmake (?:a|his|her|their) living\b|\b(?:job|profession|occupation|trade|role|position|post|day job|line of work|career|professions|jobs) (?:of|did|does|do|has|had|is|was|at|in)\b|\bwhat(?: s| is| was| were)? (?:the |his |her )?(?:day )?(?:job|profession|occupation|role|position|post|professions|jobs)\b|\bs (?:job|profession|occupation|role)\b|\bwork(?:s|ed)? as$|\bwhat did \w+(?: \w+)? work as\b|^(?:and |so |ok )*(?:who is|who was|who s|whos) (?!the\b|a\b|an\b|his\b|her\b|their\b|this\b|that\b|he\b|she\b|it\b|behind\b|against\b|for\b|in\b|on\b|to\b|next\b|still\b|going\b|responsible\b|mayor\b|president\b|head\b|\w+(?:ing|ed)\b)(?:\w+ ){0,2}\w+$|^(?:\w+ ){1,3}(?:is|s) who$/,
    ],
    [
      'title',
      /\b(?:title|name) of (?:\w+ ){0,4}?(?:film|movie|series|show|song|album|book|novel|play|programme|program|documentary|ad|spot|game|painting|exhibition|magazine|debut|single|musical|encyclical|memoir)\b|\bwhats? (?:is |was |s )?(?:the )?title\b|\btitle of\b|\b(?:what|which|wich) (?:(?!do\b|does\b|did\b|is\b|was\b|has\b|the\b)\w+ )?(?:film|movie|series|show|game show|song|album|book|novel|play|programme|documentary|ad|painting|game|single|musical|opera|poem|memoir)s?\b|\b(?:film|movie|series|show|song|album|book|novel|documentary|game)\b.{0,100}\bcalled\b|\bcalled\b.{0,40}\b(?:film|movie|series|show|song|album|book|novel|documentary)\b/,
    ],
    [
      'organisation',
      /\b(?:which|what|wich|whose) (?:(?!do\b|does\b|did\b|is\b|was\b|has\b|the\b)\w+ ){0,2}?(?:organi[sz]ations?|ngos?|charit(?:y|ies)|compan(?:y|ies)|firms?|labs?|channel|network|station|radio|newspaper|paper|magazine|website|site|outlet|club|team|part(?:y|ies)|unions?|universit(?:y|ies)|school|brands?|banks?|group|airlines?|manufacturer|agency|agencies|ministry|court|publisher|studio|label|maker|retailers?|supermarkets?|institute|think tank|foundation|federal body|body|committee|tech giants?|survey|poll|pollster|shops?)\b|\bwho (?:does|did|do)\b.{0,100}\bwork for$|\bname of (?:\w+ ){0,4}?(?:company|firm|organi[sz]ation|group|charity|club|party|bank|airline|brand|newspaper|channel|agency)\b/,
    ],
    [
      'place',
      /^(?:and |so |but |from |ok )*(?:where|whereabouts|were did|wheres)\b|\bwhere (?:is|was|did|does|do|will|are|were|exactly|in)\b|\bwhere$|\b(?:what|which|wich) (?:(?!do\b|does\b|did\b|is\b|was\b|has\b|the\b)\w+ )?(?:city|cities|town|towns|country|countries|village|street|place|places|region|regions|states?|stadium|venue|department|island|islands|bridge|airport|hospital|prison|museum|park|beach|station|neighbou?rhood|district|river|port|continent|province|county|base|church|cemetery|court|sea|mountain|square|motorway|campus|lake|town hall)\b|\b(?:birthplace|location|address) of\b|\bwhat address\b|\bfrom which (?:\w+ )?street\b|\bby what routes?\b/,
    ],
    [
      'person',
      /^(?:and |but |so |ok |by |to |with |from |for |on )*(?:who|whom|whose|whos)\b|\b(?:what|which|wich) (?:(?!do\b|does\b|did\b|is\b|was\b|has\b|the\b)\w+ )?(?:actors?|actress|ministers?|presidents?|players?|singers?|director|author|writer|lawyer|doctor|man|woman|mayor|mp|senators?|judge|prosecutor|candidates?|general|coach|reporter|journalist|researcher|star|stars|boss|family|youngster|member|celebrity|celebrities|congressman|lawmaker|scientist|expert|athlete|pupil|donors?|leaders?)\b|\bnames? of (?:\w+ ){0,4}?(?:lawyer|wife|husband|son|daughter|mother|father|brother|sister|president|director|mayor|author|actor|actress|singer|minister|boss|head|founder|coach|suspect|victim|killer|man|woman|girl|boy|doctor|judge|model|chief|ceo|spokesman|spokeswoman|principal|teacher|officer|partner|husband)\b|\bs (?:\w+ )?(?:lawyer|wife|husband|son|daughter|mother|father|brother|sister|coach|boss|spokesman|kids|children) (?:is |was |s )?(?:called|named)\b|\bwho$|\bby whom\b|\bwhich names\b|\b(?:and|but) who\b/,
    ],
    [
      'name',
      /\b(?:names?|first name|last name|nickname|slogan|motto) (?:of|for|does|did|is)\b|\bcalled$|\bnamed$|\b(?:what|whats|who)(?: s| is| was| are| were)? .{0,200}\b(?:called|named|s (?:first |last |real )?name)\b|\bunder (?:what|which) name\b|\b(?:which|what|wich) (?:festival|name|nickname|model|app|drug|vaccine|ship|war|languages?|street|disease|virus|religion|breed|award|prize|law|theme|ingredient|slogan|word|platform|consoles?|software|operation|mission|rocket|hashtag|plane|weapon|car)\b/,
    ],
    [
      'purpose',
      /^(?:and |so )?what for\b|\bwhat (?:is|are|was|were|s)\b.{0,200}\b(?:used for|meant for|for)$|\bwhat for$|\b(?:purpose|aim|goal|point|objective) of\b|\bfor what purpose\b|\bwhat (?:is|was) (?:the|his|her|their) (?:purpose|aim|goal|objective)\b|\bwhat(?: is| was| s|s) .{0,100}\b(?:aim|aims|meant|supposed|intended|designed) to\b|\bin exchange for what\b/,
    ],
    [
      'reason',
      /^(?:and |but |so )?(?:why|y)\b|\bhow come\b|\bwhat (?:was|is|were|are|s) (?:the|his|her|their) (?:reasons?|causes?|motives?)\b|\b(?:for )?what reasons?\b|\bwhy (?:is|was|did|does|do|are|were|has|had|cant|can|won|will|wouldn|couldn|didn|doesn|isn)\b|\bwhat (?:made|makes|caused|causes|led|drove|prompted|sparked|triggered|motive|motivated|motivates)\b|\bwhat did .{0,100}\bdie (?:of|from)\b|\b(?:die|died) (?:of|from) what\b|\bwhy$|\bover what\b|\bcause of\b|\bwhat killed\b/,
    ],
    [
      'definition',
      /\bwhat (?:does|do|did|is|exactly does)\b.{0,200}\b(?:mean|means|stand for|meant by|refer to)\b|\bdefinition of\b|\bmeaning of\b|\bstands? for\b|\bdefine\b|^(?:and |so |ok )*(?:what|wat) (?:is|are|exactly is|s) (?:an? )?(?!the\b|his\b|her\b|their\b|your\b|its\b|it\b|this\b|that\b|up\b|there\b|going\b|happening\b|next\b|new\b)(?:\w+ ){0,2}\w+$|\bwhat (?:kind|sort|type) of\b/,
    ],
    [
      'consequence',
      /\bwhat (?:would|will|could|might) happen\b|\bwhat happens (?:if|when|to)\b|\b(?:what|how much|how many) .{0,200}\bif\b|\bwhat (?:does|do|would|could|will|can) .{0,100}\b(?:risk|face)\b|\bwhat (?:was|were|is|are) the (?:consequences?|effects?|impact|fallout|penalt(?:y|ies)|punishment)\b|^(?:and )?what if\b/,
    ],
    [
      'manner',
      /^(?:and |but |so |ok )*(?:by what means|in what way|through what|how (?:did|do|does|can|could|will|was|were|is|are|should|would|has|have|to)) (?!.{0,200}\b(?:react|reacted|respond|responded|feel|feels|felt|describe|describes|described|explain|explains|explained|see|sees|view|views|justify|justifies|think|thinks|say|says|said|call|calls|called|comment|answer|answered|defend|defends|respond|doing|today)\b)|\bby what means\b|\bthrough what\b|\bhow$/,
    ],
  ],
});
