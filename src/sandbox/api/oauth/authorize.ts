import { type Context, Hono } from 'hono';
import type { Cloud } from '../cloud';
import type { ApiEnv } from '../env';
import { refuseMethod } from '../method';
import { client, redirectUris } from './client';
import type { Codes } from './codes';
import { type Form, readForm, toForm } from './form';
import { faultPage, findPersona, presentPersonas, questionPage } from './page';
import { type Challenge, readChallenge } from './pkce';
import { OAuthRefusal } from './refusal';
import { grantable, readScopes } from './scopes';

/** An authorization request that can be put to a person. */
interface AuthorizationRequest {
  readonly scopes: readonly string[];
  readonly challenge: Challenge | undefined;
}

const prompts = ['select_account', 'none'];

function readRequest(form: Form): AuthorizationRequest {
  const { response_type: type, prompt } = form;
  if (type === undefined) throw new OAuthRefusal('invalid_request', "'response_type' is required.");
  if (type !== 'code')
    throw new OAuthRefusal('unsupported_response_type', "Only the response type 'code' is supported here.");
  const scopes = readScopes(form.scope);
  const challenge = readChallenge(form);
  if (prompt !== undefined && !prompts.includes(prompt))
    throw new OAuthRefusal('invalid_request', "'prompt' must be select_account or none.");
  // Nobody is ever signed in here beforehand.
  if (prompt === 'none') throw new OAuthRefusal('login_required', 'Nobody is signed in.');
  return { scopes, challenge };
}

// To an address that nobody registered nothing is ever sent, not even an error (RFC 9700, 4.11).
function complaintAbout({ client_id: id, redirect_uri: uri }: Form, origin: string): string | undefined {
  if (id !== client.id) return 'The client id is not that of a registered integration.';
  if (uri === undefined) return 'The redirect address is missing; more than one is registered.';
  if (!redirectUris(origin).includes(uri)) return 'The redirect address is not registered.';
  return undefined;
}

function sendBack(c: Context, { redirect_uri: uri = '', state }: Form, outcome: Record<string, string>) {
  const target = new URL(uri);
  for (const [name, value] of Object.entries({ ...outcome, ...(state !== undefined && { state }) }))
    target.searchParams.set(name, value);
  return c.redirect(target.href, 302);
}

/**
 * Gives the authorization endpoint, below `/v1`, and the page it shows. The decision is posted to the same
 * address with everything that was asked, so nothing is kept in between.
 */
export function authorizeRoutes(cloud: Cloud, codes: Codes): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();

  const decide = (form: Form, { scopes, challenge }: AuthorizationRequest): Record<string, string> => {
    if (form.decision !== 'approve') throw new OAuthRefusal('access_denied', 'The person refused.');
    const persona = findPersona(cloud, form.persona);
    const grant = { persona, scopes: grantable(scopes, persona), isRevoked: false };
    return { code: codes.add({ grant, redirectUri: form.redirect_uri ?? '', challenge }) };
  };

  app.on(['GET', 'POST'], '/authorize', async (c) => {
    c.header('Cache-Control', 'no-store');
    let form: Form;
    try {
      form = c.req.method === 'POST' ? await readForm(c) : toForm(new URL(c.req.url).searchParams);
    } catch (error) {
      if (!(error instanceof OAuthRefusal)) throw error;
      return c.html(faultPage(error.message), 400);
    }
    const complaint = complaintAbout(form, cloud.origin);
    if (complaint) return c.html(faultPage(complaint), 400);
    try {
      const request = readRequest(form);
      if (c.req.method === 'POST') return sendBack(c, form, decide(form, request));
      const { scopes } = request;
      const question = { action: '/v1/authorize', fields: form, scopes, hint: form.login_hint };
      return c.html(questionPage(question, presentPersonas(cloud)));
    } catch (error) {
      if (!(error instanceof OAuthRefusal)) throw error;
      return sendBack(c, form, { error: error.error, error_description: error.message });
    }
  });
  app.all('/authorize', refuseMethod('GET, POST'));
  return app;
}
