import { describe, expect, it } from 'vitest';
import { client as integration } from '../../src/sandbox/api/oauth/client';
import { origin } from './client';
import { basic, createSignIn, credentials } from './oauth';

interface DeviceBody {
  device_code: string;
  user_code: string;
  verification_uri: string;
  verification_uri_complete: string;
}

const grant_type = 'urn:ietf:params:oauth:grant-type:device_code';
const page = '/sandbox/oauth-helper/verify';

async function started(scope = 'spark:people_read') {
  const client = createSignIn();
  const asked = { client_id: integration.id, scope };
  const { body: device } = await client.form<DeviceBody>('/v1/device/authorize', asked);
  const userCode = new URL(device.verification_uri_complete).searchParams.get('userCode') ?? '';
  return {
    ...client,
    device,
    poll: (headers: Record<string, string> = { authorization: basic }) =>
      client.form('/v1/device/token', { grant_type, device_code: device.device_code }, headers),
    open: (query: string) => client.ask(page + query, 'member', { headers: {} }),
    settle: (persona: string, decision = 'approve') => client.form(page, { userCode, persona, decision }),
  };
}

describe('a device', () => {
  it('gets codes as in Webex’s published sample', async () => {
    const { device } = await started();
    expect(device).toEqual({
      device_code: expect.stringMatching(/^sandbox-device-[0-9a-f]{48}$/),
      user_code: expect.stringMatching(/^\d{6}$/),
      verification_uri: origin + page,
      verification_uri_complete: expect.stringMatching(/\/verify\?userCode=[0-9a-f]{64}$/),
      expires_in: 300,
      interval: 2,
    });
  });

  it('waits, and has its tokens once when the person has approved', async () => {
    const { poll, advance, settle, askWith } = await started();
    const pending = await poll();
    expect([pending.status, pending.body.error]).toEqual([428, 'authorization_pending']);
    await advance(2);
    expect((await settle('admin')).text).toContain('Device connected');
    const { status, body } = await poll();
    expect([status, body.token_type]).toEqual([200, 'Bearer']);
    expect((await askWith(body.access_token)).body).toMatchObject({ displayName: 'Tobias Ferrant' });
    await advance(2);
    expect((await poll()).body.error).toBe('invalid_grant');
  });

  it('that asks too often is told to slow down, approved or not', async () => {
    const { poll, advance, settle } = await started();
    await poll();
    await advance(1.9);
    const hasty = await poll();
    expect([hasty.status, hasty.body.error]).toEqual([400, 'slow_down']);
    await settle('member');
    expect((await poll()).body.error).toBe('slow_down');
    await advance(2);
    expect((await poll()).status).toBe(200);
  });

  it('is told when the person refuses', async () => {
    const { poll, settle } = await started();
    expect((await settle('member', 'refuse')).text).toContain('Device not connected');
    const refused = await poll();
    expect([refused.status, refused.body.error]).toEqual([400, 'access_denied']);
  });

  it('is told when the person may grant nothing of it', async () => {
    const { poll, settle } = await started('spark-admin:people_write');
    await settle('member');
    expect((await poll()).body.error).toBe('access_denied');
  });

  it('is told when it took too long, even after an approval', async () => {
    const { poll, advance, settle } = await started();
    await settle('member');
    await advance(300);
    const late = await poll();
    expect([late.status, late.body.error]).toEqual([400, 'expired_token']);
  });

  it('must say who it is by Basic', async () => {
    const { poll, form, device } = await started();
    const inBody = { grant_type, device_code: device.device_code, ...credentials };
    const refused = await form('/v1/device/token', inBody);
    expect([refused.status, refused.body.error]).toEqual([401, 'invalid_client']);
    expect((await poll({})).status).toBe(401);
    expect((await poll()).status).toBe(428);
  });

  it.each([
    ['unsupported_grant_type', { grant_type: 'refresh_token', device_code: 'x' }],
    ['invalid_request', { device_code: 'x' }],
    ['invalid_request', { grant_type }],
    ['invalid_grant', { grant_type, device_code: 'x' }],
  ])('is answered %s to %j', async (error, fields) => {
    const { form } = await started();
    const { status, body } = await form('/v1/device/token', fields, { authorization: basic });
    expect([status, body.error]).toEqual([400, error]);
  });

  it.each([
    ['invalid_client', { client_id: 'C00', scope: 'spark:people_read' }],
    ['invalid_request', { scope: 'spark:people_read' }],
    ['invalid_scope', { client_id: integration.id }],
    ['invalid_scope', { client_id: integration.id, scope: 'spark:all' }],
  ])('gets no codes, but a 400 %s, for %j', async (error, fields) => {
    const { status, body } = await createSignIn().form('/v1/device/authorize', fields);
    expect([status, body.error]).toEqual([400, error]);
  });

  it('is forgotten at a reset', async () => {
    const { poll, post, open, device } = await started();
    await post('/sandbox/reset');
    expect((await poll()).body.error).toBe('invalid_grant');
    expect((await open(`?user_code=${device.user_code}`)).status).toBe(404);
  });
});

describe('the page for a device', () => {
  it('asks for the code, and takes it with the blanks people type', async () => {
    const { open, device } = await started();
    expect((await open('')).text).toContain('Code shown on your device');
    const spaced = `${device.user_code.slice(0, 3)}+${device.user_code.slice(3)}`;
    const found = await open(`?user_code=${spaced}`);
    expect([found.status, found.text]).toEqual([200, expect.stringContaining('Sidecard asks for access')]);
    expect(found.text).toContain('Look up people in your organization');
  });

  it('opens right away by the complete address', async () => {
    const { open, device } = await started();
    const { text } = await open(new URL(device.verification_uri_complete).search);
    expect(text).toContain('>Approve<');
  });

  it('says so when no device waits with the code: unknown, expired, decided', async () => {
    const { open, settle, device } = await started();
    const asking = `?user_code=${device.user_code}`;
    expect((await open('?user_code=1')).text).toContain('role="alert"');
    await settle('member');
    expect((await open(asking)).status).toBe(404);
    expect((await settle('admin')).status).toBe(404);
    const other = await started();
    await other.advance(300);
    expect((await other.open(`?user_code=${other.device.user_code}`)).status).toBe(404);
  });
});
