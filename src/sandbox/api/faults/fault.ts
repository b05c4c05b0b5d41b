/** Ways in which an answer's data may stray from what Webex describes. */
export const drifts = [
  'null-fields',
  'upper-case',
  'extra',
  'numbers-as-strings',
  /** `errorCode` of failed contacts as the word that Webex's own sample shows for the described number. */
  'string-error-codes',
  /** A `total` that has nothing to do with the list. */
  'wrong-total',
] as const;
export type Drift = (typeof drifts)[number];

/**
 * Ways in which the `Link` of a page may lead nowhere: to the page itself, there and back, on and on a step at
 * a time, to a stranger, or past an empty first page (which Webex says may happen, and which does end).
 */
export const linkTraps = ['self', 'loop', 'endless', 'foreign', 'empty'] as const;
export type LinkTrap = (typeof linkTraps)[number];

/** What an answer made up on the spot holds. */
export const bodies = ['json', 'html', 'empty'] as const;

/**
 * Something that goes wrong with one request; exactly one kind each. A kind that has nothing to act on, such as
 * a partial failure of a single write, leaves the request alone.
 */
export type Fault =
  /** Answered without the handler; `retryAfter` is sent as it is, sense or nonsense. */
  | {
      readonly status: number;
      readonly retryAfter?: number | string;
      readonly body?: (typeof bodies)[number];
    }
  /** The handler is asked only after this time. */
  | { readonly delayMs: number }
  /** The true body, in ten pieces with this pause before each. */
  | { readonly slowBodyMs: number }
  /** Half of the true body, then the connection breaks. */
  | { readonly cutBody: true }
  /** Half of the true body, as if it were all. */
  | { readonly malformedJson: true }
  | { readonly drift: Drift }
  /** The handler does its work, then the connection breaks without an answer. */
  | { readonly lostAnswer: true }
  /** The handler does its work, then this error is answered: Webex's 400 after creating a person. */
  | { readonly statusAfter: number }
  /** PUT and PATCH store the first half of what they would change, then answer this error. */
  | { readonly halfApplied: number }
  /** A bulk request fails in one of every so many slots, with this code if not with the status. */
  | { readonly partialFailure: number; readonly errorCode?: number | string }
  /** Answered with 302 and this `Location`. */
  | { readonly redirect: string }
  | { readonly link: LinkTrap };

/** Which requests go wrong, how, and how many of them (all until reset, if not said). */
export interface FaultRule {
  readonly match: {
    readonly method?: string;
    /** Part of the URL's path, or a pattern for all of it in which `*` stands for anything. */
    readonly path?: string;
    readonly persona?: string;
  };
  readonly fault: Fault;
  readonly count?: number;
}
