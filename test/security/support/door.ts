import { expect } from 'vitest';
import { createTestBff } from '../../bff/support/bff';
import { keyPath } from '../../bff/support/token';

export const keyAddress = `https://idbroker.webex.com${keyPath}`;

/** A BFF as an outsider sees it: an address that takes tokens. Addresses may ask 600 times a minute. */
export function createDoor(options: Parameters<typeof createTestBff>[0] = {}) {
  let test = createTestBff(options);
  let asked = 0;
  const addresses = new Set<string>();
  return {
    now: () => test.clock.now(),
    pass: (milliseconds: number) => test.clock.pass(milliseconds),
    upstream: () => test.upstream,
    async knock(token: unknown) {
      if (asked % 590 === 589) test = createTestBff(options);
      asked += 1;
      const answer = await test.post({ token });
      for (const { url } of test.upstream.asked) addresses.add(url.href);
      const { code, handle } = await answer.json();
      return { status: answer.status, code, handle };
    },
    /** Every address that was ever asked. */
    addresses: () => [...addresses],
  };
}

export const refused = { status: 401, code: 'token_refused', handle: undefined };
export const opened = { status: 200, code: undefined, handle: expect.stringMatching(/^[\w-]{43}$/) };
