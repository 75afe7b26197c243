import type { AnswerSigns } from '../answers.js';

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const DAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const LENGTHS = 'seconds?|minutes?|hours?|days?|weeks?|months?|years?|century|centuries|decades?';
const KIN =
  'wife|husband|spouse|partner|girlfriend|boyfriend|fiancée?|son|daughter|child|mother|father|parents?|brother|sister|' +
  'siblings?|twin|uncle|aunt|cousin|nephew|niece|grand(?:mother|father|son|daughter|parents?)|widow(?:er)?|' +
  '(?:step|half-)(?:mother|father|son|daughter|brother|sister)|ex-(?:wife|husband)|(?:mother|father|son|daughter|brother|sister)-in-law';

export const answers: AnswerSigns = {
  counts:
    'double|triple|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|' +
    'seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|' +
    'hundred|hundreds|thousand|thousands|million|millions|billion|billions|trillion|half|third|quarter|dozen|dozens|twice',
  ones: 'one',
  rankEndings: 'st|nd|rd|th',
  dateEndings: '',
  sure: {
    money:
      '#(?:euros?|dollars?|cents|francs|yens?|yuans?|pounds?|pence|rand|rupees|roubles|rubles|shillings|usd|gbp|eur)',
    percentage:
      '#(?:per cent|percent|percentage points?|(?:in|out of) (?:every )?(?:ten|five|four|three|\\d))|(?:one|two|three)[- ](?:half|thirds?|quarters?|fifths?)|' +
      'half|third|quarter|majority',
    age: 'aged? (?:of )?#|#[- ]?(?:years?|months?)[- ]olds?|turn(?:s|ed|ing)? #|(?:in|into) (?:his|her|their) (?:early |mid-?|late )?(?:\\d0s|\\p{L}{4,9}ies)',
    duration: `#[- ]?(?:${LENGTHS})`,
    rank: '#(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|number #|no\\. ?#|top #|ranked',
    size:
      '#[- ]?(?:centimet(?:er|re)s?|met(?:er|re)s?|kilomet(?:er|re)s?|miles?|feet|foot|ft|inch(?:es)?|yards?|km|cm|mm|m|mph|' +
      'kmh|km/h|knots|kilos?|kilograms?|kg|grams?|pounds?|stones?|ounces?|tons?|tonnes?|lit(?:er|re)s?|gallons?|hectares?|acres?|' +
      'square|degrees|megawatts?|gigawatts?|mw|gw|watts?)|a (?:met(?:er|re)|mile|kilomet(?:er|re)|foot)',
    time: "\\d{1,2}(?:[:.]\\d\\d)? ?(?:a\\.?m|p\\.?m|o['’]clock)|noon|midnight",
    date:
      `${DAYS}|yesterday|tomorrow|tonight|(?:${MONTHS.replace('|may', '').replace('|march', '')})|(?:march|may) \\d{1,2}|(?:in|by|since|of|early|late|last|next|mid-) ?(?:march|may)|` +
      '#(?:days?|weeks?|months?|years?|decades?) (?:ago|later|earlier|before|after)|(?:last|next|this|previous|following|past|coming) ' +
      '(?:week|month|year|spring|summer|autumn|fall|winter|night|weekend|century|decade|term)|century|(?:mid-|early |late )?\\d\\d\\d0s',
    reason:
      'because|due to|owing to|thanks to|so that|in order to|as a result|therefore|the reasons?|reasons? (?:for|why|is|was)|' +
      'on the grounds?|blam(?:ed|es|ing)|caused? by|stem(?:s|med) from|given that|out of',
    purpose:
      'in order to|so that|so as to|aim(?:s|ed|ing)?(?: at| to)?|purpose|used (?:to|for|as)|designed to|intended to|meant to|the goal|' +
      'help(?:s|ed|ing)? to|allow(?:s|ed|ing)?|enabl(?:es|ed|ing)|serv(?:es|ed|ing)',
    manner: 'by \\p{L}+ing|through|using|via|thanks to|by means of|with the help of|in the form of',
    definition:
      'means?|meaning|meant|stands? for|refers? to|defin(?:es|ed|ition)|is known as|known as|so-called|called|consists? of|in other words|that is',
    consequence:
      'would|could|will|might|risks?|faces?|facing|punishable|up to|leads? to|result(?:s|ed)? in|otherwise|if|in the event',
    relation: KIN,
    person: 'nobody|no one|everyone|everybody',
    number: 'none|no \\p{L}+s',
  },
  perhaps: {
    money: 'euros?|dollars?|francs|yens?|yuans?|pounds?|rand|rupees|free|unpaid',
    percentage: 'most|minority|all|none|every|share|proportion|fraction',
    age: '#(?:years?|months)|teenagers?|teens?|elderly|minors?|born',
    duration:
      'since|until|from # to #|between # and #|overnight|all (?:day|week|month|year)|for (?:years|months|weeks|days|hours|life)',
    number: '(?:several|many|few|both|single|one|a couple)',
    time: 'morning|afternoon|evening|night|dawn|dusk',
    date: 'spring|summer|autumn|fall|winter|week|month|year|years|decade|since|until|soon|now|ago|recently|may|march|day',
    reason: 'since|as|after|for|to|following|over|amid|by \\p{L}+ing|so|wants?|wanted|fears?|concerns?|lack',
    purpose: 'to \\p{L}+|for',
    manner: 'by|with|from|on|after',
    definition: '(?:is|are|was|were) an?|which|who|an? \\p{L}+ (?:of|that|which|who)',
    relation: 'married|divorced|marri(?:es|age)|relative|friend|colleague|related|family|mentor|boss|ally',
    job: 'works?|worked|working|employed|profession|career|served|former|role|post|position',
    place:
      '(?:in|at|inside|near|outside|behind|beside|from|to|into|on|under|across) (?:the|a|an|his|her|their|its) \\p{L}+|#(?:miles|km|kilomet(?:er|re)s) (?:from|of|north|south|east|west)|north|south|east|west|abroad|home|online|downtown|nearby',
  },
  placePrepositions: 'in|at|near|from|to|outside|inside|around|across|into|of|off|via|towards?|through',
  titles:
    'mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|professor|judge|justice|officer|sen|rep|gov|gen|col|capt|sgt|lt|pope|saint',
  works:
    'films?|movies?|series|shows?|songs?|albums?|books?|novels?|plays?|magazines?|programmes?|programs?|documentary|documentaries|ads?|spots?|games?|paintings?|exhibitions?|poems?|singles?|operas?|musicals?|titled|entitled|called',
};
