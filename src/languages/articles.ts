/** What pages of news in the language print around the words of an article, and how they date them. */
export interface Pages {
  /** The names of the months, folded, whole and short, in the order of the year. */
  readonly months: readonly (readonly string[])[];
  /** What a day's number may end with: "er", "th". */
  readonly ordinals: readonly string[];
  /** Words between the day and the month, before a day behind its month, and before a whole date: "of", "the", "on". */
  readonly beforeMonth: readonly string[];
  readonly beforeDay: readonly string[];
  readonly beforeDate: readonly string[];
  /** In figures the month may come before the day, so that "04/12/2017" may be either day. */
  readonly isMonthFirst: boolean;
  /** What a time of the day or a length of time is counted in: "h", "minutes", "am". */
  readonly timeUnits: readonly string[];
  /** What may stand beside a date in a line that is nothing but one, folded: "lundi", "updated". */
  readonly dateWords: readonly string[];
  /** Words without a capital between the names of authors and outlets: "avec", "for". */
  readonly bylineParticles: readonly string[];
  /** What authors are, with the end of its forms: "Political Editor" is nobody's name. */
  readonly callings: readonly string[];
  /** What the name of a newspaper, an agency or a station holds, folded, and no person's: "gazette", "news". */
  readonly outletNouns: readonly string[];
  /** What stands before the name of the author: "par", "by", "interview by". */
  readonly authorMarkers: readonly string[];
  /** What says of a date that the article was published then, or changed. */
  readonly published: RegExp;
  readonly updated: RegExp;
  /** Whole lines of a page's menu: "Accueil", "Sign in". */
  readonly menu: RegExp;
  /** Whole lines behind which the titles of other articles stand, a line each: "Lire aussi", "See also:". */
  readonly teasersFollow: RegExp;
  /** Whole lines, without the white space around them: buttons, promotions, appeals to the reader, credits without a name. */
  readonly boilerplate: readonly RegExp[];
  /** What stands over the comments of readers, with their number or without, and what readers may do with each: "Reply". */
  readonly comments: { readonly heading: RegExp; readonly buttons: RegExp };
  /** Legends of pictures, by their credit. */
  readonly captions: readonly RegExp[];
  /** What pages say in the place of their article: that one has to pay for it, or to agree to cookies first. */
  readonly walls: { readonly subscribers: RegExp; readonly consent: RegExp };
  /** Lines that say when it was published. */
  readonly bylines: readonly RegExp[];
  /** What the part behind a rule line begins with where it is no article of its own: notes, credits, promotions. */
  readonly footer: RegExp;
  /** How a paragraph begins that goes on with what was told before a section break. */
  readonly continues: RegExp;
  /** What shows that a short sentence has a subject and a finite verb, so that it is no sub-heading. */
  readonly clauses: readonly RegExp[];
  /** Words that stand behind a hyphen of their own, as in "dit-il": it stays where a line of a PDF ends with it. */
  readonly enclitics: readonly string[];
  /** What programs for mail write before the colon in the head of a message that is passed on: who, to whom, of what, and when. */
  readonly mailFields: readonly string[];
  /** Those of them behind which the date stands. */
  readonly mailDates: readonly string[];
}
