import { createMiddleware } from 'hono/factory';
import { type Persona, personas } from '../personas';
import type { Cloud } from './cloud';
import type { ApiEnv } from './env';
import { Refusal } from './refusal';

/** Gives the persona whose access token a request carries, or undefined. */
export function callerOf(request: Request): Persona | undefined {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  return personas.find((persona) => persona.accessToken === token);
}

/** Lets only known bearer tokens pass; everyone else gets a 401, and so does who has been deleted since. */
export const authenticate = (cloud: Cloud) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    const caller = callerOf(c.req.raw);
    if (!caller || !cloud.orgOf(caller).people.has(caller.person.uuid))
      throw new Refusal(401, 'A valid access token is required in the Authorization header.');
    c.set('caller', caller);
    await next();
  });
