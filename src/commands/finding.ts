/** One thing that `verbatim doctor` looked at: fine, worth knowing, or in the way of answering. */
export interface Finding {
  readonly subject: string;
  readonly state: 'ok' | 'note' | 'problem';
  readonly says: string;
  /** What it is about one by one, such as the files that are left out. */
  readonly details?: readonly string[];
}
