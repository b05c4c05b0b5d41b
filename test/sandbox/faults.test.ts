import { describe, expect, it } from 'vitest';
import { createClient, origin } from './client';

const path = '/v1/people?displayName=jo';

async function withFault(fault: unknown) {
  const client = createClient();
  await client.post('/sandbox/faults', { match: { path: '/v1/people' }, fault, count: 1 });
  return client;
}

describe('a fault', () => {
  it('answers with a status, Retry-After and a page in HTML when told so', async () => {
    const { ask } = await withFault({ status: 429, retryAfter: 3600, body: 'html' });
    const limited = await ask(path);
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '3600']);
    expect(limited.headers.get('content-type')).toBe('text/html');
    expect((await ask(path)).status).toBe(200);
  });

  it('has Webex’s error body unless told otherwise, and can be empty', async () => {
    expect((await (await withFault({ status: 503 })).ask(path)).body).toMatchObject({
      trackingId: expect.any(String),
    });
    expect((await (await withFault({ status: 502, body: 'empty' })).ask(path)).text).toBe('');
    expect((await (await withFault({ status: 204 })).ask(path)).status).toBe(204);
  });

  it('keeps the true answer when it is only late or slow', async () => {
    const { text } = await createClient().ask(path);
    for (const fault of [{ delayMs: 1 }, { slowBodyMs: 1 }])
      expect((await (await withFault(fault)).ask(path)).text).toBe(text);
  });

  it('breaks off in the middle of the body, or leaves half of it as if it were all', async () => {
    await expect((await withFault({ cutBody: true })).ask(path)).rejects.toThrow(TypeError);
    const half = await (await withFault({ malformedJson: true })).ask(path);
    expect(half.status).toBe(200);
    expect(half.body).toBeUndefined();
  });

  it('loses the answer after the work is done', async () => {
    const { sandbox, ask } = await withFault({ lostAnswer: true });
    await expect(ask(path)).rejects.toThrow(TypeError);
    expect((await ask<unknown[]>('/sandbox/journal')).body).toMatchObject([{ status: 200 }]);

    await sandbox.fetch(
      new Request(`${origin}/sandbox/faults`, {
        method: 'POST',
        body: '{"match":{},"fault":{"lostAnswer":true}}',
      }),
    );
    let destroyed = 0;
    const outgoing = { destroy: () => (destroyed += 1) };
    await sandbox.fetch(new Request(origin + path), { outgoing });
    expect(destroyed).toBe(1);
  });

  it('makes data drift in the way it is told', async () => {
    const drifted = async (drift: string) =>
      (await (await withFault({ drift })).ask<{ items: Record<string, unknown>[] }>(path)).body.items[0] ??
      {};
    const plain = await drifted('extra');
    expect(plain).toHaveProperty('addedLater');
    expect(await drifted('null-fields')).toMatchObject({
      id: plain.id,
      displayName: plain.displayName,
      emails: null,
    });
    expect(await drifted('upper-case')).toMatchObject({ type: 'PERSON' });
    expect(await drifted('numbers-as-strings')).toMatchObject({
      sipAddresses: [{ primary: 'true' }, { primary: 'false' }],
    });
  });

  it('strikes only what it matches: method, part of a path, pattern, persona', async () => {
    for (const [match, hit, miss] of [
      [{ method: 'get', path: '/people/me' }, '/v1/people/me', path],
      [{ path: '/v1/*/me' }, '/v1/people/me', path],
      [{ path: '/v1/people' }, path, '/idb/oauth2/v2/keys/verification'],
    ] as const) {
      const { ask, post } = createClient();
      await post('/sandbox/faults', { match, fault: { status: 500 } });
      expect([(await ask(hit)).status, (await ask(miss)).status]).toEqual([500, 200]);
    }
    const { ask, post } = createClient();
    await post('/sandbox/faults', { match: { persona: 'admin' }, fault: { status: 500 } });
    expect([(await ask(path, 'admin')).status, (await ask(path)).status]).toEqual([500, 200]);
  });

  it('wears off after its count, and is listed with what is left of it', async () => {
    const { ask, post } = createClient();
    await post('/sandbox/faults', [
      { match: {}, fault: { status: 500 }, count: 2 },
      { match: {}, fault: { status: 503 } },
    ]);
    await ask(path);
    expect((await ask('/sandbox/faults')).body).toMatchObject([{ count: 1 }, { fault: { status: 503 } }]);
    expect([(await ask(path)).status, (await ask(path)).status, (await ask(path)).status]).toEqual([
      500, 503, 503,
    ]);
    await ask('/sandbox/faults', 'member', { method: 'DELETE' });
    expect((await ask(path)).status).toBe(200);
  });

  it.each([
    [{ match: {}, fault: { status: 99 } }, 'fault.status'],
    [{ match: {}, fault: { delayMs: '5' } }, 'fault.delayMs'],
    [{ match: {}, fault: { delayMs: 5, cutBody: true } }, 'exactly one'],
    [{ match: {}, fault: {} }, 'exactly one'],
    [{ match: {}, fault: { drift: 'sideways' } }, 'fault.drift'],
    [{ match: {}, fault: { drift: 'lying' } }, 'fault.drift'],
    [{ match: {}, fault: { statusAfter: 204 } }, 'fault.statusAfter'],
    [{ match: {}, fault: { halfApplied: true } }, 'fault.halfApplied'],
    [{ match: {}, fault: { partialFailure: 0 } }, 'fault.partialFailure'],
    [{ match: {}, fault: { partialFailure: 2, errorCode: true } }, 'fault.errorCode'],
    [{ match: {}, fault: { redirect: 'nowhere' } }, 'fault.redirect'],
    [{ match: {}, fault: { link: 'astray' } }, 'fault.link'],
    [{ match: { persona: 'nobody' }, fault: { delayMs: 5 } }, 'match.persona'],
    [{ match: { host: 'x' }, fault: { delayMs: 5 } }, "'host'"],
    [{ match: {}, fault: { delayMs: 5 }, count: 0 }, 'rule.count'],
    ['boom', 'object'],
  ])('is refused with a reason when it is %j', async (rule, reason) => {
    const { status, body } = await createClient().post('/sandbox/faults', rule);
    expect(status).toBe(400);
    expect(body).toMatchObject({ message: expect.stringContaining(reason) });
  });
});
