import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFromWebex } from '../../../src/app/host/filter';
import { strangers, webexOrigins, windowIn } from './windows';

const top = windowIn();
const middle = windowIn(top);
const framed = windowIn(middle);
const messageFrom = (source: Window | null, origin = 'https://sim.webex.com', data: unknown = '{}') =>
  ({ source, origin, data }) as MessageEvent;

describe('P28 T18: a window message', () => {
  it.each(webexOrigins)('is taken from %s, directly or at one remove', (origin) => {
    expect(isFromWebex(framed, messageFrom(middle, origin))).toBe(true);
    expect(isFromWebex(framed, messageFrom(top, origin))).toBe(true);
  });

  it.each(strangers)('is not taken from %j', (origin) => {
    expect(isFromWebex(framed, messageFrom(middle, origin))).toBe(false);
  });

  it.each([
    ['another frame of the same page', windowIn(middle)],
    ['a frame within', windowIn(framed)],
    ['a window of its own', windowIn()],
    ['nobody', null],
    ['the page itself', framed],
  ])('is not taken from %s', (_, source) => {
    expect(isFromWebex(framed, messageFrom(source))).toBe(false);
  });

  it('is never taken by a page that nobody frames', () => {
    for (const source of [top, middle, framed, null])
      expect(isFromWebex(top, messageFrom(source))).toBe(false);
  });

  it.each([
    ['an object', { type: 'event' }],
    ['nothing', undefined],
    ['bytes', new Uint8Array(8)],
    ['a string too long', ' '.repeat(65_537)],
  ])('is not taken with %s', (_, data) => {
    expect(isFromWebex(framed, { ...messageFrom(middle), data })).toBe(false);
  });

  it('is taken exactly when its origin, parsed, is https of a host of Webex on the usual port', () => {
    const label = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,8}[a-z0-9])?$/);
    const tail = fc.constantFrom(
      'webex.com',
      'webexgov.us',
      'evilwebex.com',
      'webex.com.evil.example',
      'x.us',
    );
    const origin = fc
      .tuple(
        fc.constantFrom('https', 'http'),
        fc.array(label, { maxLength: 3 }),
        tail,
        fc.constantFrom('', ':8443', ':443'),
      )
      .map(([scheme, labels, domain, port]) => `${scheme}://${[...labels, domain].join('.')}${port}`)
      .filter((url) => URL.canParse(url))
      .map((url) => new URL(url).origin);
    fc.assert(
      fc.property(origin, (given) => {
        const { protocol, hostname, port } = new URL(given);
        const isWebex = ['webex.com', 'webexgov.us'].some(
          (domain) => hostname === domain || hostname.endsWith(`.${domain}`),
        );
        const expected = protocol === 'https:' && port === '' && isWebex;
        expect(isFromWebex(framed, messageFrom(middle, given))).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
});
