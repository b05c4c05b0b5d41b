import { Hono } from 'hono';
import type { Cloud } from '../cloud';
import type { ApiEnv } from '../env';
import { refuseMethod } from '../method';
import { authenticateClient } from './client';
import { readForm, requireField } from './form';

/**
 * Gives the revocation endpoint, below `/idb` (RFC 7009; the address is the one in Webex's JavaScript SDK).
 * The hint about the token's kind is not needed: a token is looked for among both.
 */
export function revokeRoutes({ grants }: Cloud): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.post('/oauth2/v1/revoke', async (c) => {
    const form = await readForm(c);
    authenticateClient(c, form, { body: true });
    grants.revoke(requireField(form, 'token'));
    return c.body(null, 200);
  });
  app.all('/oauth2/v1/revoke', refuseMethod('POST'));
  return app;
}
