import { Hono } from 'hono';
import type { Cloud } from '../cloud';
import type { ApiEnv, Clock } from '../env';
import { refuseMethod } from '../method';
import { authenticateClient, client } from './client';
import { type Device, type Devices, deviceLife, pollInterval } from './devices';
import { readForm, requireField } from './form';
import type { Grant } from './grants';
import { OAuthRefusal } from './refusal';
import { readScopes } from './scopes';
import { verifyPath } from './verify';

const grantType = 'urn:ietf:params:oauth:grant-type:device_code';

/** Gives what the person has granted; throws what the device has to be told instead (RFC 8628, 3.5). */
function poll(device: Device | undefined, clock: Clock): Grant {
  if (!device || device.isSpent) throw new OAuthRefusal('invalid_grant', 'The device code is invalid.');
  const now = clock.now();
  if (now >= device.expiresAt) throw new OAuthRefusal('expired_token', 'The device code has expired.');
  const isHasty = device.polledAt !== undefined && now - device.polledAt < pollInterval * 1000;
  device.polledAt = now;
  if (isHasty) throw new OAuthRefusal('slow_down', `Ask at most every ${pollInterval} seconds.`);
  if (device.decision === undefined)
    throw new OAuthRefusal('authorization_pending', 'The person has not decided yet.', 428);
  device.isSpent = true;
  if (device.decision === 'refused') throw new OAuthRefusal('access_denied', 'The person refused.');
  return device.decision;
}

/** Gives the two endpoints of the device grant, below `/v1`. */
export function deviceRoutes(cloud: Cloud, devices: Devices): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();

  app.post('/device/authorize', async (c) => {
    const form = await readForm(c);
    // Asked without a secret; Webex publishes 400 for a client that it does not know.
    if (requireField(form, 'client_id') !== client.id)
      throw new OAuthRefusal('invalid_client', 'Client Id is invalid');
    const device = devices.add(readScopes(form.scope));
    const page = cloud.origin + verifyPath;
    c.header('Cache-Control', 'no-store');
    return c.json({
      device_code: device.deviceCode,
      user_code: device.userCode,
      verification_uri: page,
      verification_uri_complete: `${page}?userCode=${device.userCodeHash}`,
      expires_in: deviceLife,
      interval: pollInterval,
    });
  });
  app.all('/device/authorize', refuseMethod('POST'));

  app.post('/device/token', async (c) => {
    const form = await readForm(c);
    authenticateClient(c, form, { body: false });
    if (requireField(form, 'grant_type') !== grantType)
      throw new OAuthRefusal('unsupported_grant_type', 'Only device codes are taken here.');
    const grant = poll(devices.find(requireField(form, 'device_code')), cloud.clock);
    c.header('Cache-Control', 'no-store');
    return c.json(cloud.grants.issue(grant));
  });
  app.all('/device/token', refuseMethod('POST'));
  return app;
}
