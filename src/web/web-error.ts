import { EXIT, VerbatimError } from '../errors.js';

/** Why an address gave nothing. */
export type WebFailure =
  /** It is none that may be fetched, or what is there is not wanted: asking again changes nothing. */
  | 'refused'
  /** The server says that there is nothing there any more. */
  | 'gone'
  /** It may give something later. */
  | 'passing';

/** An address cannot be fetched. */
export class WebError extends VerbatimError {
  override readonly name = 'WebError';

  /**
   * @param problem what is wrong, and what to do, without the address
   * @param waitMs how long the server wants to be left alone, in milliseconds
   */
  constructor(
    readonly address: string,
    readonly problem: string,
    readonly failure: WebFailure,
    readonly waitMs = 0,
    options?: ErrorOptions,
  ) {
    super(`${address}: ${problem}`, failure === 'passing' ? EXIT.failed : EXIT.usage, options);
  }
}
