// How people let an app act for them, and how they take that back. Knows the words of OAuth and where Webex
// differs; must not know what the tokens are good for.
import { Hono } from 'hono';
import type { Cloud } from '../cloud';
import type { ApiEnv } from '../env';
import { accessTokenRoutes } from './access-token';
import { authorizeRoutes } from './authorize';
import { createCodes } from './codes';
import { deviceRoutes } from './device';
import { createDevices } from './devices';
import { createHelper, helperRoutes } from './helper';
import { answerOAuthError } from './refusal';
import { revokeRoutes } from './revoke';
import { type OAuthSwitches, oauthSwitchRoutes } from './switches';
import { verifyRoutes } from './verify';

/** The routes by the path they belong below, and what they keep. */
export interface OAuth {
  readonly v1: Hono<ApiEnv>;
  readonly idb: Hono<ApiEnv>;
  readonly sandbox: Hono<ApiEnv>;
  reset(): void;
}

/** Makes the sign-in of the pretend Webex. */
export function createOAuth(cloud: Cloud, switches: OAuthSwitches): OAuth {
  const codes = createCodes(cloud.clock);
  const devices = createDevices(cloud.clock);
  const helper = createHelper(cloud.clock);
  const onError = answerOAuthError(switches);
  return {
    v1: new Hono<ApiEnv>()
      .route('/', authorizeRoutes(cloud, codes).onError(onError))
      .route('/', accessTokenRoutes(cloud, codes).onError(onError))
      .route('/', deviceRoutes(cloud, devices).onError(onError)),
    idb: new Hono<ApiEnv>().route('/', revokeRoutes(cloud).onError(onError)),
    sandbox: new Hono<ApiEnv>()
      .route('/', oauthSwitchRoutes(switches))
      .route('/', helperRoutes(helper))
      .route('/', verifyRoutes(cloud, devices)),
    reset: () => {
      cloud.grants.reset();
      codes.reset();
      devices.reset();
      helper.reset();
    },
  };
}
