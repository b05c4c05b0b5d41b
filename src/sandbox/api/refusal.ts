import type { ErrorHandler } from 'hono';
import type { ApiEnv } from './env';

/** A request that the pretend Webex declines, with the status and the reason it would give. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, reason: string, headers: Readonly<Record<string, string>> = {}) {
    super(reason);
    this.status = status;
    this.headers = headers;
  }
}

/** Gives an error answer in Webex's shape: message, list of descriptions, tracking id (platform facts §6.1). */
export function refuse(status: number, message: string, trackingId: string | undefined): Response {
  return Response.json({ message, errors: [{ description: message }], trackingId }, { status });
}

/** Turns whatever a handler throws into Webex's error answer; what is not a Refusal becomes a 500. */
export const answerError: ErrorHandler<ApiEnv> = (error, c) => {
  const refusal = error instanceof Refusal ? error : new Refusal(500, 'The service failed unexpectedly.');
  const response = refuse(refusal.status, refusal.message, c.env.trackingId);
  for (const [name, value] of Object.entries(refusal.headers)) response.headers.set(name, value);
  return response;
};
