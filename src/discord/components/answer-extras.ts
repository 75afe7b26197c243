/** What a reply adds to the answer that it shows. */
export interface AnswerExtras {
  /** Repeats the question above the answer: where readers cannot see it, as with a command. */
  readonly showQuestion: boolean;
  /** Offers "Show to everyone": a private answer in a server. */
  readonly shareable: boolean;
  /** `Store.hashOf` the question: what a vote keeps of it. */
  readonly questionHash: string;
}
