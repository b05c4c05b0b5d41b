import type { Context } from 'hono';
import type { ApiEnv } from './env';
import { type Fields, readFields } from './fields';
import { Refusal } from './refusal';

const json = /^application\/([\w.-]+\+)?json\s*(;|$)/i;

/**
 * Reads a request's body as a JSON object. Throws a 415 Refusal for a missing or foreign media type (that is
 * how Webex words the status), a 400 Refusal for what is no JSON object.
 */
export async function readBody(c: Context<ApiEnv>): Promise<Fields> {
  if (!json.test(c.req.header('content-type') ?? ''))
    throw new Refusal(415, 'The body must be sent as application/json.');
  const body: unknown = await c.req.json().catch(() => {
    throw new Refusal(400, 'The body must be valid JSON.');
  });
  return readFields(body, 'The body');
}

/** Reads what one of the sandbox's own switches is set to, whatever media type the hand that sends it forgot. */
export async function readSwitch(c: Context<ApiEnv>, hint: string): Promise<unknown> {
  const body: unknown = await c.req.json().catch(() => {
    throw new Refusal(400, `The body must be JSON${hint}.`);
  });
  return body;
}
