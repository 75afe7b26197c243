/** One thing that `verbatim doctor` looked at: fine, worth knowing, or in the way of answering. */
export interface Finding {
  readonly subject: string;
  readonly state: 'ok' | 'note' | 'problem';
  readonly says: string;
}
