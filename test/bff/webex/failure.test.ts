import { describe, expect, it } from 'vitest';
import { failureOf, parseRetryAfter } from '../../../src/bff/webex/failure';

const now = Date.parse('2026-03-02T09:00:00Z');

describe('Retry-After', () => {
  it.each([
    ['2', 2],
    ['3600', 3600],
    ['86400', 3600],
    ['9'.repeat(20), 3600],
    ['Mon, 02 Mar 2026 09:01:30 GMT', 90],
    ['Mon, 02 Mar 2026 23:00:00 GMT', 3600],
  ])('%s means to wait %i seconds, at most an hour', (header, seconds) => {
    expect(parseRetryAfter(header, now)).toBe(seconds);
  });

  it.each([
    [null],
    [''],
    ['0'],
    ['-1'],
    ['1.5'],
    ['1e9'],
    ['abc'],
    ['abc 2040'],
    ['2040'.padStart(9, ' ')],
    ['2 seconds'],
    ['9'.repeat(400)],
    ['Mon, 02 Mar 2026 08:00:00 GMT'],
    ['whenever GMT'],
  ])('%j makes no sense, so 30 seconds are assumed', (header) => {
    expect(parseRetryAfter(header, now)).toBe(30);
  });
});

describe('a status of Webex', () => {
  it.each([
    [400, 'invalid'],
    [401, 'unauthorised'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [405, 'invalid'],
    [410, 'not_found'],
    [302, 'bad_payload'],
    [423, 'locked'],
    [500, 'unavailable'],
    [502, 'unavailable'],
    [503, 'unavailable'],
    [504, 'unavailable'],
  ])('%i stands for %s', (status, kind) => {
    expect(failureOf(new Response(null, { status }), undefined, now).kind).toBe(kind);
  });

  it('429 tells how long to wait, also when its body is a web page', () => {
    const response = new Response('<html>Too many requests</html>', {
      status: 429,
      headers: { 'retry-after': '3600', 'content-type': 'text/html' },
    });
    expect(failureOf(response, undefined, now)).toEqual({
      kind: 'rate_limited',
      retryAfter: 3600,
      trackingId: undefined,
    });
  });

  it('keeps only a tracking id that is one, as it goes into the log', () => {
    const idOf = (trackingid: string) =>
      failureOf(new Response(null, { status: 500, headers: { trackingid } }), undefined, now).trackingId;
    expect(idOf('ROUTER_6A1B-0.2:3')).toBe('ROUTER_6A1B-0.2:3');
    expect(idOf('someone@example.com some-token')).toBeUndefined();
  });
});
