import { describe, expect, it } from 'vitest';
import { goodClaims, signed } from '../support/token';
import { createTestVerifier, refused } from '../support/verifier';

/** What becomes of a token issued and expiring so many seconds from now. */
async function verdictOf(issued: number, expires: number) {
  const { verify, token, clock } = createTestVerifier();
  const second = clock.now() / 1000;
  return verify(token({ iat: second + issued, exp: second + expires }));
}

describe('the times of an embedded token', () => {
  it.each([
    ['a minute of skew after it expired', -3600, -59],
    ['a minute of skew before it was issued', 59, 3600],
    ['a life of 25 hours', 0, 25 * 3600],
    ['the last second', -3600, 1],
  ])('allow %s', async (_what, issued, expires) => {
    expect(await verdictOf(issued, expires)).toMatchObject({ ok: true });
  });

  it.each([
    ['more than a minute after it expired', -3600, -61],
    ['exactly a minute after it expired', -3600, -60],
    ['more than a minute before it is issued', 61, 3600],
    ['a life over 25 hours', 0, 25 * 3600 + 1],
    ['a life over 25 hours, mostly gone', -25 * 3600, 1],
    ['an end before the beginning', 30, 20],
    ['no life at all', 0, 0],
  ])('do not allow %s', async (_what, issued, expires) => {
    expect(await verdictOf(issued, expires)).toEqual(refused);
  });

  it.each([
    ['iat', 'missing', undefined],
    ['iat', 'null', null],
    ['iat', 'a text', String(Date.parse('2026-03-02T09:00:00Z') / 1000)],
    ['iat', 'a fraction', Date.parse('2026-03-02T09:00:00Z') / 1000 + 0.5],
    ['iat', 'negative', -1],
    ['iat', 'in milliseconds', Date.parse('2026-03-02T09:00:00Z')],
    ['exp', 'missing', undefined],
    ['exp', 'null', null],
    ['exp', 'a text', String(Date.parse('2026-03-02T10:00:00Z') / 1000)],
    ['exp', 'a fraction', Date.parse('2026-03-02T10:00:00Z') / 1000 + 0.5],
    ['exp', 'negative', -1],
    ['exp', 'a list', [Date.parse('2026-03-02T10:00:00Z') / 1000]],
    ['exp', 'in milliseconds', Date.parse('2026-03-02T10:00:00Z')],
  ])('are whole seconds: %s is refused when %s', async (claim, _what, value) => {
    const { verify, token } = createTestVerifier();
    expect(await verify(token({ [claim]: value }))).toEqual(refused);
  });

  it('are never without end', async () => {
    const { verify, clock } = createTestVerifier();
    const claims = JSON.stringify({ ...goodClaims(clock.now()), exp: 0 }).replace('"exp":0', '"exp":1e309');
    expect(claims).toContain('1e309');
    expect(await verify(signed(claims))).toEqual(refused);
  });

  it('pass with the clock', async () => {
    const { verify, token, clock } = createTestVerifier();
    const old = token();
    clock.pass(86_400_000 + 61_000);
    expect(await verify(old)).toEqual(refused);
    expect(await verify(token())).toMatchObject({ ok: true });
  });
});
