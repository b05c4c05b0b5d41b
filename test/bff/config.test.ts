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
      logLevel: 'info',
      apiUrl: 'https://webexapis.com/v1',
      appId: 'app',
      issuers: [
        'https://idbroker.webex.com/idb',
        'https://idbroker-eu.webex.com/idb',
        'https://idbroker-b-us.webex.com/idb',
        'https://idbroker-ca.webex.com/idb',
      ],
      accessToken: 'canary-token',
      frameAncestors: "'self' https://webex.com https://*.webex.com https://*.webexgov.us",
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
      expect(faultsOf({ HOST })).toEqual([
        'HOST must be this machine (127.0.0.1) while WEBEX_TOKEN_MODE is personal',
      ]);
    },
  );

  it.each(['127.0.0.1', 'localhost', '::1'])('may listen on this machine: %s', (host) => {
    expect(settingsOf({ HOST: host }).host).toBe(host);
  });

  it.each([{ WEBEX_TOKEN_MODE: '' }, { WEBEX_TOKEN_MODE: 'delegated' }, { WEBEX_TOKEN_MODE: 'service-app' }])(
    'say that sign-in is not there yet: %j',
    (env) => {
      expect(faultsOf(env)).toEqual([
        'WEBEX_TOKEN_MODE must be personal: sign-in for each user is not part of this version',
      ]);
    },
  );

  it('write who may frame the page on one line, and as nothing but a list of origins', () => {
    expect(settingsOf({ FRAME_ANCESTORS: " 'self'\n  https://*.webex.com " }).frameAncestors).toBe(
      "'self' https://*.webex.com",
    );
    for (const FRAME_ANCESTORS of ["'self'; script-src *", "'self', *", '"x"', 'https://a.example\0'])
      expect(faultsOf({ FRAME_ANCESTORS })).toEqual(['FRAME_ANCESTORS must be a list of origins']);
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
      LOG_LEVEL: 'x',
      WEBEX_API_URL: 'x',
      WEBEX_ISSUERS: 'x',
      FRAME_ANCESTORS: ';',
    });
    const names = parsed.ok ? [] : parsed.faults.map((fault) => fault.split(/[ .]/)[0]);
    expect(names.sort()).toEqual([
      'FRAME_ANCESTORS',
      'HOST',
      'LOG_LEVEL',
      'PORT',
      'WEBEX_ACCESS_TOKEN',
      'WEBEX_API_URL',
      'WEBEX_APP_ID',
      'WEBEX_ISSUERS',
      'WEBEX_TOKEN_MODE',
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
  ])('never repeat a value, which may be a secret in the wrong place: %s', (name) => {
    const faults = faultsOf({ [name]: 'canary;secret' });
    expect(faults).toHaveLength(1);
    expect(faults.join()).not.toContain('canary');
  });
});
