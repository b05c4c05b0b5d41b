import type { Context } from 'hono';
import type { ApiEnv } from '../env';
import { OAuthRefusal } from './refusal';

/** The parameters of a request, each at most once; an empty one counts as left out (RFC 6749, 3.1). */
export type Form = Readonly<Partial<Record<string, string>>>;

/** Takes parameters together; throws `invalid_request` for one that is there twice. */
export function toForm(parameters: URLSearchParams): Form {
  const names = [...parameters.keys()];
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice) throw new OAuthRefusal('invalid_request', `Parameter '${twice}' is there more than once.`);
  return Object.fromEntries([...parameters].filter(([, value]) => value !== ''));
}

/** Reads a body that must be form-encoded; throws a 415 for everything else, JSON too. */
export async function readForm(c: Context<ApiEnv>): Promise<Form> {
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(c.req.header('content-type') ?? ''))
    throw new OAuthRefusal(
      'invalid_request',
      'The body must be sent as application/x-www-form-urlencoded.',
      415,
    );
  return toForm(new URLSearchParams(await c.req.text()));
}

/** Gives a parameter that must be there; throws `invalid_request` if it is not. */
export function requireField(form: Form, name: string): string {
  const value = form[name];
  if (value === undefined) throw new OAuthRefusal('invalid_request', `Parameter '${name}' is required.`);
  return value;
}
