import type { ErrorHandler } from 'hono';
import type { ApiEnv } from './env';

type Names = Readonly<Record<string, string>>;

/** A request that the pretend Webex declines, with the status and the reason it would give. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly headers: Names;

  constructor(status: number, reason: string, headers: Names = {}) {
    super(reason);
    this.status = status;
    this.headers = headers;
  }
}

/** Gives an error answer in Webex's shape: message, list of descriptions, tracking id. */
export function refuse(
  status: number,
  message: string,
  trackingId: string | undefined,
  headers: Names = {},
): Response {
  return Response.json({ message, errors: [{ description: message }], trackingId }, { status, headers });
}

/** Gives an error answer as a page: not all of Webex's are JSON, its published 429 is not. */
export function refusePage(status: number, headers: Names = {}): Response {
  const page = `<!doctype html><html><body><h1>${status}</h1><p>Please try again later.</p></body></html>`;
  return new Response(page, { status, headers: { ...headers, 'Content-Type': 'text/html' } });
}

/** Turns whatever a handler throws into Webex's error answer; what is not a Refusal becomes a 500. */
export const answerError: ErrorHandler<ApiEnv> = (error, c) => {
  const { status, message, headers } =
    error instanceof Refusal ? error : new Refusal(500, 'The service failed unexpectedly.');
  return refuse(status, message, c.env.trackingId, headers);
};
