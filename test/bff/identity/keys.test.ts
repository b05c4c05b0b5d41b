import { describe, expect, it } from 'vitest';
import { hour, minute, second } from '../support/clock';
import { foreign, goodClaims, keyAnswerOf, keyPath, ours, signed, toSpki } from '../support/token';
import { json } from '../support/upstream';
import { createTestVerifier, refused } from '../support/verifier';

const unavailable = { ok: false, reason: 'keys_unavailable' };

describe('the key of an issuer', () => {
  it('is fetched once for many tokens, also for those that come while it is on its way', async () => {
    const { verify, token, upstream } = createTestVerifier();
    const verdicts = await Promise.all([verify(token()), verify(token()), verify(token())]);
    expect(verdicts.every(({ ok }) => ok)).toBe(true);
    await verify(token());
    expect(upstream.asked).toHaveLength(1);
    expect(upstream.asked[0]?.redirect).toBe('error');
  });

  it.each([
    ['the time announced', 3600, 3600],
    ['six hours at most', 999_999, 21_600],
    ['a minute at least', 1, 60],
    ['six hours when no time is announced', undefined, 21_600],
  ])('is kept for %s', async (_time, announced, kept) => {
    const { verify, token, upstream, clock } = createTestVerifier();
    upstream.on(keyPath, () => json(keyAnswerOf(ours.publicKey, announced)));
    await verify(token());
    clock.pass(kept * second - 1);
    await verify(token());
    expect(upstream.asked).toHaveLength(1);
    clock.pass(1);
    await verify(token());
    expect(upstream.asked).toHaveLength(2);
  });

  it('is fetched again when a signature does not fit, so that a rotation locks nobody out', async () => {
    const { verify, token, upstream, clock } = createTestVerifier();
    await verify(token());
    upstream.on(keyPath, () => json(keyAnswerOf(foreign.publicKey)));
    clock.pass(minute);
    const renewed = signed(goodClaims(clock.now()), { key: foreign.privateKey });
    expect(await verify(renewed)).toMatchObject({ ok: true });
  });

  it('P01 T02: that was replaced stays good for the time announced with it, and no longer', async () => {
    const { verify, token, upstream, clock } = createTestVerifier();
    upstream.on(keyPath, () => json(keyAnswerOf(ours.publicKey, 3600)));
    await verify(token());
    upstream.on(keyPath, () => json(keyAnswerOf(foreign.publicKey, 3600)));
    clock.pass(minute);
    await verify(signed(goodClaims(clock.now()), { key: foreign.privateKey }));
    expect(await verify(token())).toMatchObject({ ok: true });
    clock.pass(59 * minute);
    expect(await verify(token())).toEqual(refused);
    expect(await verify(signed(goodClaims(clock.now()), { key: foreign.privateKey }))).toMatchObject({
      ok: true,
    });
  });

  it('is fetched for bad signatures once a minute at most', async () => {
    const { verify, upstream, clock } = createTestVerifier();
    const forged = () => signed(goodClaims(clock.now()), { key: foreign.privateKey });
    for (let tries = 0; tries < 20; tries += 1) expect(await verify(forged())).toEqual(refused);
    expect(upstream.asked).toHaveLength(1);
    clock.pass(minute);
    for (let tries = 0; tries < 20; tries += 1) expect(await verify(forged())).toEqual(refused);
    expect(upstream.asked).toHaveLength(2);
  });

  it('is not fetched for a token that is refused for another reason than its signature', async () => {
    const { verify, token, upstream, clock } = createTestVerifier();
    await verify(token());
    clock.pass(2 * minute);
    expect(await verify(token({ aud: 'another' }))).toEqual(refused);
    expect(upstream.asked).toHaveLength(1);
  });
});

describe('a key service that is down', () => {
  it.each([
    ['cannot be reached', () => Promise.reject(new TypeError('fetch failed'))],
    ['answers with an error', () => json({ message: 'later' }, { status: 503 })],
    ['answers with a web page', () => new Response('<html>')],
    ['answers with something that is no key', () => json({ new_verification_key: 'A'.repeat(392) })],
    ['answers with a key of another kind', () => json({ new_verification_key: '-----BEGIN EVIL-----' })],
  ])('leaves the verdict open when it %s, and recovers', async (_how, answer) => {
    const { verify, token, upstream, clock } = createTestVerifier();
    upstream.on(keyPath, answer);
    expect(await verify(token())).toEqual(unavailable);
    upstream.on(keyPath, () => json({ new_verification_key: toSpki(ours.publicKey) }));
    clock.pass(minute);
    expect(await verify(token())).toMatchObject({ ok: true });
  });

  it('is asked again after 10 seconds, not sooner', async () => {
    const { verify, token, upstream, clock } = createTestVerifier();
    upstream.on(keyPath, () => Promise.reject(new TypeError('fetch failed')));
    for (let tries = 0; tries < 20; tries += 1) expect(await verify(token())).toEqual(unavailable);
    clock.pass(10 * second - 1);
    expect(await verify(token())).toEqual(unavailable);
    expect(upstream.asked).toHaveLength(1);
    clock.pass(1);
    await verify(token());
    expect(upstream.asked).toHaveLength(2);
  });

  it('takes no known key away: good tokens stay good, forged ones stay refused', async () => {
    const { verify, token, upstream, clock } = createTestVerifier();
    await verify(token());
    upstream.on(keyPath, () => Promise.reject(new TypeError('fetch failed')));
    clock.pass(7 * hour);
    expect(await verify(token())).toMatchObject({ ok: true });
    expect(await verify(signed(goodClaims(clock.now()), { key: foreign.privateKey }))).toEqual(refused);
    expect(upstream.asked).toHaveLength(2);
  });
});
