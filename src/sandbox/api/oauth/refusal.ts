import type { ErrorHandler } from 'hono';
import type { ApiEnv } from '../env';
import { answerError, Refusal } from '../refusal';
import type { OAuthSwitches } from './switches';

/** A refusal in the words of OAuth: `error` is one that RFC 6749, 7009 or 8628 knows. */
export class OAuthRefusal extends Refusal {
  readonly error: string;

  constructor(error: string, reason: string, status = 400, headers: Readonly<Record<string, string>> = {}) {
    super(status, reason, headers);
    this.error = error;
  }
}

/**
 * Turns what an OAuth handler throws into an answer: the words of OAuth beside Webex's own. Webex's published
 * sample of such an error has only its own, hence the switch.
 */
export const answerOAuthError =
  (switches: OAuthSwitches): ErrorHandler<ApiEnv> =>
  (error, c) => {
    if (!(error instanceof OAuthRefusal)) return answerError(error, c);
    const { status, headers, message: description } = error;
    const { trackingId } = c.env;
    const body = switches.current().errorInAnswer
      ? {
          error: error.error,
          error_description: description,
          message: `${error.error}: ${description}`,
          errors: [{ description: `${error.error}: ${description}` }],
          trackingId,
        }
      : {
          message: 'The request could not be understood by the server due to malformed syntax.',
          errors: [{ description }],
          trackingId,
        };
    return Response.json(body, { status, headers: { ...headers, 'Cache-Control': 'no-store' } });
  };
