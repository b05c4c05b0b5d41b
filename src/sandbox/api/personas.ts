import { Hono } from 'hono';
import { type Persona, personas } from '../personas';
import type { Cloud } from './cloud';
import { readCount } from './count';
import type { ApiEnv } from './env';
import { createEmbeddedToken, identityOf, tokenLife } from './token';

function describe(persona: Persona, isPrivate: boolean, ttl: number, cloud: Cloud) {
  const embeddedToken = createEmbeddedToken(persona, isPrivate, cloud, ttl);
  const { id, orgId, email, displayName } = identityOf(persona, isPrivate);
  const real = identityOf(persona, false);
  return {
    id: persona.id,
    displayName: real.displayName,
    email: real.email,
    role: persona.role,
    // The true ids, whatever the Webex App is allowed to say: whoever reads this list plays all parts.
    orgId: real.orgId,
    personId: real.id,
    accessToken: persona.accessToken,
    embeddedToken,
    isPrivateDataAvailable: !isPrivate,
    hostUser: { id, orgId, email, displayName, token: embeddedToken },
  };
}

/**
 * Gives the list of ready-made callers with fresh embedded tokens. `?pii=off` makes them all as anonymous as
 * an org with private data switched off would; `?ttl=` sets the seconds the tokens live.
 */
export function personaRoutes(cloud: Cloud): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.get('/personas', (c) => {
    const ttl = readCount('ttl', c.req.query('ttl'), { fallback: tokenLife, least: 1, most: 10 * tokenLife });
    const isOff = c.req.query('pii') === 'off';
    return c.json(
      personas.map((persona) => describe(persona, isOff || !persona.sharesPrivateData, ttl, cloud)),
    );
  });
  return app;
}
