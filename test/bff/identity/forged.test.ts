import { describe, expect, it } from 'vitest';
import { createClock } from '../support/clock';
import { keyPath, signed } from '../support/token';
import { createTestVerifier, refused } from '../support/verifier';
import { forgeries } from './forgeries';

describe('a forged token', () => {
  it.each(forgeries(createClock().now()))('is refused: %s', async (_flaw, forged) => {
    const { verify, upstream } = createTestVerifier();
    expect(await verify(forged)).toEqual(refused);
    const elsewhere = upstream.asked.filter(({ url }) => url.pathname !== keyPath);
    expect(elsewhere).toEqual([]);
  });

  it('is refused whichever byte of it is changed', async () => {
    const { verify, token } = createTestVerifier();
    const good = token();
    const end = good.lastIndexOf('.');
    for (let at = 0; at < end; at += 7) {
      const other = good[at] === 'A' ? 'B' : 'A';
      expect(await verify(good.slice(0, at) + other + good.slice(at + 1))).toMatchObject({ ok: false });
    }
  });
});

describe('the issuer of a token', () => {
  const hostile = [
    'https://evil.example/idb',
    'https://idbroker.webex.com.evil.example/idb',
    'https://evil.example/idbroker.webex.com/idb',
    'https://evil.example/?https://idbroker.webex.com/idb',
    'https://evil.example#https://idbroker.webex.com/idb',
    'https://idbroker.webex.com@evil.example/idb',
    'https://user:word@idbroker.webex.com/idb',
    'https://idbroker.webex.com:444/idb',
    'https://idbroker.webex.com:443/idb',
    'https://idbroker.webex.com./idb',
    'https://idbroker.webex.com/idb/',
    'https://idbroker.webex.com/idb//',
    'https://idbroker.webex.com/idb/../evil',
    'https://idbroker.webex.com/idb/%2e%2e/evil',
    'https://idbroker.webex.com/idb/..;/evil',
    'https://idbroker.webex.com/idb?x=1',
    'https://idbroker.webex.com/idb#x',
    'https://idbroker.webex.com/IDB',
    'https://IDBROKER.WEBEX.COM/idb',
    'HTTPS://idbroker.webex.com/idb',
    'http://idbroker.webex.com/idb',
    '//idbroker.webex.com/idb',
    'idbroker.webex.com/idb',
    'https:idbroker.webex.com/idb',
    'https:\\\\idbroker.webex.com\\idb',
    'https://idbroker.webex.com/idb ',
    ' https://idbroker.webex.com/idb',
    'https://idbroker.webex.com/idb\r\nhost: evil.example',
    'https://idbroker.webex.com/idb\0',
    'https://idbroker.webеx.com/idb',
    'https://idbroker.webex。com/idb',
    'https://idbroker.webex.com%2eevil.example/idb',
    'https://xidbroker.webex.com/idb',
    'https://webex.com/idb',
    'file:///idb',
    'data:application/json,{}',
    'http://127.0.0.1/idb',
    'http://169.254.169.254/idb',
    'http://[::1]/idb',
    '',
    7,
    null,
    undefined,
    true,
    ['https://idbroker.webex.com/idb'],
    { url: 'https://idbroker.webex.com/idb' },
  ];

  it.each(hostile.map((iss) => [iss]))(
    'is refused without any look-up unless it is exactly a listed one: %j',
    async (iss) => {
      const { verify, token, upstream } = createTestVerifier();
      expect(await verify(token({ iss }))).toEqual(refused);
      expect(upstream.asked).toEqual([]);
    },
  );

  it('is asked for its own key when several are listed', async () => {
    const issuers = ['https://idbroker.webex.com/idb', 'https://idbroker-eu.webex.com/idb'];
    const { verify, token, upstream } = createTestVerifier(issuers);
    for (const iss of issuers) expect(await verify(token({ iss }))).toMatchObject({ ok: true });
    expect(upstream.asked.map(({ url }) => url.host)).toEqual([
      'idbroker.webex.com',
      'idbroker-eu.webex.com',
    ]);
    expect(await verify(signed({ iss: 'constructor' }))).toEqual(refused);
  });
});
