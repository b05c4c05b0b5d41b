import { describe, expect, it } from 'vitest';
import { createClient, now } from './client';

const path = '/v1/people?displayName=jo';

describe('the sandbox', () => {
  it('is as new after a reset', async () => {
    const { ask, post } = createClient();
    const first = await ask('/v1/people/nobody');
    await post('/sandbox/faults', { match: {}, fault: { status: 500 } });
    expect((await ask(path)).status).toBe(500);
    expect((await post('/sandbox/reset')).status).toBe(204);
    expect((await ask('/sandbox/journal')).body).toEqual([]);
    expect((await ask('/sandbox/faults')).body).toEqual([]);
    expect((await ask('/v1/people/nobody')).text).toBe(first.text);
  });

  it('keeps a client’s tracking id, and answers unknown paths, wrong methods and crashes as Webex would', async () => {
    const { ask } = createClient();
    const tracked = await ask('/v1/nowhere', 'member', { headers: { trackingid: 'client_1' } });
    expect([tracked.status, tracked.headers.get('trackingid')]).toEqual([404, 'client_1']);
    expect(tracked.body).toMatchObject({ trackingId: 'client_1' });
    const written = await ask('/v1/people', 'member', { method: 'DELETE' });
    expect([written.status, written.headers.get('allow')]).toEqual([405, 'GET']);

    let calls = 0;
    const clock = {
      now: () => {
        calls += 1;
        if (calls > 1) throw new Error('the clock stopped');
        return now;
      },
    };
    const crashed = await createClient({ clock }).ask(path);
    expect(crashed.status).toBe(500);
    expect(crashed.body).toMatchObject({ errors: [{ description: expect.any(String) }] });
    expect(crashed.text).not.toContain('clock');
  });

  it('says at its address what it is and how to be pointed at', async () => {
    const { text } = await createClient().ask('/');
    for (const name of [
      'WEBEX_API_URL',
      'WEBEX_ISSUERS',
      'WEBEX_APP_ID',
      'WEBEX_ACCESS_TOKEN',
      'private-member',
    ])
      expect(text).toContain(name);
  });
});
