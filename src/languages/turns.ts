/** How a language prints turns of speech that have no quotation marks: in interviews, and in dialogues set with dashes. */
export interface Turns {
  /** Labels of a question and of an answer that name nobody, folded: "q", "question", "a". */
  readonly questionLabels: readonly string[];
  readonly answerLabels: readonly string[];
  /** Lower-case words within the name that labels a turn: "de", "van". */
  readonly labelParticles: readonly string[];
  /** Of these, those over which a name of several words goes on anywhere: "Ursula von der Leyen" is none. */
  readonly nameParticles: readonly string[];
  /** Forms of address before a name, without their full stop: "mme", "dr". */
  readonly titles: readonly string[];
  /** What the name of an outlet that asks begins with: "the", "le". */
  readonly outletArticles: readonly string[];
  /** Words of the first person, that tell an answer; elided ones end with their apostrophe: "je", "j'". */
  readonly firstPerson: readonly string[];
  /** Words of the second person, by which an interviewer asks: "vous", "your". */
  readonly secondPerson: readonly string[];
  /** A clause within a turn of a dialogue that says who speaks: "…, dit-elle". */
  readonly reportingClause: RegExp;
}
