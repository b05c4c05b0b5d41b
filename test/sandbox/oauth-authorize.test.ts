import { describe, expect, it } from 'vitest';
import integration from '../../manifest/integration.json' with { type: 'json' };
import { usualScopes } from '../../src/sandbox/api/oauth/scopes';
import { toRestId } from '../../src/sandbox/ids';
import { personas } from '../../src/sandbox/personas';
import { origin } from './client';
import { challenge, createSignIn, redirectUri, usualRequest, webexHelper } from './oauth';

const checkedIn = (page: string) => /value="([\w-]+)" required checked/.exec(page)?.[1];

describe('the page of an authorization request', () => {
  it('offers every persona, names the app and says in words what it asks for', async () => {
    const { status, headers, text } = await createSignIn().visit();
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8']);
    for (const { person } of personas) expect(text).toContain(person.displayName);
    expect(text).not.toContain('Sidecard Service');
    expect(text).toContain('<h1>Sidecard asks for access</h1>');
    expect(text).toContain('Look up people in your organization');
    expect(text).not.toContain('add, change and remove people');
    expect(text).toMatch(/>Approve<.*>Refuse</s);
  });

  it('has the first persona chosen, or the one whose address is hinted at', async () => {
    const { visit } = createSignIn();
    expect(checkedIn((await visit()).text)).toBe('member');
    const login_hint = 'Tobias.Ferrant@acme.example.com';
    expect(checkedIn((await visit({ login_hint })).text)).toBe('admin');
    expect(checkedIn((await visit({ login_hint: 'nobody@example.com' })).text)).toBe('member');
  });

  it('leaves out who has been deleted, and takes no decision of theirs', async () => {
    const { visit, send, form } = createSignIn();
    const member = personas[0]?.person.uuid ?? '';
    await send('DELETE', `/v1/people/${toRestId('PEOPLE', member)}`);
    expect((await visit()).text).not.toContain('Mira Calloway');
    const late = await form('/v1/authorize', { ...usualRequest, persona: 'member', decision: 'approve' });
    expect([late.status, late.headers.get('location')]).toEqual([400, null]);
  });

  it('carries what was asked along, and no markup that somebody put into it', async () => {
    const { text } = await createSignIn().visit({ state: '"><script>x</script>' });
    expect(text).toContain('name="state" value="&quot;&gt;&lt;script&gt;x&lt;/script&gt;"');
    expect(text).not.toContain('<script>');
  });
});

it('what the manifest registers is registered here: every scope, every redirect address', async () => {
  const { visit } = createSignIn();
  const { read, adminWrite } = integration.scopes;
  const scopes = [...read, ...adminWrite].flatMap((one) => [
    one.scope,
    ...('alternative' in one ? [one.alternative] : []),
  ]);
  expect(new Set(scopes)).toEqual(new Set([...usualScopes, 'identity:contacts_read']));
  for (const redirect_uri of integration.redirectUris)
    expect((await visit({ scope: scopes.join(' '), redirect_uri })).status).toBe(200);
});

describe('the decision', () => {
  it('sends a code and the state to the redirect address', async () => {
    const { form } = createSignIn();
    const approval = { ...usualRequest, persona: 'member', decision: 'approve' };
    const { status, headers } = await form('/v1/authorize', approval);
    const target = new URL(headers.get('location') ?? '');
    expect([status, target.origin + target.pathname]).toEqual([302, redirectUri]);
    expect(Object.fromEntries(target.searchParams)).toEqual({
      code: expect.stringMatching(/^sandbox-code-[0-9a-f]{48}$/),
      state: 'st&te',
    });
  });

  it('sends it to Webex’s own helper, too, and no state where none was sent', async () => {
    const { form } = createSignIn();
    const { state: _, ...stateless } = usualRequest;
    const approval = { ...stateless, redirect_uri: webexHelper, persona: 'member', decision: 'approve' };
    const { headers } = await form('/v1/authorize', approval);
    expect(headers.get('location')).toMatch(
      /^https:\/\/oauth-helper-prod\.wbx2\.com\/.*callback\?code=[\w-]+$/,
    );
  });

  it('sends access_denied when it is no', async () => {
    expect(await createSignIn().decide('member', {}, 'refuse')).toMatchObject({
      error: 'access_denied',
      state: 'st&te',
    });
  });

  it('gives no two people, and nobody twice, the same code', async () => {
    const { decide } = createSignIn();
    const codes = [await decide('member'), await decide('member'), await decide('admin')];
    expect(new Set(codes.map(({ code }) => code)).size).toBe(3);
  });
});

describe('an authorization request that is wrong', () => {
  it.each([
    ['an unknown client', { client_id: 'C00' }],
    ['no client', { client_id: '' }],
    ['an unregistered redirect address', { redirect_uri: 'https://evil.example.com/callback' }],
    ['a redirect address with more to it', { redirect_uri: `${redirectUri}/more` }],
    ['a redirect address with a query', { redirect_uri: `${redirectUri}?next=x` }],
    ['another case in the redirect address', { redirect_uri: redirectUri.replace('callback', 'Callback') }],
    ['no redirect address', { redirect_uri: '' }],
  ])('leads nowhere with %s, asked or decided', async (_name, changes) => {
    const { visit, form } = createSignIn();
    const approval = { ...usualRequest, ...changes, persona: 'member', decision: 'approve' };
    for (const answer of [await visit(changes), await form('/v1/authorize', approval)]) {
      expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
      expect(answer.text).toContain('role="alert"');
    }
  });

  it('leads nowhere with a parameter that is there twice', async () => {
    const twice = `${new URLSearchParams(usualRequest)}&redirect_uri=${encodeURIComponent(redirectUri)}`;
    expect((await createSignIn().ask(`/v1/authorize?${twice}`)).status).toBe(400);
  });

  it.each([
    ['invalid_request', { response_type: '' }],
    ['unsupported_response_type', { response_type: 'token' }],
    ['invalid_scope', { scope: '' }],
    ['invalid_scope', { scope: 'spark:people_read spark:all' }],
    ['invalid_scope', { scope: 'openid' }],
    ['invalid_request', { code_challenge: 'short' }],
    ['invalid_request', { code_challenge: challenge, code_challenge_method: 'S512' }],
    ['invalid_request', { code_challenge_method: 'S256' }],
    ['invalid_request', { prompt: 'login' }],
    ['login_required', { prompt: 'none' }],
  ])('goes back as %s for %j, asked or decided', async (error, changes) => {
    const { visit, decide } = createSignIn();
    const { status, headers } = await visit(changes);
    expect(status).toBe(302);
    const target = new URL(headers.get('location') ?? '');
    expect(target.href.startsWith(redirectUri)).toBe(true);
    expect(Object.fromEntries(target.searchParams)).toMatchObject({ error, state: 'st&te' });
    expect(await decide('member', changes)).toMatchObject({ error });
  });

  it('asks who it is, whatever the prompt says about accounts', async () => {
    expect((await createSignIn().visit({ prompt: 'select_account' })).status).toBe(200);
  });

  it('can only be asked and decided', async () => {
    const { ask } = createSignIn();
    const { status, headers } = await ask(`${origin}/v1/authorize`, 'member', { method: 'PUT' });
    expect([status, headers.get('allow')]).toEqual([405, 'GET, POST']);
  });
});

describe('what is granted', () => {
  const all =
    'spark:people_read Identity:contact identity:contacts_read spark-admin:people_read spark-admin:people_write identity:contacts_rw';

  it.each([
    ['member', 'spark:people_read Identity:contact identity:contacts_read'],
    ['admin', all],
    ['no-contacts-member', 'spark:people_read'],
    ['unscoped-admin', 'spark:people_read identity:contacts_read spark-admin:people_read'],
  ])('to %s is what was asked and their org allows', async (persona, scope) => {
    const { set, signIn } = createSignIn();
    await set({ scopeInAnswer: true });
    expect((await signIn(persona, { scope: all })).scope).toBe(scope);
  });

  it('is never more than was asked', async () => {
    const { signIn, askWith } = createSignIn();
    const { access_token: token } = await signIn('admin', { scope: 'spark:people_read' });
    expect((await askWith(token)).body).toMatchObject({ displayName: 'Tobias Ferrant' });
    expect((await askWith(token, '/v1/people?max=5')).status).toBe(400);
    const { org } = personas[1] ?? { org: { id: '' } };
    const contacts = `/v1/contacts/organizations/${org.id}/contacts/search`;
    expect((await askWith(token, contacts)).status).toBe(403);
    expect((await askWith('sandbox-token-admin', contacts)).status).toBe(200);
  });

  it('goes back as invalid_scope if it would be nothing', async () => {
    expect(await createSignIn().decide('member', { scope: 'spark-admin:people_write' })).toMatchObject({
      error: 'invalid_scope',
    });
  });
});
