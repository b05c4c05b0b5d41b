import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/bff/config';

const enough = { WEBEX_APP_ID: 'app', WEBEX_ACCESS_TOKEN: 'canary-token', WEBEX_TOKEN_MODE: 'personal' };

/** The settings that these variables give on top of those that must be there. */
function settingsOf(env: Record<string, string> = {}) {
  const parsed = parseConfig({ ...enough, ...env });
  if (!parsed.ok) throw new Error(parsed.faults.join('\n'));
  return parsed.config;
}

function faultsOf(env: Record<string, string>): string[] {
  const parsed = parseConfig({ ...enough, ...env });
  return parsed.ok ? [] : parsed.faults;
}

describe('the settings', () => {
  it('need three variables; the others have a default that is safe', () => {
    expect(settingsOf()).toEqual({
      port: 3000,
      host: '127.0.0.1',
      publicOrigin: 'http://127.0.0.1:3000',
      metricsPort: undefined,
      logLevel: 'info',
      apiUrl: 'https://webexapis.com/v1',
      appId: 'app',
      issuers: [
        'https://idbroker.webex.com/idb',
        'https://idbroker-eu.webex.com/idb',
        'https://idbroker-b-us.webex.com/idb',
        'https://idbroker-ca.webex.com/idb',
      ],
      mode: { kind: 'personal', accessToken: 'canary-token' },
      secretKey: undefined,
      previousSecretKey: undefined,
      storeUrl: 'file:./data/sidecard.db',
      frameAncestors: "'self' https://webex.com https://*.webex.com https://*.webexgov.us",
      avatarOrigins: ['https://*.webexcontent.com'],
      trustedProxies: [],
    });
  });

  it('take an empty variable for a missing one', () => {
    expect(settingsOf({ PORT: '', WEBEX_API_URL: '', LOG_LEVEL: '' })).toEqual(settingsOf());
    expect(faultsOf({ WEBEX_APP_ID: '', WEBEX_ACCESS_TOKEN: ' ' })).toHaveLength(2);
  });

  it.each([
    ['https://api.example', 'https://api.example/v1'],
    ['https://api.example/', 'https://api.example/v1'],
    ['https://api.example/v1/', 'https://api.example/v1'],
    ['https://api.example/webex/v2', 'https://api.example/webex/v2'],
    ['http://127.0.0.1:4100', 'http://127.0.0.1:4100/v1'],
    ['http://localhost:4100/v1', 'http://localhost:4100/v1'],
    ['http://[::1]:4100', 'http://[::1]:4100/v1'],
  ])('give a bare origin its version: %s', (given, apiUrl) => {
    expect(settingsOf({ WEBEX_API_URL: given }).apiUrl).toBe(apiUrl);
  });

  it.each([
    'webexapis.com/v1',
    'http://webexapis.com/v1',
    'http://localhost.evil.example/v1',
    'http://127.0.0.1.evil.example/v1',
    'ftp://webexapis.com/v1',
    'file:///etc/passwd',
    'https://name@webexapis.com/v1',
    'https://:word@webexapis.com/v1',
    'https://webexapis.com/v1?a=b',
    'https://webexapis.com/v1#a',
    'https://',
    'nonsense',
  ])('refuse an address that is not https, or says more than an address: %s', (address) => {
    expect(faultsOf({ WEBEX_API_URL: address })).toEqual([
      'WEBEX_API_URL must be an https address (http only on this machine) without query',
    ]);
    expect(faultsOf({ WEBEX_ISSUERS: `https://idbroker.webex.com/idb ${address}` })).toHaveLength(1);
  });

  it('take issuers between commas, blanks and new lines, and at least one', () => {
    const issuers = 'https://a.example/idb, https://b.example/idb\nhttp://127.0.0.1:4100/idb';
    expect(settingsOf({ WEBEX_ISSUERS: issuers }).issuers).toEqual([
      'https://a.example/idb',
      'https://b.example/idb',
      'http://127.0.0.1:4100/idb',
    ]);
    expect(faultsOf({ WEBEX_ISSUERS: ' , ' })).toEqual(['WEBEX_ISSUERS names no issuer']);
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', 'sidecard.example', '127.0.0.1.evil.example'])(
    'do not let one person’s token be used from other machines: %s',
    (HOST) => {
      expect(faultsOf({ HOST })).toEqual(['HOST must be this machine (127.0.0.1) in personal mode']);
    },
  );

  it.each(['127.0.0.1', 'localhost', '::1'])('may listen on this machine: %s', (host) => {
    expect(settingsOf({ HOST: host }).host).toBe(host);
  });

  it.each([
    [{ WEBEX_TOKEN_MODE: '' }, ['WEBEX_CLIENT_ID', 'WEBEX_CLIENT_SECRET', 'SECRET_KEY']],
    [{ WEBEX_TOKEN_MODE: 'delegated' }, ['WEBEX_CLIENT_ID', 'WEBEX_CLIENT_SECRET', 'SECRET_KEY']],
    [
      { WEBEX_TOKEN_MODE: 'service-app', WEBEX_CLIENT_ID: 'C1' },
      ['WEBEX_CLIENT_SECRET', 'WEBEX_REFRESH_TOKEN', 'SECRET_KEY'],
    ],
    [{ WEBEX_ACCESS_TOKEN: '' }, ['WEBEX_ACCESS_TOKEN']],
  ])('name what a mode needs: %j', (env, names) => {
    expect(faultsOf(env).map((fault) => fault.split(' ')[0])).toEqual(names);
  });

  it('of sign-in for each user are the mode, the integration and a key', () => {
    const delegated = {
      WEBEX_TOKEN_MODE: 'delegated',
      WEBEX_CLIENT_ID: 'C1',
      WEBEX_CLIENT_SECRET: 'canary-secret',
      SECRET_KEY: Buffer.alloc(32, 1).toString('base64'),
    };
    expect(settingsOf({ ...delegated, HOST: '0.0.0.0' })).toMatchObject({
      host: '0.0.0.0',
      secretKey: Buffer.alloc(32, 1),
      mode: {
        kind: 'delegated',
        clientId: 'C1',
        clientSecret: 'canary-secret',
        redirectUri: 'https://oauth-helper-prod.wbx2.com/helperservice/v1/callback',
        scopes: ['spark:people_read', 'Identity:contact'],
      },
    });
  });

  it.each(['', 'short', Buffer.alloc(31).toString('base64'), Buffer.alloc(33).toString('hex')])(
    'take a key of 32 bytes and no other: %j',
    (key) => {
      expect(faultsOf({ SECRET_KEY_PREVIOUS: key })).toEqual(
        key ? ['SECRET_KEY_PREVIOUS must be 32 bytes in base64 or as 64 hex letters'] : [],
      );
    },
  );

  it.each(['https://sidecard.example/app', 'http://sidecard.example', 'sidecard.example'])(
    'know an origin when they see one: %s is none',
    (PUBLIC_ORIGIN) => expect(faultsOf({ PUBLIC_ORIGIN })).toHaveLength(1),
  );

  it.each(['10.0.0.0/33', '10.0.0', 'proxy', '::1/129', '10.0.0.1/8/8'])(
    'know addresses and networks: %s is none',
    (proxies) => {
      expect(faultsOf({ TRUSTED_PROXIES: proxies })).toHaveLength(1);
      expect(settingsOf({ TRUSTED_PROXIES: '10.0.0.0/8, ::1' }).trustedProxies).toEqual([
        '10.0.0.0/8',
        '::1',
      ]);
    },
  );

  it.each(['sidecard.db', 'http://x', 'file:', 'redis:x', 'file:x?mode=ro'])(
    'know a store: %s is none',
    (STORE_URL) =>
      expect(faultsOf({ STORE_URL })).toEqual(['STORE_URL must be file:PATH or redis://HOST:PORT']),
  );

  it('write who may frame the page on one line, and as nothing but a list of origins', () => {
    expect(settingsOf({ FRAME_ANCESTORS: " 'self'\n  https://*.webex.com " }).frameAncestors).toBe(
      "'self' https://*.webex.com",
    );
    for (const FRAME_ANCESTORS of [
      "'self'; script-src *",
      "'self', *",
      '"x"',
      'https://a.example\0',
      '*',
      "'self' https:",
      'https://*',
    ])
      expect(faultsOf({ FRAME_ANCESTORS })).toEqual([
        'FRAME_ANCESTORS must be a list of origins, and not everybody',
      ]);
  });

  it('take the origins of pictures between blanks or commas, one `*.` before a host, http on this machine only', () => {
    const given = 'https://*.webexcontent.com, https://pictures.example:8443\nhttp://127.0.0.1:4100';
    expect(settingsOf({ AVATAR_ORIGINS: given }).avatarOrigins).toEqual([
      'https://*.webexcontent.com',
      'https://pictures.example:8443',
      'http://127.0.0.1:4100',
    ]);
    expect(faultsOf({ AVATAR_ORIGINS: ' , ' })).toEqual(['AVATAR_ORIGINS names no origin']);
  });

  it.each([
    '*',
    'https:',
    'https://*',
    'https://*.com',
    'https://a.*.example',
    'https://*.*.example.com',
    'https://a.example/',
    'https://a.example/x',
    'https://me@a.example',
    'https://a.example:99999',
    'https://a.example;script-src',
    "'unsafe-inline'",
    'data:',
    'http://a.example',
    'http://169.254.169.254',
    'http://localhost.evil.example',
    'a.example',
  ])('refuse what is no origin of pictures: %s', (AVATAR_ORIGINS) => {
    expect(faultsOf({ AVATAR_ORIGINS })).toEqual([
      'AVATAR_ORIGINS must be origins such as https://*.webexcontent.com',
    ]);
  });

  it.each(['-1', '1e3', '80a', '65536', ' '])('know a port number: %j is none', (PORT) => {
    expect(faultsOf({ PORT })).toEqual(['PORT must be a port number']);
  });
});

describe('faults in the settings', () => {
  it('are told all at once, each by the name of its variable', () => {
    const parsed = parseConfig({
      PORT: 'x',
      HOST: 'x',
      WEBEX_TOKEN_MODE: 'personal',
      LOG_LEVEL: 'x',
      WEBEX_API_URL: 'x',
      WEBEX_ISSUERS: 'x',
      FRAME_ANCESTORS: ';',
      AVATAR_ORIGINS: 'x',
    });
    const names = parsed.ok ? [] : parsed.faults.map((fault) => fault.split(/[ .]/)[0]);
    expect(names.sort()).toEqual([
      'AVATAR_ORIGINS',
      'FRAME_ANCESTORS',
      'HOST',
      'LOG_LEVEL',
      'PORT',
      'WEBEX_ACCESS_TOKEN',
      'WEBEX_API_URL',
      'WEBEX_APP_ID',
      'WEBEX_ISSUERS',
    ]);
  });

  it.each([
    'PORT',
    'HOST',
    'LOG_LEVEL',
    'WEBEX_API_URL',
    'WEBEX_ISSUERS',
    'WEBEX_TOKEN_MODE',
    'FRAME_ANCESTORS',
    'AVATAR_ORIGINS',
  ])('never repeat a value, which may be a secret in the wrong place: %s', (name) => {
    const faults = faultsOf({ [name]: 'canary;secret' });
    expect(faults).toHaveLength(1);
    expect(faults.join()).not.toContain('canary');
  });
});
