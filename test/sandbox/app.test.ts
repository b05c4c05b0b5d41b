import { describe, expect, it } from 'vitest';
import { appId } from '../../src/sandbox/api/app';
import { settings } from '../../src/sandbox/api/welcome';
import { mainOrg } from '../../src/sandbox/orgs';
import { createClient, now, origin, searchPath } from './client';
import { writes } from './operations';

const path = '/v1/people?displayName=jo';

describe('the sandbox', () => {
  it('is as new after a reset', async () => {
    const { ask, post } = createClient();
    const first = await ask('/v1/people/nobody');
    await post('/sandbox/faults', { match: {}, fault: { status: 500 } });
    expect((await ask(path)).status).toBe(500);
    expect((await post('/sandbox/reset')).status).toBe(204);
    expect((await ask('/sandbox/journal')).body).toEqual([]);
    expect((await ask('/sandbox/faults')).body).toEqual([]);
    expect((await ask('/v1/people/nobody')).text).toBe(first.text);
  });

  it('takes every write back at a reset', async () => {
    const { ask, send, sandbox } = createClient();
    const all = async () =>
      (await ask(searchPath(mainOrg.id, { limit: '1000' }), 'admin')).text +
      (await ask('/v1/people?max=1000', 'admin')).text;
    const before = await all();
    for (const { method, path: at, body } of writes) {
      await send(method, at, body);
      expect(await all(), method).not.toBe(before);
      sandbox.reset();
      expect(await all(), method).toBe(before);
    }
  });

  it('keeps a client’s tracking id, and answers unknown paths, wrong methods and crashes as Webex would', async () => {
    const { ask } = createClient();
    const tracked = await ask('/v1/nowhere', 'member', { headers: { trackingid: 'client_1' } });
    expect([tracked.status, tracked.headers.get('trackingid')]).toEqual([404, 'client_1']);
    expect(tracked.body).toMatchObject({ trackingId: 'client_1' });
    const written = await ask('/v1/people', 'member', { method: 'DELETE' });
    expect([written.status, written.headers.get('allow')]).toEqual([405, 'GET, POST']);

    let calls = 0;
    const clock = {
      now: () => {
        calls += 1;
        if (calls > 1) throw new Error('the clock stopped');
        return now;
      },
    };
    const crashed = await createClient({ clock }).ask(path);
    expect(crashed.status).toBe(500);
    expect(crashed.body).toMatchObject({ errors: [{ description: expect.any(String) }] });
    expect(crashed.text).not.toContain('clock');
  });

  it('says at its address what it is and how to be pointed at', async () => {
    const { text } = await createClient().ask('/');
    for (const name of [
      'WEBEX_API_URL',
      'WEBEX_ISSUERS',
      'WEBEX_APP_ID',
      'WEBEX_ACCESS_TOKEN',
      'WEBEX_CLIENT_SECRET',
      'WEBEX_REFRESH_TOKEN',
      '/v1/authorize',
      '/v1/device/token',
      '/idb/oauth2/v1/revoke',
      '/sandbox/oauth-helper/verify',
      '/sandbox/oauth ',
      'familyRevocation',
      '/sandbox/clock',
      'service-app',
      'private-member',
      'SANDBOX_RATE_LIMIT',
      '/bulk/delete',
      '/sandbox/limits',
      '/sandbox/coverage',
      'halfApplied',
    ])
      expect(text).toContain(name);
  });

  it('says how a server is to sign people in, or act with one access for all', async () => {
    const common = {
      WEBEX_API_URL: `${origin}/v1`,
      WEBEX_ISSUERS: `${origin}/idb`,
      WEBEX_APP_ID: appId,
      AVATAR_ORIGINS: origin,
    };
    const integration = {
      WEBEX_CLIENT_ID: expect.stringMatching(/^C[0-9a-f]{64}$/),
      WEBEX_CLIENT_SECRET: 'sandbox-client-secret',
      SECRET_KEY: expect.stringMatching(/^EXAMPLE[\w]{36}=$/),
    };
    expect(settings(origin)).toEqual({
      ...common,
      ...integration,
      WEBEX_TOKEN_MODE: 'delegated',
      WEBEX_REDIRECT_URI: `${origin}/sandbox/oauth-helper/callback`,
      WEBEX_SCOPES:
        'spark:people_read,Identity:contact,spark-admin:people_read,spark-admin:people_write,identity:contacts_rw',
    });
    expect(settings(origin, 'service-app')).toEqual({
      ...common,
      ...integration,
      WEBEX_TOKEN_MODE: 'service-app',
      WEBEX_REFRESH_TOKEN: 'sandbox-refresh-service-app',
    });
    expect(settings(origin, 'personal')).toEqual({
      ...common,
      WEBEX_TOKEN_MODE: 'personal',
      WEBEX_ACCESS_TOKEN: 'sandbox-token-member',
    });
    expect(Buffer.from(settings(origin).SECRET_KEY ?? '', 'base64')).toHaveLength(32);
  });
});
