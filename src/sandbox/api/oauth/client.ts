import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import type { ApiEnv } from '../env';
import type { Form } from './form';
import { OAuthRefusal } from './refusal';

/** The one integration that is registered here. Its secret guards nothing real. */
export const client = {
  name: 'Sidecard',
  id: `C${createHash('sha256').update('integration/sidecard').digest('hex')}`,
  secret: 'sandbox-client-secret',
} as const;

/** Where Webex's own helper takes codes for the Webex App; the one address that the App accepts. */
export const webexHelper = 'https://oauth-helper-prod.wbx2.com/helperservice/v1/callback';

/** Where the sandbox plays that helper. */
export const helperOf = (origin: string) => `${origin}/sandbox/oauth-helper/callback`;

/** What Webex wants registered for the device grant, though no code is ever sent there in it. */
const deviceHelpers = ['a', 'r', 'k', 'd'].map(
  (region) => `https://oauth-helper-${region}.wbx2.com/helperservice/v1/actions/device/callback`,
);

/** Gives the redirect addresses that are registered. */
export const redirectUris = (origin: string): readonly string[] => [
  webexHelper,
  ...deviceHelpers,
  helperOf(origin),
];

const decode = (text: string) => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

const isSame = (given: string, right: string) => {
  const [a, b] = [given, right].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
};

function unknownClient(): OAuthRefusal {
  const headers = { 'WWW-Authenticate': 'Basic realm="Webex"' };
  return new OAuthRefusal('invalid_client', 'Client Id or client secret is invalid.', 401, headers);
}

/**
 * Checks that a request comes from the registered client: id and secret by HTTP Basic (each form-encoded, as
 * RFC 6749 wants it) or, where `body` allows it, in the form. Throws a 401 `invalid_client`, and a 400 for both
 * ways at once.
 */
export function authenticateClient(c: Context<ApiEnv>, form: Form, ways: { body: boolean }): void {
  const basic = /^Basic +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (basic === undefined) {
    const { client_id: id, client_secret: secret } = form;
    if (!ways.body || id !== client.id || !isSame(secret ?? '', client.secret)) throw unknownClient();
    return;
  }
  if (form.client_secret !== undefined)
    throw new OAuthRefusal('invalid_request', 'The client must authenticate in one way only.');
  const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString().split(':').map(decode);
  if (id !== client.id || (form.client_id ?? id) !== id || !isSame(secret, client.secret))
    throw unknownClient();
}
