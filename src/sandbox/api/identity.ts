import { Hono } from 'hono';
import type { ApiEnv } from './env';
import { signingKey } from './key';
import { refuseMethod } from './method';

/**
 * Gives the identity broker's key service, below `/idb`: the public key as bare base64 SPKI and the seconds
 * it may be kept, which is all that Webex's answer holds.
 */
export function identityRoutes(): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.get('/oauth2/v2/keys/verification', (c) => {
    const key = signingKey().publicKey.export({ type: 'spki', format: 'der' });
    return c.json({ key_valid_time: 21_600, new_verification_key: key.toString('base64') });
  });
  app.all('/oauth2/v2/keys/verification', refuseMethod('GET'));
  return app;
}
