import { Hono } from 'hono';
import type { Cloud } from '../cloud';
import type { ApiEnv } from '../env';
import { refuseMethod } from '../method';
import { authenticateClient, helperOf, webexHelper } from './client';
import type { Codes, Consent } from './codes';
import { type Form, readForm, requireField } from './form';
import type { TokenAnswer } from './grants';
import { answersChallenge } from './pkce';
import { OAuthRefusal } from './refusal';

const invalidGrant = (reason: string) => new OAuthRefusal('invalid_grant', reason);

/** The simulator puts the sandbox's helper in the place of Webex's own, unknown to the server that redeems. */
function isFor({ redirectUri }: Consent, given: string, origin: string): boolean {
  return given === redirectUri || (given === webexHelper && redirectUri === helperOf(origin));
}

function redeem(form: Form, { origin, grants }: Cloud, codes: Codes): TokenAnswer {
  const [code, redirectUri] = [requireField(form, 'code'), requireField(form, 'redirect_uri')];
  // Whatever becomes of it, the code is spent: nobody gets to try a second verifier.
  const consent = codes.spend(code);
  if (!consent) throw invalidGrant('The code is invalid, expired or has been used.');
  if (!isFor(consent, redirectUri, origin))
    throw invalidGrant("'redirect_uri' is not the one the code was sent to.");
  if (!answersChallenge(consent.challenge, form.code_verifier))
    throw invalidGrant("'code_verifier' does not answer the code's challenge.");
  return grants.issue(consent.grant);
}

function refresh(form: Form, { grants }: Cloud): TokenAnswer {
  const answer = grants.refresh(requireField(form, 'refresh_token'));
  if (!answer) throw invalidGrant('The refresh token is invalid, expired or revoked.');
  return answer;
}

/** Gives the access token endpoint, below `/v1`: codes and refresh tokens in, tokens out. */
export function accessTokenRoutes(cloud: Cloud, codes: Codes): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.post('/access_token', async (c) => {
    const form = await readForm(c);
    authenticateClient(c, form, { body: true });
    c.header('Cache-Control', 'no-store');
    switch (requireField(form, 'grant_type')) {
      case 'authorization_code':
        return c.json(redeem(form, cloud, codes));
      case 'refresh_token':
        return c.json(refresh(form, cloud));
      default:
        throw new OAuthRefusal('unsupported_grant_type', 'This grant type is not supported here.');
    }
  });
  app.all('/access_token', refuseMethod('POST'));
  return app;
}
