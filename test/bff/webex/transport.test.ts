import { describe, expect, it } from 'vitest';
import { type Call, createTransport } from '../../../src/bff/webex/transport';
import { createClock } from '../support/clock';
import { createUpstream, json, never } from '../support/upstream';

const grant = { accessToken: 'canary-access-token' };
const people: Call = { template: '/people', grant };

function createTested(deadline?: number) {
  const upstream = createUpstream();
  const { now } = createClock();
  const transport = createTransport({
    fetch: upstream.fetch,
    apiUrl: 'https://api.example/v1',
    now,
    ...(deadline !== undefined && { deadline }),
  });
  return { upstream, transport };
}

/** What becomes of a call that gets this answer. */
async function outcomeOf(answer: Response) {
  const { upstream, transport } = createTested();
  upstream.on('/v1/people', () => answer);
  return transport.send(people);
}

describe('a call to Webex', () => {
  it('carries the token in its header, to the address of the API only, and follows nothing', async () => {
    const { upstream, transport } = createTested();
    upstream.on('/v1/people', () => json({}));
    await transport.send(people);
    const [asked] = upstream.asked;
    expect(asked?.url.href).toBe('https://api.example/v1/people');
    expect(asked?.headers.get('authorization')).toBe('Bearer canary-access-token');
    expect(asked?.redirect).toBe('manual');
  });

  it('is not repeated at the place a redirect points to', async () => {
    const { upstream, transport } = createTested();
    upstream.on('/v1/people', () => Response.redirect('https://elsewhere.example/v1/people', 302));
    expect(await transport.send(people)).toMatchObject({ ok: false, failure: { kind: 'bad_payload' } });
    expect(upstream.asked).toHaveLength(1);
  });

  it('gives the body and whether Webex has a next page', async () => {
    const next = (link: string) => outcomeOf(json({ items: [] }, { headers: { link } }));
    const has = (hasNext: boolean) => ({ ok: true, value: { body: { items: [] }, hasNext } });
    expect(await next('<https://api.example/v1/people?cursor=a>; rel="next"')).toMatchObject(has(true));
    expect(
      await next('<https://api.example/a>; rel="first", <https://api.example/b>;rel=next'),
    ).toMatchObject(has(true));
    expect(await next('<https://api.example/v1/people?cursor=a>; rel="prev"')).toMatchObject(has(false));
    expect(await outcomeOf(json({ items: [] }))).toMatchObject(has(false));
  });

  it('never asks the address that a next page is announced at', async () => {
    const { upstream, transport } = createTested();
    upstream.on('/v1/people', () => json({}, { headers: { link: '<https://evil.example/>; rel="next"' } }));
    await transport.send(people);
    expect(upstream.asked.map(({ url }) => url.host)).toEqual(['api.example']);
  });

  it.each([401, 403, 404, 410, 429, 500])(
    'keeps nothing of a body that comes with %i but the id to trace it',
    async (status) => {
      const outcome = await outcomeOf(
        new Response('canary-access-token canary-body', { status, headers: { trackingid: 'ROUTER_1' } }),
      );
      expect(outcome).toMatchObject({ ok: false, failure: { trackingId: 'ROUTER_1' } });
      expect(JSON.stringify(outcome)).not.toContain('canary');
    },
  );

  describe('whose time is over before it goes out', () => {
    const post: Call = { method: 'POST', template: '/people', body: {}, grant };
    const unsent = { ok: false, failure: { kind: 'unavailable', isUnsent: true } };

    it('F34: is not sent if it would write, and says so', async () => {
      const { upstream, transport } = createTested();
      upstream.on('/v1/people', () => json({}));
      expect(await transport.send({ ...post, endsAt: -1 })).toEqual(unsent);
      expect(upstream.asked).toEqual([]);
    });

    it('F34: is not sent after its machine has slept while a newer token was fetched', async () => {
      const upstream = createUpstream();
      const clock = createClock();
      const { now } = clock;
      const transport = createTransport({ fetch: upstream.fetch, apiUrl: 'https://api.example/v1', now });
      upstream.on('/v1/people', () => json({}, { status: 401 }));
      const renew = async () => {
        clock.pass(60_000);
        return grant;
      };
      expect(await transport.send({ ...post, grant: { ...grant, renew } })).toEqual(unsent);
      expect(upstream.asked).toHaveLength(1);
    });
  });

  it('keeps the id to trace an answer that cannot be read', async () => {
    const page = () => new Response('<html>', { headers: { trackingid: 'ROUTER_2' } });
    expect(await outcomeOf(page())).toEqual({
      ok: false,
      failure: { kind: 'bad_payload', trackingId: 'ROUTER_2' },
    });
  });

  it('is rate-limited by the status even when the body behind it breaks', async () => {
    const broken = new ReadableStream({
      start: (stream) => stream.error(new TypeError('terminated')),
    });
    const outcome = await outcomeOf(new Response(broken, { status: 429, headers: { 'retry-after': '70' } }));
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'rate_limited', retryAfter: 70 } });
  });
});

describe('a call that gets no whole answer', () => {
  it('is over at its deadline, before the headers or in the middle of the body', async () => {
    const { upstream, transport } = createTested(1);
    upstream.on('/v1/people', never);
    expect(await transport.send(people)).toMatchObject({ ok: false, failure: { kind: 'deadline' } });
    upstream.on('/v1/people', ({ signal }) => {
      const slow = new ReadableStream({
        start: (stream) => signal.addEventListener('abort', () => stream.error(signal.reason)),
      });
      return new Response(slow);
    });
    expect(await transport.send(people)).toMatchObject({ ok: false, failure: { kind: 'deadline' } });
  });

  it('is aborted when the caller leaves, and says so', async () => {
    const { upstream, transport } = createTested();
    const leaving = new AbortController();
    upstream.on('/v1/people', never);
    const answer = transport.send({ ...people, signal: leaving.signal });
    leaving.abort();
    expect(await answer).toMatchObject({ ok: false, failure: { kind: 'aborted' } });
    expect(upstream.asked[0]?.signal.aborted).toBe(true);
  });

  it('is unavailable when the network fails, at once or in mid-body', async () => {
    const { transport } = createTested();
    expect(await transport.send(people)).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
    const cut = new ReadableStream({ pull: (stream) => stream.error(new TypeError('terminated')) });
    expect(await outcomeOf(new Response(cut))).toMatchObject({ failure: { kind: 'unavailable' } });
  });
});
