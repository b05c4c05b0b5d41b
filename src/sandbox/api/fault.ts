/** Ways in which an answer's data may stray from what Webex describes. */
export const drifts = ['null-fields', 'upper-case', 'extra', 'numbers-as-strings'] as const;
export type Drift = (typeof drifts)[number];

/** What an answer made up on the spot holds. */
export const bodies = ['json', 'html', 'empty'] as const;

/** Something that goes wrong with one request; exactly one kind each. */
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
  | { readonly lostAnswer: true };

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
