import { describe, expect, it } from 'vitest';
import { createClient, now, origin } from './client';

const path = '/v1/people/me';

function timed(options: { rateLimit?: number } = {}) {
  let time = now;
  const client = createClient({ clock: { now: () => time }, ...options });
  const limit = (settings: unknown) => client.post('/sandbox/limits', settings);
  const statuses = async (count: number, persona = 'member') => {
    const all: number[] = [];
    for (let i = 0; i < count; i++) all.push((await client.ask(path, persona)).status);
    return all;
  };
  const pass = (seconds: number) => {
    time += seconds * 1000;
  };
  return { ...client, limit, statuses, pass };
}

describe('the rate limit', () => {
  it('is off until somebody wants it', async () => {
    const { ask, statuses } = timed();
    expect((await ask('/sandbox/limits')).body).toEqual({ perMinute: null, html: false });
    expect(new Set(await statuses(400))).toEqual(new Set([200]));
  });

  it('lets a token ask so often within a minute, and says when it may again', async () => {
    const { ask, limit, statuses, pass } = timed();
    await limit({ perMinute: 3 });
    expect(await statuses(3)).toEqual([200, 200, 200]);
    pass(20.5);
    const refused = await ask(path);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '40']);
    expect(refused.body).toMatchObject({ trackingId: refused.headers.get('trackingid') });
    pass(39);
    expect(await statuses(1)).toEqual([429]);
    pass(1);
    expect(await statuses(4)).toEqual([200, 200, 200, 429]);
  });

  it('counts each token for itself, and nothing but Webex’s own paths', async () => {
    const { ask, limit, statuses } = timed();
    await limit({ perMinute: 2 });
    expect(await statuses(3)).toEqual([200, 200, 429]);
    expect(await statuses(2, 'admin')).toEqual([200, 200]);
    expect((await ask(path, 'nobody')).status).toBe(401);
    expect((await ask('/idb/oauth2/v2/keys/verification')).status).toBe(200);
    expect((await ask('/sandbox/personas')).status).toBe(200);
  });

  it('answers with a page like Webex’s sample when told to', async () => {
    const { ask, limit } = timed();
    await limit({ perMinute: 1, html: true });
    await ask(path);
    const refused = await ask(path);
    expect([refused.status, refused.headers.get('content-type')]).toEqual([429, 'text/html']);
    expect(refused.text).toContain('<html>');
    expect(refused.headers.get('retry-after')).toBe('60');
  });

  it('keeps requests away from handlers and faults, but not from the journal', async () => {
    const { ask, limit, hurt } = timed();
    await limit({ perMinute: 1 });
    await ask(path);
    await hurt({ status: 500 });
    expect((await ask(path)).status).toBe(429);
    expect((await ask('/sandbox/faults')).body).toHaveLength(1);
    expect((await ask('/sandbox/journal')).body).toMatchObject([{ status: 200 }, { status: 429 }]);
  });

  it('can be there from the start, and is so again after a reset', async () => {
    const { ask, limit, post, statuses } = timed({ rateLimit: 1 });
    expect(await statuses(2)).toEqual([200, 429]);
    await limit({ perMinute: null });
    expect(await statuses(3)).toEqual([200, 200, 200]);
    await post('/sandbox/reset');
    expect((await ask('/sandbox/limits')).body).toEqual({ perMinute: 1, html: false });
    expect(await statuses(2)).toEqual([200, 429]);
  });

  it.each([{ perMinute: 0 }, { perMinute: 1.5 }, { perMinute: '300' }, { html: 'yes' }, { perHour: 1 }, []])(
    'is not changed by %j',
    async (settings) => {
      const { ask, limit } = timed({ rateLimit: 5 });
      expect((await limit(settings)).status).toBe(400);
      expect((await ask('/sandbox/limits')).body).toEqual({ perMinute: 5, html: false });
    },
  );

  it('is not changed by what is no JSON', async () => {
    const { sandbox } = timed();
    const request = new Request(`${origin}/sandbox/limits`, { method: 'POST', body: 'fast' });
    expect((await sandbox.fetch(request)).status).toBe(400);
  });
});
